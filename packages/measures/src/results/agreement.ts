import { effectiveSize } from '../counting/tally.ts';
import { proportion } from '../intervals/wilson.ts';
import { pabakOf } from './chance-corrected.ts';
import type { LevelTallies } from './class-counts.ts';
import type { CodeMeasures } from './code-measures.ts';
import type { Agreement, Estimate } from './evaluation.ts';

/** How two codings agree at a level. */
export function agreementOf(
  { answered, right }: Pick<LevelTallies, 'answered' | 'right'>,
  { kappa, codes }: Pick<CodeMeasures, 'kappa' | 'codes'>,
): Agreement {
  if (answered.weight === 0) return { records: answered.n, codes };
  const agreement = proportion(right.weight, answered.weight, effectiveSize(answered));
  const pabak = pabakEstimate(agreement, codes);
  return { records: answered.n, agreement, codes, ...(kappa && { kappa }), ...(pabak && { pabak }) };
}

/** PABAK is a straight line in the observed agreement, and so is its interval. */
function pabakEstimate({ value, interval }: Estimate, codes: number): Estimate | undefined {
  const pabak = pabakOf(value, codes);
  if (pabak === undefined || !interval) return undefined;
  const [low, high] = [pabakOf(interval.low, codes) ?? pabak, pabakOf(interval.high, codes) ?? pabak];
  return { value: pabak, interval: { low, high, method: interval.method } };
}
