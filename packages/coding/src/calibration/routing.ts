import type { Candidate } from '../coders/coder.ts';
import type { Validation } from '../model/model-data.ts';
import { scoreInterval } from './score-interval.ts';

/** 1 - 0.7 is more than 0.3 in floating point. */
const ROUNDING = 1e-9;

/** What happens if records from a score on are coded automatically. */
export interface RoutingPoint {
  /** The score from which a first candidate is taken without a coder. */
  readonly threshold: number;
  /** Share of validation records that are taken. */
  readonly automatic: number;
  /** Share of the taken that are wrong, with its 95% score interval (Wilson). */
  readonly error: number;
  readonly errorLow: number;
  readonly errorHigh: number;
}

/**
 * The routing curve of a model: a point for each score that occurred in validation, from the strictest threshold to
 * the loosest, so that `automatic` never falls. `digits` is how much of a code has to be right.
 */
export function routingCurve({ scores, rightDigits }: Validation, digits: number): RoutingPoint[] {
  const order = [...scores.keys()].sort((one, other) => (scores[other] as number) - (scores[one] as number));
  const points: RoutingPoint[] = [];
  let wrong = 0;
  order.forEach((record, at) => {
    if ((rightDigits[record] as number) < digits) wrong += 1;
    const threshold = scores[record] as number;
    const next = order[at + 1];
    if (next !== undefined && scores[next] === threshold) return;
    const taken = at + 1;
    const { low, high } = scoreInterval(wrong, taken);
    points.push({
      threshold,
      automatic: taken / scores.length,
      error: wrong / taken,
      errorLow: low,
      errorHigh: high,
    });
  });
  return points;
}

/**
 * The point that takes most records while the error stays at or below `most`; with `sure`, the upper end of its interval
 * has to. `undefined` if no threshold does.
 */
export function thresholdForError(
  curve: readonly RoutingPoint[],
  most: number,
  { sure = false } = {},
): RoutingPoint | undefined {
  return curve.findLast(({ error, errorHigh }) => (sure ? errorHigh : error) <= most);
}

/** The strictest point that leaves coders at most the share `most` of the records; `undefined` without validation. */
export function thresholdForWorkload(curve: readonly RoutingPoint[], most: number): RoutingPoint | undefined {
  return curve.find(({ automatic }) => automatic >= 1 - most - ROUNDING) ?? curve.at(-1);
}

/** How far down a record can be coded. */
export interface SafeCode {
  /** The code, cut to the digits that are safe; empty if not even the first is. */
  readonly code: string;
  /** The sum of the scores of all candidates under it. */
  readonly score: number;
}

/**
 * The deepest group in which the scores of a record's candidates add up to `least`: "coded only to 2 digits" where
 * candidates agree no further. `lengths` are the lengths of codes at each level, ascending, such as 1, 2, 3, 4.
 */
export function safeCode(
  candidates: readonly Candidate[],
  least: number,
  lengths: readonly number[],
): SafeCode {
  let safe: SafeCode = { code: '', score: 1 };
  for (const length of lengths) {
    const sums = new Map<string, number>();
    for (const { code, score } of candidates) {
      if (code.startsWith(safe.code))
        sums.set(code.slice(0, length), (sums.get(code.slice(0, length)) ?? 0) + score);
    }
    const [best] = [...sums].sort(([, one], [, other]) => other - one);
    if (!best || best[1] < least) break;
    safe = { code: best[0], score: Math.min(1, best[1]) };
  }
  return safe;
}
