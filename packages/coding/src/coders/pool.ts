import { softmax } from '../math/softmax.ts';

/** What a method says of a record: the logarithms of its shares; `undefined` if it has nothing to say. */
export type Opinion = Float32Array | undefined;

/** Logarithms start here, so that a method that has never seen a code does not rule it out. */
const FLOOR = 1e-4;
const SILENCE = Math.log(FLOOR) + 1e-5;
const ROUNDS = 12;

/** Whether a method says anything for a code, and not just that it cannot rule it out. */
export function speaksFor(opinion: Opinion, label: number): boolean {
  return opinion !== undefined && (opinion[label] as number) > SILENCE;
}

/** The opinion that shares express, written to `logs`. */
export function opinionOf(shares: Float32Array, logs = new Float32Array(shares.length)): Opinion {
  if (isSilent(shares)) return undefined;
  for (let at = 0; at < shares.length; at++) logs[at] = Math.log((shares[at] as number) + FLOOR);
  return logs;
}

function isSilent(shares: Float32Array): boolean {
  for (let at = 0; at < shares.length; at++) if ((shares[at] as number) > 0) return false;
  return true;
}

/** Puts opinions together: probabilities from the weighted sum of their logarithms; zeros if nobody has one. */
export function pooled(
  opinions: readonly Opinion[],
  weights: Float32Array,
  into: Float32Array,
): Float32Array {
  into.fill(0);
  let anySay = false;
  for (const [method, opinion] of opinions.entries()) {
    const weight = weights[method] as number;
    if (weight === 0 || !opinion) continue;
    anySay = true;
    for (let at = 0; at < into.length; at++)
      into[at] = (into[at] as number) + weight * (opinion[at] as number);
  }
  if (anySay) softmax(into);
  return into;
}

/** A validation record: what the methods say, and the number of the right code. */
export interface Judged {
  readonly opinions: readonly Opinion[];
  readonly label: number;
}

/**
 * Finds the factor for all weights under which the right codes of validation records are most likely: below 1 where
 * the methods are surer than they are right. Their ratio stays, since what is kept back of a table is more like the
 * rest of it than records to come will be, and would favour those that remember.
 */
export function fitFactor(records: readonly Judged[], weights: readonly number[]): number {
  const shares = new Float32Array(records[0]?.opinions.find((opinion) => opinion)?.length ?? 0);
  const likelihood = (factor: number) => {
    const scaled = Float32Array.from(weights, (weight) => weight * factor);
    let sum = 0;
    for (const { opinions, label } of records) {
      pooled(opinions, scaled, shares);
      sum += Math.log((shares[label] as number) + FLOOR);
    }
    return sum;
  };
  // The likelihood has one hill: golden sections on the logarithm of the factor.
  let [low, high] = [Math.log(0.2), Math.log(5)];
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let round = 0; round < ROUNDS; round++) {
    const [one, other] = [high - golden * (high - low), low + golden * (high - low)];
    if (likelihood(Math.exp(one)) > likelihood(Math.exp(other))) high = other;
    else low = one;
  }
  return Math.exp((low + high) / 2);
}
