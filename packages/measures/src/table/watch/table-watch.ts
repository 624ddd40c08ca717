import type { CodedRecord } from '../../records/coded-record.ts';
import type { ColumnMap } from '../column-map.ts';
import { CodeWatch } from './codes.ts';
import { lostZeros } from './lost-zeros.ts';
import { ScoreWatch } from './scores.ts';

/** Watches all records of a table for what a reader should know although every row can be read. */
export class TableWatch {
  private readonly truth: CodeWatch;
  private readonly predicted: CodeWatch;
  private readonly second: CodeWatch | undefined;
  private readonly scores: ScoreWatch;

  constructor({ truth, predicted = 'candidates', second, score = predicted }: ColumnMap) {
    this.truth = new CodeWatch(truth);
    this.predicted = new CodeWatch(predicted);
    this.second = second === undefined ? undefined : new CodeWatch(second);
    this.scores = new ScoreWatch(score);
  }

  /** Takes the record of a line. */
  add({ truth, candidates: [first], second }: CodedRecord, line: number): void {
    this.truth.add(truth, line);
    if (first?.code) this.predicted.add(first.code, line);
    if (first?.score !== undefined) this.scores.add(first.score, line);
    if (second !== undefined) this.second?.add(second, line);
  }

  /** What was noticed, a sentence or a few each. */
  warnings(): string[] {
    const columns = [this.truth, this.predicted, this.second].filter((column) => column !== undefined);
    return [...lostZeros(columns), this.scores.warning() ?? []].flat();
  }
}
