import { randomLcg, randomPoisson } from 'd3-random';
import type { Pair } from '../counting/pair-table.ts';
import type { Estimate } from '../results/evaluation.ts';
import { Z } from './wilson.ts';

/** How often and from which seed to resample. */
export interface Resampling {
  readonly seed: number;
  readonly resamples: number;
}

/**
 * Resamples of counted pairs, by the Poisson bootstrap (Chamandy, Muralidharan, Najmi and Naidu, Estimating uncertainty
 * for massive data streams, Google; A. Najmi, An introduction to the Poisson bootstrap, 2015): every record counts as often
 * as a Poisson variable of mean 1 says. The records of a pair are alike, and a sum of Poisson variables is one, so that n
 * records need a single draw of mean n after the one pass, and no draw for each record. Where weights differ within a pair,
 * the draw has the mean Σw and the variance Σw² that resampling its records would have.
 */
export function* resample(pairs: readonly Pair[], { seed, resamples }: Resampling): Generator<Float64Array> {
  const poisson = randomPoisson.source(randomLcg(seed));
  const draws = pairs.map(({ tally: { weight, squares } }) =>
    squares === 0
      ? { draw: () => 0, scale: 0 }
      : { draw: poisson(weight ** 2 / squares), scale: squares / weight },
  );
  const weights = new Float64Array(pairs.length);
  for (let round = 0; round < resamples; round++) {
    for (let index = 0; index < draws.length; index++) {
      const { draw, scale } = draws[index] as (typeof draws)[number];
      weights[index] = draw() * scale;
    }
    yield weights;
  }
}

/** Sums of squares below this come from rounding alone. */
const ALIKE = 1e-18;

/** Mean and spread of numbers that come one by one (Welford's method). */
export class Spread {
  private n = 0;
  private mean = 0;
  private sum = 0;

  /** Takes a number; what is none, such as a kappa without chance, is passed over. */
  add(value: number | undefined): void {
    if (value === undefined || Number.isNaN(value)) return;
    this.n += 1;
    const step = value - this.mean;
    this.mean += step / this.n;
    this.sum += step * (value - this.mean);
  }

  /**
   * An estimate with a 95% interval of ± 1.96 standard errors, the spread of the resamples, within its bounds. Where all
   * resamples are alike their spread is 0 and tells nothing, so there is no interval: one as wide as a point would claim
   * to be certain.
   */
  estimate(value: number, [least, most]: readonly [number, number]): Estimate {
    if (this.n < 2) return { value };
    if (this.sum < ALIKE) return { value, noSpread: true };
    const half = Z * Math.sqrt(this.sum / (this.n - 1));
    const low = Math.max(Math.min(least, value), value - half);
    const high = Math.min(Math.max(most, value), value + half);
    return { value, interval: { low, high, method: 'bootstrap' } };
  }
}
