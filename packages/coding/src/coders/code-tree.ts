/** Codes or groups of codes among which one is chosen: a stretch of nodes. */
interface Family {
  readonly start: number;
  readonly end: number;
}

/** The way from the top of a classification to its codes: a choice among the nodes of a family at each step. */
export interface CodeTree {
  /** Number of nodes. */
  readonly nodes: number;
  readonly families: readonly Family[];
  /** For each code what has to be chosen to come to it, from the top. */
  readonly paths: readonly (readonly Step[])[];
}

/** A choice. */
interface Step {
  readonly family: Family;
  readonly node: number;
}

/** How shares within families become shares of codes. */
export interface Descent {
  /** For each node the one above it, -1 at the top; it has a lower number. */
  readonly parents: Int32Array;
  /** For each code its node; -1 where there is nothing to choose. */
  readonly leaves: Int32Array;
}

/** The ways of a tree, read upwards. */
export function descentOf({ nodes, paths }: CodeTree): Descent {
  const parents = new Int32Array(nodes).fill(-1);
  for (const path of paths) {
    path.forEach(({ node }, at) => {
      parents[node] = path[at - 1]?.node ?? -1;
    });
  }
  return { parents, leaves: Int32Array.from(paths, (path) => path.at(-1)?.node ?? -1) };
}

/** A tree of one choice, among all codes; nodes are numbered as the codes are. */
export function flatTree(codes: readonly string[]): CodeTree {
  const family = { start: 0, end: codes.length };
  return { nodes: codes.length, families: [family], paths: codes.map((_, node) => [{ family, node }]) };
}

/**
 * The tree that codes spell, a character a step: major group, sub-major group and so on of ISCO. A step at which there is
 * nothing to choose is none. Codes have to be sorted and distinct.
 */
export function treeOfPrefixes(codes: readonly string[]): CodeTree {
  const families: Family[] = [];
  const paths: Step[][] = codes.map(() => []);
  let nodes = 0;
  const divide = (members: readonly number[], shared: number): void => {
    if (members.length < 2) return;
    const parts = new Map<string, number[]>();
    let length = shared;
    while (parts.size < 2) {
      length += 1;
      parts.clear();
      for (const label of members) {
        const prefix = codes[label]?.slice(0, length) ?? '';
        const part = parts.get(prefix);
        if (part) part.push(label);
        else parts.set(prefix, [label]);
      }
    }
    const family = { start: nodes, end: nodes + parts.size };
    families.push(family);
    for (const part of parts.values()) {
      for (const label of part) paths[label]?.push({ family, node: nodes });
      nodes += 1;
    }
    for (const part of parts.values()) divide(part, length);
  };
  divide([...codes.keys()], 0);
  return { nodes, families, paths };
}
