const BITS_DROPPED = 12;
const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/**
 * The bin of a score: a whole number that never falls when the score rises. A bin holds 1 part in 2,048 of the distance
 * from 0, and between ½ and 1 of the distance from 1, since scores of confident software crowd there.
 */
function binOf(score: number): number {
  if (score < 0) return -magnitude(-score);
  if (score <= 0.5) return magnitude(score);
  return score <= 1 ? ABOVE_HALF - magnitude(1 - score) : ABOVE_HALF + magnitude(score - 1);
}

/** The leading bits of a number from 0: sign and exponent, and eleven of the fraction. */
function magnitude(value: number): number {
  float[0] = value;
  return (bits[0] as number) >>> BITS_DROPPED;
}

const ABOVE_HALF = 2 * magnitude(0.5);

/** What a bin holds. */
export interface ScoreBin {
  /** Smallest score in it. */
  readonly from: number;
  /** For each level: weight of the records coded to it, and of those among them that are right. */
  readonly coded: readonly number[];
  readonly right: readonly number[];
}

/**
 * Counts what is coded and right by score. Bins are kept with their smallest score, and everything at or above that score
 * is in that bin or a higher one, so each point of a curve made from them is exact; only how many there are is bounded.
 */
export class ScoreBins {
  private readonly bins = new Map<number, Float64Array>();

  constructor(private readonly levels: readonly number[]) {}

  /** Counts a code that is given to `depth` digits, of which `agreeing` are those of the truth. */
  add(score: number, depth: number, agreeing: number, weight: number): void {
    const bin = this.binAt(binOf(score));
    if (score < (bin[0] as number)) bin[0] = score;
    for (let index = 0; index < this.levels.length; index++) {
      const digits = this.levels[index] as number;
      if (depth < digits) continue;
      bin[1 + 2 * index] = (bin[1 + 2 * index] as number) + weight;
      if (agreeing >= digits) bin[2 + 2 * index] = (bin[2 + 2 * index] as number) + weight;
    }
  }

  /** Adds what others have counted. */
  merge(other: ScoreBins): void {
    for (const [key, added] of other.bins) {
      const bin = this.binAt(key);
      bin[0] = Math.min(bin[0] as number, added[0] as number);
      for (let at = 1; at < bin.length; at++) bin[at] = (bin[at] as number) + (added[at] as number);
    }
  }

  /** All bins, the highest scores first. */
  descending(): ScoreBin[] {
    return [...this.bins]
      .sort(([a], [b]) => b - a)
      .map(([, bin]) => ({
        from: bin[0] as number,
        coded: this.levels.map((_, index) => bin[1 + 2 * index] as number),
        right: this.levels.map((_, index) => bin[2 + 2 * index] as number),
      }));
  }

  private binAt(key: number): Float64Array {
    let bin = this.bins.get(key);
    if (!bin) {
      bin = new Float64Array(1 + 2 * this.levels.length);
      bin[0] = Number.POSITIVE_INFINITY;
      this.bins.set(key, bin);
    }
    return bin;
  }
}
