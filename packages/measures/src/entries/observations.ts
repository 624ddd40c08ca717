import type { Metric } from '@isco-cop/data/schema';
import type { Estimate, Evaluation, LevelEvaluation } from '../results/evaluation.ts';
import type { MetricFacts } from './metric-facts.ts';

/** A number of an evaluation, by the measure of the community that defines it. */
export interface Observation {
  /** End of the file name. */
  readonly key: string;
  readonly measure: string;
  readonly title: string;
  readonly digits: number;
  readonly estimate: Estimate;
  readonly unit: 'percent' | 'coefficient';
  /** Records it was measured on; left out where weights make it no count. */
  readonly n: number | undefined;
  readonly qualifiers?: Partial<Metric['qualifiers']>;
}

/** Truths that are codes of everyday work, agreement with which is not called accuracy. */
const EVERYDAY: readonly (string | undefined)[] = ['manual-codes', 'single-coder'];

/** The numbers of an evaluation that are worth an entry: at every level how right, at the deepest level the rest. */
export function observations({ levels, records, weight }: Evaluation, facts: MetricFacts): Observation[] {
  const deepest = levels.at(-1);
  if (!deepest) return [];
  const accuracy = EVERYDAY.includes(facts.truth) ? 'agreement-with-manual-codes' : 'accuracy';
  const name = accuracy === 'accuracy' ? 'accuracy' : 'agreement';
  const isWeighted = Math.abs(weight - records) > 1e-9;
  return [
    ...levels.map((level) => ({
      key: `${name}-${endOf(level)}`,
      measure: accuracy,
      title: `${name} at ${digitsOf(level)}`,
      digits: level.digits,
      estimate: level.accuracy,
      unit: 'percent' as const,
      n: level.records,
      qualifiers: { topK: 1 },
    })),
    ...ofDeepest(deepest),
    ...deepest.thresholds.flatMap((point): Observation[] => {
      const common = { digits: deepest.digits, unit: 'percent' as const };
      const threshold = `score from ${point.threshold}`;
      const end = `${endOf(deepest)}-from-${String(point.threshold).replace(/^-/, 'minus-').replace(/\W+/g, '-')}`;
      const kept = isWeighted ? undefined : Math.round(point.coverage.value * deepest.records);
      const rate = {
        ...common,
        key: `autocoding-rate-${end}`,
        measure: 'autocoding-rate',
        title: `autocoding rate, ${threshold}, at ${digitsOf(deepest)}`,
        estimate: point.coverage,
        n: deepest.records,
        qualifiers: { threshold },
      };
      if (!point.accuracy) return [rate];
      const right = {
        ...common,
        key: `${name}-${end}`,
        measure: accuracy,
        title: `${name}, ${threshold}, at ${digitsOf(deepest)}`,
        estimate: point.accuracy,
        n: kept,
        qualifiers: { threshold, denominator: 'above-threshold' as const, topK: 1 },
      };
      return [rate, right];
    }),
  ];
}

function ofDeepest(level: LevelEvaluation): Observation[] {
  const { digits, records: n, autocodingRate, f1, topK, coders } = level;
  const at = `at ${digitsOf(level)}`;
  const end = endOf(level);
  const longest = topK.at(-1);
  const kappa = coders?.truthAndSecond.kappa;
  const base = { digits, n, unit: 'percent' as const };
  return [
    {
      ...base,
      key: `autocoding-rate-${end}`,
      measure: 'autocoding-rate',
      title: `autocoding rate ${at}`,
      estimate: autocodingRate,
    },
    ...(['micro', 'macro'] as const).map((averaging) => ({
      ...base,
      key: `f1-${averaging}-${end}`,
      measure: 'f1',
      title: `F1, ${averaging} average, ${at}`,
      estimate: f1[averaging],
      qualifiers: { averaging },
    })),
    ...(longest
      ? [
          {
            ...base,
            key: `top-${longest.k}-accuracy-${end}`,
            measure: 'top-k-accuracy',
            title: `top-${longest.k} accuracy ${at}`,
            estimate: longest.accuracy,
            qualifiers: { topK: longest.k },
          },
        ]
      : []),
    ...(coders && kappa
      ? [
          {
            digits,
            key: `kappa-two-coders-${end}`,
            measure: 'cohens-kappa',
            title: `kappa of two coders ${at}`,
            estimate: kappa,
            unit: 'coefficient' as const,
            n: coders.truthAndSecond.records,
          },
        ]
      : []),
  ];
}

function digitsOf({ digits }: { readonly digits: number }): string {
  return digits === 1 ? '1 digit' : `${digits} digits`;
}

function endOf(level: { readonly digits: number }): string {
  return digitsOf(level).replace(' ', '-');
}
