import { bayes } from './bayes.ts';
import { exact } from './exact.ts';
import type { Method } from './method.ts';
import { neighbours } from './neighbours.ts';
import { network } from './network.ts';

/** A method in an ensemble and its say; one without a say gives reasons only. */
export interface Member {
  readonly method: Method;
  readonly weight: number;
}

/**
 * The default coder: a network and a counted model, corrected by what is known word for word; the nearest titles say why.
 * The ratio of their say was found on a validation part of index titles, with and without other lists.
 */
export const ENSEMBLE: readonly Member[] = [
  { method: exact, weight: 1 },
  { method: neighbours, weight: 0 },
  { method: bayes, weight: 0.3 },
  { method: network, weight: 1 },
];
