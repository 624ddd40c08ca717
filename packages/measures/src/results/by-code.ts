import { proportion } from '../intervals/wilson.ts';
import { type ClassTable, weightsOf } from './class-counts.ts';
import { ratio } from './class-scores.ts';
import type { CodeScores } from './evaluation.ts';

/** Precision and recall of every code; `kish` is effective records for a unit of weight. */
export function scoresByCode(table: ClassTable, kish: number): CodeScores[] {
  const counts = table.count(weightsOf(table.pairs));
  return table.codes.map((code, index) => {
    const truly = counts.a[index] as number;
    const assigned = counts.b[index] as number;
    const right = counts.both[index] as number;
    return {
      code,
      truly,
      assigned,
      right,
      ...(assigned > 0 && { precision: proportion(right, assigned, assigned * kish) }),
      ...(truly > 0 && { recall: proportion(right, truly, truly * kish) }),
      f1: ratio(2 * right, truly + assigned),
    };
  });
}
