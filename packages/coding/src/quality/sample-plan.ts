/** A part of the records that is drawn from by itself. */
export interface Stratum {
  readonly name: string;
  readonly records: number;
  /** The share of wrong codes that is expected in it, from 0 to 1; only `optimal` looks at it. */
  readonly expected?: number;
}

/** A stratum and how many of its records to draw. */
export interface PlannedStratum extends Stratum {
  readonly sample: number;
}

/**
 * How a sample is divided among strata: by their number of records, in equal parts, or by the number times the standard
 * deviation √(p(1−p)) that is expected, which makes the interval narrowest (J. Neyman, Journal of the Royal Statistical
 * Society 97, 1934; W. G. Cochran, Sampling Techniques, 1977, chapter 5).
 */
export type Allocation = 'proportional' | 'equal' | 'optimal';

/** Nobody knows that a stratum has no errors at all. */
const LEAST_EXPECTED = 0.01;

/**
 * Divides a sample among strata. The parts sum up to `size`, or to all records where there are fewer; none is above the
 * records of its stratum, and each has at least `least` if it can.
 */
export function samplePlan(
  strata: readonly Stratum[],
  size: number,
  { allocation = 'proportional', least = 2 }: { allocation?: Allocation; least?: number } = {},
): PlannedStratum[] {
  const all = strata.reduce((sum, { records }) => sum + records, 0);
  const wanted = Math.min(size, all);
  const samples = strata.map(() => 0);
  const room = (at: number) => (strata[at] as Stratum).records - (samples[at] as number);
  const give = (at: number, count: number) => {
    samples[at] = (samples[at] as number) + count;
  };
  let left = wanted;
  // The few that every stratum gets come first, one each in turn, as long as there are any.
  for (let round = 0; round < least; round++) {
    strata.forEach((_, at) => {
      if (left > 0 && room(at) > 0) {
        give(at, 1);
        left -= 1;
      }
    });
  }
  const weights = strata.map((stratum) => weightOf(stratum, allocation));
  const target = shares(weights, wanted);
  while (left > 0) {
    // Whoever is furthest behind what it should have gets the next one; who is full drops out.
    const [next] = strata
      .map((_, at) => at)
      .filter((at) => room(at) > 0)
      .sort((one, other) => behind(other) - behind(one) || one - other);
    if (next === undefined) break;
    const count = Math.max(1, Math.min(room(next), left, Math.floor(behind(next))));
    give(next, count);
    left -= count;
  }
  return strata.map((stratum, at) => ({ ...stratum, sample: samples[at] as number }));

  function behind(at: number): number {
    return (target[at] as number) - (samples[at] as number);
  }
}

function weightOf({ records, expected = 0.5 }: Stratum, allocation: Allocation): number {
  if (allocation === 'equal') return 1;
  if (allocation === 'proportional') return records;
  const share = Math.min(1 - LEAST_EXPECTED, Math.max(LEAST_EXPECTED, expected));
  return records * Math.sqrt(share * (1 - share));
}

function shares(weights: readonly number[], size: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum === 0 ? 0 : (size * weight) / sum));
}
