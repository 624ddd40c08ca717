import type { ClassCounts } from './class-counts.ts';

/** A measure in its three averages, without intervals. */
export interface PlainAverages {
  readonly micro: number;
  readonly macro: number;
  readonly weighted: number;
}

/**
 * Precision, recall and F1 over codes, as scikit-learn defines them (user guide, "Metrics and scoring", with
 * `zero_division=0`; M. Sokolova and G. Lapalme, Information Processing & Management 45, 2009): of a code, right / assigned,
 * right / true and 2 × right / (true + assigned). Micro: of the sums over codes. Macro: the mean over the codes that are
 * true or assigned. Weighted: the mean with the true weights. A record without a code is missing from what is assigned.
 */
export function classScores({ a: truly, b: assigned, both }: ClassCounts): {
  precision: PlainAverages;
  recall: PlainAverages;
  f1: PlainAverages;
} {
  const sums = { truly: 0, assigned: 0, right: 0, codes: 0 };
  const macro = { precision: 0, recall: 0, f1: 0 };
  const weighted = { precision: 0, recall: 0, f1: 0 };
  for (let code = 0; code < truly.length; code++) {
    const t = truly[code] as number;
    const p = assigned[code] as number;
    const right = both[code] as number;
    if (t + p === 0) continue;
    sums.codes += 1;
    sums.truly += t;
    sums.assigned += p;
    sums.right += right;
    const scores = { precision: ratio(right, p), recall: ratio(right, t), f1: ratio(2 * right, t + p) };
    for (const name of NAMES) {
      macro[name] += scores[name];
      weighted[name] += scores[name] * t;
    }
  }
  const micro = {
    precision: ratio(sums.right, sums.assigned),
    recall: ratio(sums.right, sums.truly),
    f1: ratio(2 * sums.right, sums.truly + sums.assigned),
  };
  const averages = (name: (typeof NAMES)[number]) => ({
    micro: micro[name],
    macro: ratio(macro[name], sums.codes),
    weighted: ratio(weighted[name], sums.truly),
  });
  return { precision: averages('precision'), recall: averages('recall'), f1: averages('f1') };
}

const NAMES = ['precision', 'recall', 'f1'] as const;

/** A share; 0 of nothing is 0. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
