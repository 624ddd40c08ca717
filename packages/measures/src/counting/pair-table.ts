import { addTally, count, newTally, type Tally } from './tally.ts';

/** Two codes that records have, with the tally of these records. */
export interface Pair {
  readonly a: string;
  /** Empty where there is none. */
  readonly b: string;
  readonly tally: Readonly<Tally>;
}

/**
 * Counts pairs of codes. It grows with the number of different pairs and not with the number of records, and everything
 * that compares two codes at any level can be computed from it.
 */
export class PairTable {
  private readonly rows = new Map<string, Map<string, Tally>>();

  /** Counts one record. */
  add(a: string, b: string, weight: number): void {
    count(this.tallyOf(a, b), weight);
  }

  /** Adds what another table has counted. */
  merge(other: PairTable): void {
    for (const [a, row] of other.rows) for (const [b, tally] of row) addTally(this.tallyOf(a, b), tally);
  }

  /** All pairs, sorted, so that results do not depend on the order of records. */
  pairs(): Pair[] {
    return [...this.rows.keys()].sort().flatMap((a) => {
      const row = this.rows.get(a) ?? new Map<string, Tally>();
      return [...row.keys()].sort().map((b) => ({ a, b, tally: row.get(b) as Tally }));
    });
  }

  private tallyOf(a: string, b: string): Tally {
    let row = this.rows.get(a);
    if (!row) {
      row = new Map();
      this.rows.set(a, row);
    }
    let tally = row.get(b);
    if (!tally) {
      tally = newTally();
      row.set(b, tally);
    }
    return tally;
  }
}
