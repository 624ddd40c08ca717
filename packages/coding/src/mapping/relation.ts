/**
 * How a code stands to one of another classification, seen from the first: `exact` if neither has another partner,
 * `narrower` if it shares its only partner, `broader` if it is divided among several of which each is its own alone,
 * `many-to-many` if both have others. These are the cardinalities 1:1, n:1, 1:n and m:n of a correspondence table.
 */
export type Relation = 'exact' | 'narrower' | 'broader' | 'many-to-many';

/** A pair of codes that belong together. */
export interface CodePair {
  readonly from: string;
  readonly to: string;
}

/** Tells the relation of each pair of a table, in order; it depends on all of them. */
export function relationsOf(pairs: readonly CodePair[]): Relation[] {
  const partners = (side: (pair: CodePair) => string, other: (pair: CodePair) => string) => {
    const found = new Map<string, Set<string>>();
    for (const pair of pairs) {
      const known = found.get(side(pair));
      if (known) known.add(other(pair));
      else found.set(side(pair), new Set([other(pair)]));
    }
    return found;
  };
  const targets = partners(
    ({ from }) => from,
    ({ to }) => to,
  );
  const sources = partners(
    ({ to }) => to,
    ({ from }) => from,
  );
  return pairs.map(({ from, to }) => {
    const isDivided = (targets.get(from)?.size ?? 0) > 1;
    const isShared = (sources.get(to)?.size ?? 0) > 1;
    if (isDivided) return isShared ? 'many-to-many' : 'broader';
    return isShared ? 'narrower' : 'exact';
  });
}
