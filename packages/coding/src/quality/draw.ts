import { random } from '../math/random.ts';

interface Drawn<T> {
  readonly key: number;
  readonly record: T;
}

/**
 * Draws records at random in one pass, stratum by stratum, before it is known how many there will be: each gets a random
 * number, and those with the smallest are the sample, whatever its size turns out to be.
 */
export class Draw<T> {
  private readonly strata = new Map<string, { records: number; kept: Drawn<T>[] }>();
  private readonly next: () => number;

  /** `most` is the largest sample that may be asked of a stratum; so many records are kept in memory of each. */
  constructor(
    private readonly most: number,
    seed: number,
  ) {
    this.next = random(seed);
  }

  /** Takes a record. */
  add(stratum: string, record: T): void {
    const found = this.strata.get(stratum) ?? { records: 0, kept: [] };
    this.strata.set(stratum, found);
    found.records += 1;
    found.kept.push({ key: this.next(), record });
    if (found.kept.length >= this.most * 2 + 100) found.kept = smallest(found.kept, this.most);
  }

  /** How many records each stratum has, in the order in which they were met. */
  sizes(): ReadonlyMap<string, number> {
    return new Map([...this.strata].map(([name, { records }]) => [name, records]));
  }

  /** So many records of a stratum, in random order. */
  sample(stratum: string, size: number): T[] {
    return smallest(this.strata.get(stratum)?.kept ?? [], Math.min(size, this.most)).map(
      ({ record }) => record,
    );
  }
}

function smallest<T>(drawn: readonly Drawn<T>[], count: number): Drawn<T>[] {
  return [...drawn].sort((one, other) => one.key - other.key).slice(0, count);
}
