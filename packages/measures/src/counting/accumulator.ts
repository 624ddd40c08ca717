import { commonDepth, depthOf, UNCODABLE } from '../records/code.ts';
import type { CodedRecord } from '../records/coded-record.ts';
import { isWeight } from '../records/weight.ts';
import { CalibrationBins } from './calibration-bins.ts';
import { PairTable } from './pair-table.ts';
import { RankCounts } from './rank-counts.ts';
import { ScoreBins } from './score-bins.ts';
import { addTally, count, newTally } from './tally.ts';
import { ThresholdCounts } from './threshold-counts.ts';

/** What is to be counted. */
export interface CountingOptions {
  /** Numbers of digits to evaluate at, each from 1; 1 to 4 unless given. */
  readonly levels?: readonly number[];
  /** Scores from which a code is kept, for operating points to be reported beside the whole curve. */
  readonly thresholds?: readonly number[];
}

/**
 * Takes coded records one by one and keeps only counts, so that a million records need no more memory than the different
 * pairs of codes and scores among them. Accumulators of parts of the data can be merged in any order.
 */
export class Accumulator {
  /** Numbers of digits that are evaluated at, ascending. */
  readonly levels: readonly number[];
  /** @internal */
  readonly records = newTally();
  /** @internal Records that are given no code. */
  readonly withoutCode = newTally();
  /** @internal Codes without a score, which no threshold keeps. */
  readonly withoutScore = newTally();
  /** @internal */
  readonly truthAndPredicted = new PairTable();
  /** @internal */
  readonly truthAndSecond = new PairTable();
  /** @internal */
  readonly secondAndPredicted = new PairTable();
  /** @internal */
  readonly ranks: RankCounts;
  /** @internal */
  readonly scores: ScoreBins;
  /** @internal */
  readonly calibration = new CalibrationBins();
  /** @internal */
  readonly thresholds: readonly ThresholdCounts[];
  private readonly deepest: number;

  constructor({ levels = [1, 2, 3, 4], thresholds = [] }: CountingOptions = {}) {
    this.levels = [...new Set(levels)].sort((a, b) => a - b);
    this.deepest = this.levels.at(-1) ?? 0;
    this.ranks = new RankCounts(this.levels);
    this.scores = new ScoreBins(this.levels);
    this.thresholds = [...new Set(thresholds)]
      .sort((a, b) => a - b)
      .map((threshold) => new ThresholdCounts(threshold, this.levels));
  }

  /**
   * Counts one record.
   *
   * @throws RangeError where its weight is none: negative, not finite, or so small or large that sums would lose it.
   */
  add({ truth, candidates, second, weight = 1 }: CodedRecord): void {
    if (!isWeight(weight)) throw new RangeError(`weight: ${weight}`);
    const first = candidates[0];
    const predicted = first?.code ?? '';
    count(this.records, weight);
    this.truthAndPredicted.add(truth, predicted, weight);
    if (second !== undefined) {
      this.truthAndSecond.add(truth, second, weight);
      this.secondAndPredicted.add(second, predicted, weight);
    }
    this.ranks.add(truth, candidates, weight);
    if (!first || predicted === '') count(this.withoutCode, weight);
    // What is said to be uncodable is no code that a threshold could keep.
    else if (predicted !== UNCODABLE) this.addScore(truth, predicted, first.score, weight);
  }

  /** Adds what another accumulator has counted; it must have the same levels and thresholds. */
  merge(other: Accumulator): void {
    addTally(this.records, other.records);
    addTally(this.withoutCode, other.withoutCode);
    addTally(this.withoutScore, other.withoutScore);
    this.truthAndPredicted.merge(other.truthAndPredicted);
    this.truthAndSecond.merge(other.truthAndSecond);
    this.secondAndPredicted.merge(other.secondAndPredicted);
    this.ranks.merge(other.ranks);
    this.scores.merge(other.scores);
    this.calibration.merge(other.calibration);
    for (const [index, counts] of this.thresholds.entries()) {
      const added = other.thresholds[index];
      if (added) counts.merge(added);
    }
  }

  private addScore(truth: string, predicted: string, score: number | undefined, weight: number): void {
    if (score === undefined) {
      count(this.withoutScore, weight);
      return;
    }
    const agreeing = commonDepth(truth, predicted);
    // A level that the truth does not reach cannot be judged, so nothing is coded or right there.
    const depth = Math.min(depthOf(truth), depthOf(predicted));
    this.scores.add(score, depth, agreeing, weight);
    for (const counts of this.thresholds) counts.add(score, depth, agreeing, weight);
    if (depth >= this.deepest) this.calibration.add(score, agreeing >= this.deepest, weight);
  }
}
