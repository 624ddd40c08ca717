/** Number of bins of equal width between 0 and 1. */
export const CALIBRATION_BINS = 10;

/** Counts, for scores that could be probabilities, how often codes are right. */
export class CalibrationBins {
  /** For each bin: records, their weight, weighted scores, weight of the right ones. */
  readonly bins = Array.from({ length: CALIBRATION_BINS }, () => ({ n: 0, weight: 0, scores: 0, right: 0 }));
  /** Weighted sum of the squared differences between score and outcome. */
  squaredErrors = 0;
  /** Codes whose score is not between 0 and 1, and so no probability. */
  outside = 0;

  /** Counts one code; a score on an inner edge belongs to the bin above. */
  add(score: number, isRight: boolean, weight: number): void {
    if (!(score >= 0 && score <= 1)) {
      this.outside += 1;
      return;
    }
    const bin = this.bins[Math.min(CALIBRATION_BINS - 1, Math.floor(score * CALIBRATION_BINS))];
    if (!bin) return;
    bin.n += 1;
    bin.weight += weight;
    bin.scores += weight * score;
    if (isRight) bin.right += weight;
    this.squaredErrors += weight * (score - Number(isRight)) ** 2;
  }

  /** Adds what others have counted. */
  merge(other: CalibrationBins): void {
    this.squaredErrors += other.squaredErrors;
    this.outside += other.outside;
    for (const [index, bin] of this.bins.entries()) {
      const added = other.bins[index];
      if (!added) continue;
      bin.n += added.n;
      bin.weight += added.weight;
      bin.scores += added.scores;
      bin.right += added.right;
    }
  }
}
