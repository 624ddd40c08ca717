import type { Accumulator } from '../counting/accumulator.ts';
import { effectiveSize } from '../counting/tally.ts';
import type { Resampling } from '../intervals/bootstrap.ts';
import { proportion } from '../intervals/wilson.ts';
import { UNCODABLE } from '../records/code.ts';
import { agreements } from './agreement.ts';
import { scoresByCode } from './by-code.ts';
import { calibrationOf } from './calibration.ts';
import { classAverages } from './class-averages.ts';
import { ClassTable } from './class-counts.ts';
import { confusionOf, mistakesOf } from './confusion.ts';
import type { EvaluateOptions, Evaluation, LevelEvaluation } from './evaluation.ts';
import { curve, operatingPoint } from './operating-points.ts';

/** Computes all measures from what was counted. The same counts give the same numbers, in whatever order they came. */
export function evaluate(
  counted: Accumulator,
  { seed = 1, resamples = 200, curvePoints = 500 }: EvaluateOptions = {},
): Evaluation {
  const pairs = counted.truthAndPredicted.pairs();
  const levels = evaluateLevels(counted, { seed, resamples }, curvePoints);
  const deepest = counted.levels.at(-1) ?? 0;
  const calibration = calibrationOf(counted.calibration, deepest, kishOf(counted));
  const uncodable = (side: 'a' | 'b') =>
    pairs.reduce((sum, pair) => sum + (pair[side] === UNCODABLE ? pair.tally.n : 0), 0);
  return {
    records: counted.records.n,
    weight: counted.records.weight,
    effectiveRecords: effectiveSize(counted.records),
    withoutCode: counted.withoutCode.n,
    withoutScore: counted.withoutScore.n,
    uncodable: { truth: uncodable('a'), predicted: uncodable('b') },
    levels,
    ...(calibration && { calibration }),
    confusion: confusionOf(pairs, counted.levels[0] ?? 0),
    mistakes: mistakesOf(pairs, levels.at(-1)?.digits ?? deepest),
    bootstrap: { seed, resamples },
  };
}

function evaluateLevels(
  counted: Accumulator,
  resampling: Resampling,
  curvePoints: number,
): LevelEvaluation[] {
  const { levels, ranks, thresholds } = counted;
  const pairs = counted.truthAndPredicted.pairs();
  const averages = classAverages(pairs, levels, resampling);
  const withTruth = agreements(pairs, levels, resampling);
  const second = counted.truthAndSecond.pairs();
  const truthAndSecond = agreements(second, levels, resampling);
  const secondAndPredicted = agreements(counted.secondAndPredicted.pairs(), levels, resampling);
  const bins = counted.scores.descending();
  const hasScores = bins.length > 0;

  return levels.flatMap((digits, index) => {
    const table = new ClassTable(pairs, digits);
    const { judged, coded, right, notJudged, codedRight } = table.tallies();
    const mean = averages[index];
    const truth = withTruth[index];
    const [byCoder, ofCoder] = [truthAndSecond[index], secondAndPredicted[index]];
    // An uncodable answer is judged at every level, and is no code of any.
    const isReached = pairs.some(({ a }) => a !== UNCODABLE && a.length >= digits);
    if (!isReached || judged.weight === 0 || !mean || !truth) return [];
    const kish = effectiveSize(judged) / judged.weight;
    const level = { weight: judged.weight, kish };
    const share = (part: number) => proportion(part, judged.weight, effectiveSize(judged));
    return {
      digits,
      records: judged.n,
      weight: judged.weight,
      notJudged: notJudged.n,
      accuracy: share(right.weight),
      autocodingRate: share(coded.weight),
      ...(coded.weight > 0 && {
        accuracyOfCoded: proportion(codedRight.weight, coded.weight, effectiveSize(coded)),
      }),
      ...mean,
      topK:
        ranks.longest < 2
          ? []
          : ranks.cumulative(index).map((hits, at) => ({ k: at + 1, accuracy: share(hits) })),
      withTruth: truth,
      ...(second.length > 0 &&
        byCoder &&
        ofCoder && {
          coders: { truthAndSecond: byCoder, secondAndPredicted: ofCoder },
        }),
      thresholds: hasScores
        ? thresholds.map((each) =>
            operatingPoint(each.threshold, each.coded[index] ?? 0, each.right[index] ?? 0, level),
          )
        : [],
      curve: curve(bins, index, level, curvePoints),
      byCode: scoresByCode(table, kish),
    };
  });
}

function kishOf({ records }: Accumulator): number {
  return records.weight === 0 ? 0 : effectiveSize(records) / records.weight;
}
