import { bayes } from './bayes.ts';
import { exact } from './exact.ts';
import type { Method } from './method.ts';
import { neighbours } from './neighbours.ts';
import { network } from './network.ts';

/** A method in an ensemble, and its say as long as validation data have not told better. */
export interface Member {
  readonly method: Method;
  readonly weight: number;
}

/** The default coder: a network and a counted model, corrected by what is known word for word. */
export const ENSEMBLE: readonly Member[] = [
  { method: exact, weight: 1 },
  { method: neighbours, weight: 0.1 },
  { method: bayes, weight: 0.1 },
  { method: network, weight: 0.8 },
];
