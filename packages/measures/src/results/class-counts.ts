import type { Pair } from '../counting/pair-table.ts';
import { addTally, newTally, type Tally } from '../counting/tally.ts';
import { atLevel, UNCODABLE } from '../records/code.ts';

/** Where a pair of codes counts at one level. */
interface Place {
  /** Place of the first code in {@link ClassTable.codes}; −1 where it does not reach the level. */
  readonly a: number;
  /** Place of the second code; −1 where there is none or it does not reach the level. */
  readonly b: number;
}

/** For each code the weights that all measures over codes are made of. */
export interface ClassCounts {
  readonly a: Float64Array;
  /** As `a`, without the pairs that lack the second code. */
  readonly answered: Float64Array;
  readonly b: Float64Array;
  readonly both: Float64Array;
}

/** What there is at a level. */
export interface LevelTallies {
  /** The first code reaches the level, or does not. */
  readonly judged: Tally;
  readonly notJudged: Tally;
  /** Among the judged: the second code reaches the level too, or says that none can be given. */
  readonly answered: Tally;
  /** Among the answered: both are the same. */
  readonly right: Tally;
  /** Among the answered: the second is a code. */
  readonly coded: Tally;
  /** Among the coded: both are the same. */
  readonly codedRight: Tally;
}

/** Pairs of codes seen at one level: what is counted of each can be summed again for every resample. */
export class ClassTable {
  readonly codes: readonly string[];
  private readonly places: readonly Place[];

  constructor(
    readonly pairs: readonly Pair[],
    readonly digits: number,
  ) {
    const cut = pairs.map(
      ({ a, b }) => [atLevel(a, digits), b === '' ? undefined : atLevel(b, digits)] as const,
    );
    const judged = cut.filter(([a]) => a !== undefined);
    this.codes = [...new Set(judged.flat().filter((code) => code !== undefined))].sort();
    const placeOf = new Map(this.codes.map((code, index) => [code, index]));
    this.places = cut.map(([a, b]) => ({ a: placeOf.get(a ?? '') ?? -1, b: placeOf.get(b ?? '') ?? -1 }));
  }

  /** The counts where each pair weighs what `weights` says. */
  count(weights: ArrayLike<number>): ClassCounts {
    const length = this.codes.length;
    const counts = {
      a: new Float64Array(length),
      answered: new Float64Array(length),
      b: new Float64Array(length),
      both: new Float64Array(length),
    };
    for (let index = 0; index < this.places.length; index++) {
      const { a, b } = this.places[index] as Place;
      if (a < 0) continue;
      const weight = weights[index] as number;
      counts.a[a] = (counts.a[a] as number) + weight;
      if (b < 0) continue;
      counts.answered[a] = (counts.answered[a] as number) + weight;
      counts.b[b] = (counts.b[b] as number) + weight;
      if (a === b) counts.both[a] = (counts.both[a] as number) + weight;
    }
    return counts;
  }

  /** Tallies of the pairs at this level, by what can be said of them. */
  tallies(): LevelTallies {
    const tallies: LevelTallies = {
      judged: newTally(),
      notJudged: newTally(),
      answered: newTally(),
      right: newTally(),
      coded: newTally(),
      codedRight: newTally(),
    };
    for (const [index, { a, b }] of this.places.entries()) {
      const { tally } = this.pairs[index] as Pair;
      addTally(a < 0 ? tallies.notJudged : tallies.judged, tally);
      if (a < 0 || b < 0) continue;
      const isCode = this.codes[b] !== UNCODABLE;
      addTally(tallies.answered, tally);
      if (isCode) addTally(tallies.coded, tally);
      if (a === b) addTally(tallies.right, tally);
      if (a === b && isCode) addTally(tallies.codedRight, tally);
    }
    return tallies;
  }
}

/** The weights of pairs as they were counted. */
export function weightsOf(pairs: readonly Pair[]): Float64Array {
  return Float64Array.from(pairs, ({ tally }) => tally.weight);
}
