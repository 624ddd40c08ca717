import { CALIBRATION_BINS, type CalibrationBins } from '../counting/calibration-bins.ts';
import { proportion } from '../intervals/wilson.ts';
import type { Calibration } from './evaluation.ts';

/**
 * How far the score of the first candidate is the probability that it is right: reliability in bins of equal width and the
 * expected calibration error, Σ (share of the bin) × |accuracy − mean score| (C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger, On
 * calibration of modern neural networks, 2017); and the score of G. W. Brier (Monthly Weather Review 78, 1950) for the event
 * "the first candidate is right", the mean of (score − outcome)². `undefined` where most scores could be no probability.
 */
export function calibrationOf(
  { bins, squaredErrors, outside }: CalibrationBins,
  digits: number,
  kish: number,
): Calibration | undefined {
  const records = bins.reduce((sum, { n }) => sum + n, 0);
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  // Of a scale up to 100, the few scores below 1 say nothing.
  if (total === 0 || outside > records) return;
  return {
    digits,
    records,
    outside,
    bins: bins.map(({ n, weight, scores, right }, index) => ({
      from: index / CALIBRATION_BINS,
      to: (index + 1) / CALIBRATION_BINS,
      records: n,
      ...(weight > 0 && { meanScore: scores / weight, accuracy: proportion(right, weight, weight * kish) }),
    })),
    expectedError: bins.reduce((sum, { right, scores }) => sum + Math.abs(right - scores), 0) / total,
    brier: squaredErrors / total,
  };
}
