import type { ComparableCaseProps } from '@isco-cop/docusaurus-plugin/props';

/** Two methodologies worth reading beside each other, and what they have in common. */
export interface Pair {
  readonly cases: readonly [ComparableCaseProps, ComparableCaseProps];
  readonly techniques: readonly string[];
  readonly measures: readonly string[];
  /** The task, where both have the same. */
  readonly task?: string;
}

/** How often one methodology stands among the pairs, so that they lead to all of them. */
const MOST_EACH = 2;

/** What two methodologies have in common. */
export function pairOf(a: ComparableCaseProps, b: ComparableCaseProps): Pair {
  return {
    cases: [a, b],
    techniques: inBoth(a.techniques, b.techniques),
    measures: inBoth(a.measures, b.measures),
    ...(a.task === b.task && { task: a.task }),
  };
}

/** Pairs to start from: first those that share most techniques, then a measure, then at least a task. */
export function startingPairs(cases: readonly ComparableCaseProps[], most: number): Pair[] {
  const pairs = neighbours(cases)
    .map(([a, b]) => pairOf(a, b))
    .sort((a, b) => weight(b) - weight(a));
  const times = new Map<string, number>();
  return pairs
    .filter(({ cases: two }) => {
      if (two.some(({ id }) => (times.get(id) ?? 0) >= MOST_EACH)) return false;
      for (const { id } of two) times.set(id, (times.get(id) ?? 0) + 1);
      return true;
    })
    .slice(0, most);
}

/** The methodologies that have most in common with one. */
export function partnersOf(
  one: ComparableCaseProps,
  cases: readonly ComparableCaseProps[],
  most: number,
): Pair[] {
  return cases
    .filter(({ id }) => id !== one.id)
    .map((other) => pairOf(one, other))
    .filter((pair) => weight(pair) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most);
}

function weight({ techniques, measures, task }: Pair): number {
  return 4 * techniques.length + 2 * measures.length + (task ? 1 : 0);
}

/**
 * Pairs that share a technique, a measure or a task, each with the next one that does: every pair of thousands would
 * be millions.
 */
function neighbours(
  cases: readonly ComparableCaseProps[],
): (readonly [ComparableCaseProps, ComparableCaseProps])[] {
  const groups = new Map<string, Set<ComparableCaseProps>>();
  for (const each of cases) {
    const labels = [...each.techniques, ...each.measures].map(({ label }) => label);
    for (const label of [...labels, each.task]) {
      const group = groups.get(label) ?? new Set();
      groups.set(label, group.add(each));
    }
  }
  const pairs = [...groups.values()].flatMap((set) => {
    const group = [...set];
    return group.slice(1).map((each, index) => [group[index] as ComparableCaseProps, each] as const);
  });
  return [...new Map(pairs.map((pair) => [pair.map(({ id }) => id).join(), pair])).values()];
}

function inBoth(
  a: readonly { readonly label: string }[],
  b: readonly { readonly label: string }[],
): string[] {
  const labels = new Set(b.map(({ label }) => label));
  return a.flatMap(({ label }) => (labels.has(label) ? label : []));
}
