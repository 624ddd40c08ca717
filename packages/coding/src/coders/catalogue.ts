import { bayes } from './bayes.ts';
import { ENSEMBLE, type Member } from './ensemble.ts';
import { exact } from './exact.ts';
import { fuzzy } from './fuzzy.ts';
import { hierarchical, linear } from './linear.ts';
import { neighbours } from './neighbours.ts';
import { network } from './network.ts';

/** What a coder is made of, and what it does, in a line. */
export interface CoderKind {
  readonly members: readonly Member[];
  readonly description: string;
}

/** The coders that can be trained, by id. */
export const CODERS = {
  exact: {
    members: [{ method: exact, weight: 1 }],
    description: 'exact dictionary: the codes of the same title',
  },
  fuzzy: {
    members: [{ method: fuzzy, weight: 1 }],
    description: 'fuzzy dictionary: the codes of titles that differ by a few letters',
  },
  neighbours: {
    members: [{ method: neighbours, weight: 1 }],
    description: 'nearest known titles by TF-IDF weighted words and parts of words',
  },
  bayes: {
    members: [{ method: bayes, weight: 1 }],
    description: 'multinomial naive Bayes over words and parts of words',
  },
  linear: {
    members: [{ method: linear, weight: 1 }],
    description: 'multinomial logistic regression over words and parts of words',
  },
  hierarchical: {
    members: [{ method: hierarchical, weight: 1 }],
    description: 'logistic regressions from the top of the classification down to the code',
  },
  network: {
    members: [{ method: network, weight: 1 }],
    description: 'feed-forward network over vectors of words and parts of words',
  },
  ensemble: {
    members: ENSEMBLE,
    description:
      'network, linear models and Bayes, corrected by the exact dictionary; the nearest titles as reasons',
  },
} as const satisfies Record<string, CoderKind>;

/** The id of a coder that can be trained. */
export type CoderId = keyof typeof CODERS;

/** All ids, the default first. */
export const CODER_IDS: readonly CoderId[] = [
  'ensemble',
  ...(Object.keys(CODERS) as CoderId[]).filter((id) => id !== 'ensemble'),
];
