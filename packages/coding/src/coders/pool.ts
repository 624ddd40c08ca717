import { softmax } from '../math/softmax.ts';

/** What a method says of a record: the logarithms of its shares; `undefined` if it has nothing to say. */
export type Opinion = Float32Array | undefined;

/** Logarithms start here, so that a method that has never seen a code does not rule it out. */
const FLOOR = 1e-4;
const ROUNDS = 40;
const RATE = 0.2;
/** Pulls the weights towards their defaults when there is little to learn them from. */
const RIDGE = 0.02;

/** The opinion that shares express. */
export function opinionOf(shares: Float32Array): Opinion {
  let says = false;
  const logs = new Float32Array(shares.length);
  for (let at = 0; at < shares.length; at++) {
    const share = shares[at] as number;
    if (share > 0) says = true;
    logs[at] = Math.log(share + FLOOR);
  }
  return says ? logs : undefined;
}

/** Puts opinions together: probabilities from the weighted sum of their logarithms; zeros if nobody has one. */
export function pooled(
  opinions: readonly Opinion[],
  weights: Float32Array,
  into: Float32Array,
): Float32Array {
  into.fill(0);
  let anySay = false;
  opinions.forEach((opinion, method) => {
    const weight = weights[method] as number;
    if (weight === 0 || !opinion) return;
    anySay = true;
    for (let at = 0; at < into.length; at++)
      into[at] = (into[at] as number) + weight * (opinion[at] as number);
  });
  if (anySay) softmax(into);
  return into;
}

/** A validation record: what the methods say, and the number of the right code. */
export interface Judged {
  readonly opinions: readonly Opinion[];
  readonly label: number;
}

/**
 * Finds the weights under which the right codes of validation records are most likely: gradient descent on their
 * mean log-likelihood, which is convex, with weights of 0 or more. It starts at `defaults`, to which scarce data are drawn.
 */
export function fitWeights(records: readonly Judged[], defaults: readonly number[]): Float32Array {
  const weights = Float32Array.from(defaults);
  const width = records[0]?.opinions.find((opinion) => opinion)?.length ?? 0;
  const shares = new Float32Array(width);
  const squares = defaults.map(() => 1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = defaults.map((home, method) => RIDGE * ((weights[method] as number) - home));
    for (const { opinions, label } of records) {
      pooled(opinions, weights, shares);
      opinions.forEach((opinion, method) => {
        if (!opinion) return;
        let expected = 0;
        for (let at = 0; at < width; at++) expected += (shares[at] as number) * (opinion[at] as number);
        slopes[method] =
          (slopes[method] as number) + (expected - (opinion[label] as number)) / records.length;
      });
    }
    slopes.forEach((slope, method) => {
      squares[method] = (squares[method] as number) + slope * slope;
      const step = (RATE * slope) / Math.sqrt(squares[method] as number);
      weights[method] = Math.max(0, (weights[method] as number) - step);
    });
  }
  return weights;
}
