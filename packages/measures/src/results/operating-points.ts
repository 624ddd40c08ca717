import type { ScoreBin } from '../counting/score-bins.ts';
import { proportion } from '../intervals/wilson.ts';
import type { OperatingPoint } from './evaluation.ts';

/** The records of a level: their weight, and effective records for a unit of weight. */
export interface Judged {
  readonly weight: number;
  readonly kish: number;
}

/**
 * What a threshold keeps: coverage, and accuracy among what is kept, the two numbers of selective classification (Y. Geifman
 * and R. El-Yaniv, Selective classification for deep neural networks, 2017).
 */
export function operatingPoint(
  threshold: number,
  coded: number,
  right: number,
  { weight, kish }: Judged,
): OperatingPoint {
  return {
    threshold,
    coverage: proportion(coded, weight, weight * kish),
    ...(coded > 0 && { accuracy: proportion(right, coded, coded * kish) }),
  };
}

/** The curve over all thresholds, the highest first, thinned evenly along the coverage; every point is exact. */
export function curve(
  bins: readonly ScoreBin[],
  levelIndex: number,
  judged: Judged,
  most: number,
): OperatingPoint[] {
  const points: OperatingPoint[] = [];
  let coded = 0;
  let right = 0;
  let next = 0;
  for (const [index, bin] of bins.entries()) {
    const before = coded;
    coded += bin.coded[levelIndex] ?? 0;
    right += bin.right[levelIndex] ?? 0;
    const isLast = index === bins.length - 1;
    if (coded === 0 || (coded === before && !isLast) || (coded < next && !isLast)) continue;
    points.push(operatingPoint(bin.from, coded, right, judged));
    next = coded + judged.weight / Math.max(1, most - 1);
  }
  return points;
}
