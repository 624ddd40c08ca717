/** How sure one wants to be, in percent, and the quantile of the standard normal distribution that belongs to it. */
export const CONFIDENCE = { 90: 1.6448536269514722, 95: 1.959963984540054, 99: 2.5758293035489004 } as const;

/** What the size of a sample depends on. */
export interface SampleAim {
  /** Half the width of the interval of the share that is estimated, such as 0.05; above 0 and below 1. */
  readonly margin: number;
  /** In percent; 95 unless given. */
  readonly confidence?: keyof typeof CONFIDENCE;
  /** The share that is expected, such as that of wrong codes, from 0 to 1; 0.5, for which most are needed, unless given. */
  readonly expected?: number;
}

/**
 * How many of so many records to draw at random, so that a share is known within a margin: n₀ = z²p(1−p)/e², and for a
 * limited number of records n = n₀ / (1 + (n₀ − 1)/N), rounded up (W. G. Cochran, Sampling Techniques, 3rd edition, Wiley
 * 1977, section 4.4). A share near 0 or 1 needs more than the formula says, since the normal distribution fits badly there.
 */
export function sampleSize(records: number, { margin, confidence = 95, expected = 0.5 }: SampleAim): number {
  const z = CONFIDENCE[confidence];
  const unlimited = (z ** 2 * expected * (1 - expected)) / margin ** 2;
  const limited = unlimited / (1 + (unlimited - 1) / Math.max(1, records));
  return Math.min(records, Math.max(Math.min(1, records), Math.ceil(limited - 1e-9)));
}
