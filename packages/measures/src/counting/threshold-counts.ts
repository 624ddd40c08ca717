/** Weight of what is coded and of what is right at or above a threshold, exactly, for each level. */
export class ThresholdCounts {
  readonly coded: Float64Array;
  readonly right: Float64Array;

  constructor(
    readonly threshold: number,
    private readonly levels: readonly number[],
  ) {
    this.coded = new Float64Array(levels.length);
    this.right = new Float64Array(levels.length);
  }

  /** Counts a code that is given to `depth` digits, of which `agreeing` are those of the truth. */
  add(score: number, depth: number, agreeing: number, weight: number): void {
    if (score < this.threshold) return;
    for (let index = 0; index < this.levels.length; index++) {
      const digits = this.levels[index] as number;
      if (depth < digits) continue;
      this.coded[index] = (this.coded[index] as number) + weight;
      if (agreeing >= digits) this.right[index] = (this.right[index] as number) + weight;
    }
  }

  /** Adds what others have counted. */
  merge(other: ThresholdCounts): void {
    for (let index = 0; index < this.levels.length; index++) {
      this.coded[index] = (this.coded[index] as number) + (other.coded[index] as number);
      this.right[index] = (this.right[index] as number) + (other.right[index] as number);
    }
  }
}
