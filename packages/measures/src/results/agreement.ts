import type { Pair } from '../counting/pair-table.ts';
import { effectiveSize } from '../counting/tally.ts';
import { type Resampling, resample, Spread } from '../intervals/bootstrap.ts';
import { proportion } from '../intervals/wilson.ts';
import { chanceCorrected, pabakOf } from './chance-corrected.ts';
import { ClassTable, weightsOf } from './class-counts.ts';
import type { Agreement, Estimate } from './evaluation.ts';

/** How two codings agree at each level, from the pairs of their codes. */
export function agreements(
  pairs: readonly Pair[],
  levels: readonly number[],
  resampling: Resampling,
): Agreement[] {
  const tables = levels.map((digits) => new ClassTable(pairs, digits, true));
  const spreads = tables.map(() => new Spread());
  for (const weights of resample(pairs, resampling)) {
    for (const [index, table] of tables.entries())
      spreads[index]?.add(chanceCorrected(table.count(weights)).kappa);
  }
  return tables.map((table, index) => agreementOf(table, spreads[index] ?? new Spread()));
}

function agreementOf(table: ClassTable, spread: Spread): Agreement {
  const { answered, right } = table.tallies();
  const { kappa } = chanceCorrected(table.count(weightsOf(table.pairs)));
  const codes = table.codes.length;
  if (answered.weight === 0) return { records: answered.n, codes };
  const agreement = proportion(right.weight, answered.weight, effectiveSize(answered));
  const pabak = pabakEstimate(agreement, codes);
  return {
    records: answered.n,
    agreement,
    codes,
    ...(kappa !== undefined && { kappa: spread.estimate(kappa, [-1, 1]) }),
    ...(pabak && { pabak }),
  };
}

/** PABAK is a straight line in the observed agreement, and so is its interval. */
function pabakEstimate({ value, interval }: Estimate, codes: number): Estimate | undefined {
  const pabak = pabakOf(value, codes);
  if (pabak === undefined || !interval) return undefined;
  const [low, high] = [pabakOf(interval.low, codes) ?? pabak, pabakOf(interval.high, codes) ?? pabak];
  return { value: pabak, interval: { low, high, method: interval.method } };
}
