import type { Accumulator } from '../counting/accumulator.ts';
import type { Pair } from '../counting/pair-table.ts';
import { effectiveSize } from '../counting/tally.ts';
import type { Resampling } from '../intervals/bootstrap.ts';
import { proportion } from '../intervals/wilson.ts';
import { UNCODABLE } from '../records/code.ts';
import { agreementOf } from './agreement.ts';
import { scoresByCode } from './by-code.ts';
import { calibrationOf } from './calibration.ts';
import { ClassTable } from './class-counts.ts';
import { type CodeMeasures, codeMeasures } from './code-measures.ts';
import { confusionOf, mistakesOf } from './confusion.ts';
import type { EvaluateOptions, Evaluation, LevelEvaluation } from './evaluation.ts';
import { curve, operatingPoint } from './operating-points.ts';

/** Computes all measures from what was counted. The same counts give the same numbers, in whatever order they came. */
export function evaluate(
  counted: Accumulator,
  { seed = 1, resamples = 200, curvePoints = 500 }: EvaluateOptions = {},
): Evaluation {
  const pairs = counted.truthAndPredicted.pairs();
  const levels = evaluateLevels(counted, pairs, { seed, resamples }, curvePoints);
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
  pairs: readonly Pair[],
  resampling: Resampling,
  curvePoints: number,
): LevelEvaluation[] {
  const { ranks, thresholds } = counted;
  const truth = atLevels(pairs, counted.levels, resampling);
  const second = counted.truthAndSecond.pairs();
  const byCoder = atLevels(second, counted.levels, resampling);
  const ofCoder = atLevels(counted.secondAndPredicted.pairs(), counted.levels, resampling);
  const bins = counted.scores.descending();

  return truth.flatMap(({ table, tallies, measures, agreement }, index) => {
    const { judged, coded, right, notJudged, codedRight } = tallies;
    const [truthAndSecond, secondAndPredicted] = [byCoder[index], ofCoder[index]];
    // An uncodable answer is judged at every level, and is no code of any.
    const isReached = pairs.some(({ a }) => a !== UNCODABLE && a.length >= table.digits);
    if (!isReached || judged.weight === 0) return [];
    const kish = effectiveSize(judged) / judged.weight;
    const level = { weight: judged.weight, kish };
    const share = (part: number) => proportion(part, judged.weight, effectiveSize(judged));
    return {
      digits: table.digits,
      records: judged.n,
      weight: judged.weight,
      notJudged: notJudged.n,
      accuracy: share(right.weight),
      autocodingRate: share(coded.weight),
      ...(coded.weight > 0 && {
        accuracyOfCoded: proportion(codedRight.weight, coded.weight, effectiveSize(coded)),
      }),
      ...measures.averages,
      topK:
        ranks.longest < 2
          ? []
          : ranks.cumulative(index).map((hits, at) => ({ k: at + 1, accuracy: share(hits) })),
      withTruth: agreement,
      ...(second.length > 0 &&
        truthAndSecond &&
        secondAndPredicted && {
          coders: {
            truthAndSecond: truthAndSecond.agreement,
            secondAndPredicted: secondAndPredicted.agreement,
          },
        }),
      thresholds:
        bins.length === 0
          ? []
          : thresholds.map((each) =>
              operatingPoint(each.threshold, each.coded[index] ?? 0, each.right[index] ?? 0, level),
            ),
      curve: curve(bins, index, level, curvePoints),
      byCode: scoresByCode(table, kish),
    };
  });
}

/** Two codings of the same records at each level, with one set of resamples for all that is computed from them. */
function atLevels(pairs: readonly Pair[], levels: readonly number[], resampling: Resampling) {
  const tables = levels.map((digits) => new ClassTable(pairs, digits));
  const measures = codeMeasures(pairs, tables, resampling);
  return tables.map((table, index) => {
    const tallies = table.tallies();
    const computed = measures[index] as CodeMeasures;
    return { table, tallies, measures: computed, agreement: agreementOf(tallies, computed) };
  });
}

function kishOf({ records }: Accumulator): number {
  return records.weight === 0 ? 0 : effectiveSize(records) / records.weight;
}
