import { type Resampling, resample, Spread } from '../intervals/bootstrap.ts';
import { chanceCorrected } from './chance-corrected.ts';
import { type ClassTable, weightsOf } from './class-counts.ts';
import { classScores, type PlainAverages } from './class-scores.ts';
import type { Averages, Estimate } from './evaluation.ts';

const MEASURES = ['precision', 'recall', 'f1'] as const;
const AVERAGES = ['micro', 'macro', 'weighted'] as const;

/** What is computed from the codes of one level, and again from those of every resample. */
export interface CodeMeasures {
  readonly averages: Readonly<Record<(typeof MEASURES)[number], Averages>>;
  /** Left out where it is not defined. */
  readonly kappa?: Estimate;
  /** Number of different codes in the pairs that have both. */
  readonly codes: number;
}

/** Everything that needs the bootstrap, at each level; all of it from the same resamples of the pairs. */
export function codeMeasures(
  pairs: ClassTable['pairs'],
  tables: readonly ClassTable[],
  resampling: Resampling,
): CodeMeasures[] {
  const spreads = tables.map(() => ({
    averages: MEASURES.map(() => AVERAGES.map(() => new Spread())),
    kappa: new Spread(),
  }));
  for (const weights of resample(pairs, resampling)) {
    for (const [level, table] of tables.entries()) {
      const counts = table.count(weights);
      // A resample that took no record, as happens with a few, measures nothing.
      if (!counts.a.some((weight) => weight > 0)) continue;
      const scores = classScores(counts);
      for (const [m, measure] of MEASURES.entries()) {
        for (const [a, average] of AVERAGES.entries())
          spreads[level]?.averages[m]?.[a]?.add(scores[measure][average]);
      }
      spreads[level]?.kappa.add(chanceCorrected(counts).kappa);
    }
  }
  const counted = weightsOf(pairs);
  return tables.map((table, level) => {
    const counts = table.count(counted);
    const scores = classScores(counts);
    const { kappa, codes } = chanceCorrected(counts);
    const averages = (m: number, plain: PlainAverages): Averages => {
      const [micro, macro, weighted] = AVERAGES.map((name, a) =>
        (spreads[level]?.averages[m]?.[a] ?? new Spread()).estimate(plain[name], [0, 1]),
      ) as [Estimate, Estimate, Estimate];
      return { micro, macro, weighted };
    };
    return {
      averages: {
        precision: averages(0, scores.precision),
        recall: averages(1, scores.recall),
        f1: averages(2, scores.f1),
      },
      ...(kappa !== undefined && { kappa: (spreads[level]?.kappa ?? new Spread()).estimate(kappa, [-1, 1]) }),
      codes,
    };
  });
}
