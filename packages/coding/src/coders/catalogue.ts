import { bayes } from './bayes.ts';
import { ENSEMBLE, type Member } from './ensemble.ts';
import { exact } from './exact.ts';
import { fuzzy } from './fuzzy.ts';
import { hierarchical, linear } from './linear.ts';
import { neighbours } from './neighbours.ts';
import { network } from './network.ts';

/** What a coder is made of, and what it does, in a line. */
export interface CoderKind {
  readonly name: string;
  readonly members: readonly Member[];
  readonly description: string;
  /** Id of the technique in the knowledge base that describes it, where one does. */
  readonly technique?: string;
}

/** The coders that can be trained, by id. */
export const CODERS = {
  exact: {
    name: 'Exact dictionary',
    members: [{ method: exact, weight: 1 }],
    description: 'exact dictionary: the codes of the same title',
    technique: 'exact-dictionary-match',
  },
  fuzzy: {
    name: 'Fuzzy dictionary',
    members: [{ method: fuzzy, weight: 1 }],
    description: 'fuzzy dictionary: the codes of titles that differ by a few letters',
    technique: 'fuzzy-string-match',
  },
  neighbours: {
    name: 'Nearest titles',
    members: [{ method: neighbours, weight: 1 }],
    description: 'nearest known titles by TF-IDF weighted words and parts of words',
    technique: 'tf-idf-cosine-similarity',
  },
  bayes: {
    name: 'Naive Bayes',
    members: [{ method: bayes, weight: 1 }],
    description: 'multinomial naive Bayes over words and parts of words',
  },
  linear: {
    name: 'Linear model',
    members: [{ method: linear, weight: 1 }],
    description: 'multinomial logistic regression over words and parts of words',
    technique: 'linear-model',
  },
  hierarchical: {
    name: 'Top-down linear models',
    members: [{ method: hierarchical, weight: 1 }],
    description: 'logistic regressions from the top of the classification down to the code',
    technique: 'hierarchical-classification',
  },
  network: {
    name: 'Feed-forward network',
    members: [{ method: network, weight: 1 }],
    description: 'feed-forward network over vectors of words and parts of words',
    technique: 'feed-forward-network',
  },
  ensemble: {
    name: 'Ensemble',
    members: ENSEMBLE,
    description:
      'network, linear models and Bayes, corrected by the exact dictionary; the nearest titles as reasons',
    technique: 'ensemble',
  },
} as const satisfies Record<string, CoderKind>;

/** The id of a coder that can be trained. */
export type CoderId = keyof typeof CODERS;

/** All ids, the default first. */
export const CODER_IDS: readonly CoderId[] = [
  'ensemble',
  ...(Object.keys(CODERS) as CoderId[]).filter((id) => id !== 'ensemble'),
];
