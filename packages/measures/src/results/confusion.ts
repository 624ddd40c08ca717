import type { Pair } from '../counting/pair-table.ts';
import { atLevel } from '../records/code.ts';
import type { Confusion, Mistake } from './evaluation.ts';

const MOST_MISTAKES = 20;

/** True codes against assigned codes at a level; what has no code at this level stands under the empty text. */
export function confusionOf(pairs: readonly Pair[], digits: number): Confusion {
  const weights = new Map<string, Map<string, number>>();
  const columns = new Set<string>();
  for (const { a, b, tally } of pairs) {
    const truth = atLevel(a, digits);
    if (truth === undefined) continue;
    const assigned = (b === '' ? undefined : atLevel(b, digits)) ?? '';
    columns.add(assigned);
    const row = weights.get(truth) ?? new Map<string, number>();
    row.set(assigned, (row.get(assigned) ?? 0) + tally.weight);
    weights.set(truth, row);
  }
  const truth = [...weights.keys()].sort();
  const assigned = [...columns].sort().filter((code) => code !== '');
  if (columns.has('')) assigned.push('');
  return {
    digits,
    truth,
    assigned,
    weights: truth.map((row) => assigned.map((column) => weights.get(row)?.get(column) ?? 0)),
  };
}

/** The most frequent wrong codes at a level, the heaviest first. */
export function mistakesOf(pairs: readonly Pair[], digits: number): Mistake[] {
  const mistakes = new Map<string, { truth: string; assigned: string; records: number; weight: number }>();
  for (const { a, b, tally } of pairs) {
    const truth = atLevel(a, digits);
    const assigned = b === '' ? undefined : atLevel(b, digits);
    if (truth === undefined || assigned === undefined || truth === assigned) continue;
    const key = `${truth} ${assigned}`;
    const mistake = mistakes.get(key) ?? { truth, assigned, records: 0, weight: 0 };
    mistake.records += tally.n;
    mistake.weight += tally.weight;
    mistakes.set(key, mistake);
  }
  // Sorting keeps the order of codes where two weigh the same.
  return [...mistakes.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_MISTAKES);
}
