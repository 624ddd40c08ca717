import type { Pair } from '../counting/pair-table.ts';
import { type Resampling, resample, Spread } from '../intervals/bootstrap.ts';
import { ClassTable, weightsOf } from './class-counts.ts';
import { classScores, type PlainAverages } from './class-scores.ts';
import type { Averages } from './evaluation.ts';

const MEASURES = ['precision', 'recall', 'f1'] as const;
const AVERAGES = ['micro', 'macro', 'weighted'] as const;

/** Precision, recall and F1 at one level. */
export type ClassAverages = Readonly<Record<(typeof MEASURES)[number], Averages>>;

/** Precision, recall and F1 at each level, all from the same resamples. */
export function classAverages(
  pairs: readonly Pair[],
  levels: readonly number[],
  resampling: Resampling,
): ClassAverages[] {
  const tables = levels.map((digits) => new ClassTable(pairs, digits));
  const spreads = tables.map(() => MEASURES.map(() => AVERAGES.map(() => new Spread())));
  for (const weights of resample(pairs, resampling)) {
    for (const [level, table] of tables.entries()) {
      const scores = classScores(table.count(weights));
      for (const [m, measure] of MEASURES.entries()) {
        for (const [a, average] of AVERAGES.entries())
          spreads[level]?.[m]?.[a]?.add(scores[measure][average]);
      }
    }
  }
  const counted = weightsOf(pairs);
  return tables.map((table, level) => {
    const scores = classScores(table.count(counted));
    const averages = (m: number, plain: PlainAverages): Averages => {
      const [micro, macro, weighted] = AVERAGES.map((name, a) => {
        const spread = spreads[level]?.[m]?.[a] ?? new Spread();
        return spread.estimate(plain[name], [0, 1]);
      }) as [Averages['micro'], Averages['macro'], Averages['weighted']];
      return { micro, macro, weighted };
    };
    return {
      precision: averages(0, scores.precision),
      recall: averages(1, scores.recall),
      f1: averages(2, scores.f1),
    };
  });
}
