/** Records that fall under something: how many, the sum of their weights, and the sum of the squares of these. */
export interface Tally {
  n: number;
  weight: number;
  squares: number;
}

/** Nothing counted yet. */
export function newTally(): Tally {
  return { n: 0, weight: 0, squares: 0 };
}

/** Counts one record. */
export function count(tally: Tally, weight: number): void {
  tally.n += 1;
  tally.weight += weight;
  tally.squares += weight * weight;
}

/** Adds what another tally has counted. */
export function addTally(tally: Tally, other: Readonly<Tally>): void {
  tally.n += other.n;
  tally.weight += other.weight;
  tally.squares += other.squares;
}

/**
 * Effective number of records under unequal weights, (Σw)² / Σw² (L. Kish, Survey Sampling, 1965); the number of records
 * where all weigh the same.
 */
export function effectiveSize({ weight, squares }: Readonly<Tally>): number {
  return squares === 0 ? 0 : weight ** 2 / squares;
}
