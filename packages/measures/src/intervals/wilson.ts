import type { Estimate } from '../results/evaluation.ts';

/** The 97.5th percentile of the standard normal distribution, for two-sided 95% intervals. */
export const Z = 1.959963984540054;

/**
 * A proportion with its score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927), which
 * stays within 0 and 1 and holds up for few records (Brown, Cai and DasGupta, Statistical Science 16, 2001,
 * doi:10.1214/ss/1009213286). `size` may be an effective number of records.
 */
export function proportion(part: number, whole: number, size: number): Estimate {
  // Sums of weights are exact only to rounding.
  const value = Math.min(1, Math.max(0, part / whole));
  const centre = value + Z ** 2 / (2 * size);
  const half = Z * Math.sqrt((value * (1 - value)) / size + Z ** 2 / (4 * size ** 2));
  const scale = 1 + Z ** 2 / size;
  const low = Math.min(value, Math.max(0, (centre - half) / scale));
  const high = Math.max(value, Math.min(1, (centre + half) / scale));
  return { value, interval: { low, high, method: 'wilson' } };
}
