import { linesText, MOST_LINES } from './lines.ts';

/** Watches the scores of a column for such as can be no probabilities. */
export class ScoreWatch {
  private count = 0;
  private outside = 0;
  private lowest = Number.POSITIVE_INFINITY;
  private highest = Number.NEGATIVE_INFINITY;
  private readonly lines: number[] = [];

  constructor(private readonly column: string) {}

  /** Takes the score of a line; lines come in their order. */
  add(score: number, line: number): void {
    this.count += 1;
    if (score >= 0 && score <= 1) return;
    this.outside += 1;
    if (score < this.lowest) this.lowest = score;
    if (score > this.highest) this.highest = score;
    if (this.lines.length < MOST_LINES) this.lines.push(line);
  }

  /** A warning where a score is below 0 or above 1. */
  warning(): string | undefined {
    if (this.outside === 0) return;
    const { count, outside, lowest, highest } = this;
    const many = outside.toLocaleString('en');
    const which = outside === count ? `All ${many}` : `${many} of ${count.toLocaleString('en')}`;
    const found = lowest === highest ? String(lowest) : `from ${lowest} to ${highest}`;
    const lines = linesText({ count: outside, first: this.lines });
    return `${which} scores in “${this.column}” lie outside of 0 to 1, ${found}: ${lines}. Thresholds take them as they are, and calibration leaves them out. If they are percentages, divide the column by 100; if they are slips, correct them; if they are on a scale of their own, nothing is wrong.`;
  }
}
