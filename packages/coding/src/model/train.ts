import { CODERS, type CoderId } from '../coders/catalogue.ts';
import type { Example } from '../coders/coder.ts';
import type { Learned, Query, Surroundings } from '../coders/method.ts';
import { fitFactor, type Judged, opinionOf, pooled } from '../coders/pool.ts';
import { prepare, type TrainingSet } from '../coders/training-set.ts';
import { top } from '../math/top.ts';
import { guessLanguage, type Language } from '../text/language.ts';
import { fingerprint } from './fingerprint.ts';
import type { ModelData, Validation } from './model-data.ts';
import { validationRows } from './validation-rows.ts';

/** How to train. */
export interface TrainOptions {
  /** Default `ensemble`. */
  readonly coder?: CoderId;
  /** Default 1. */
  readonly seed?: number;
  /** What titles are written in; guessed from them if left out. */
  readonly language?: Language;
  /**
   * Most words, pairs and parts of words to know; 200,000 if left out. The size of a model grows with them: those
   * that are left out first occur in one example only, and tell the least about others.
   */
  readonly features?: number;
  /** Hears the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Trains a model. A tenth of the examples is first kept back to find out how far scores can be
 * trusted, and learned afterwards.
 *
 * @throws if there are no examples, a code or title is empty, or there is one code only
 */
export function train(examples: readonly Example[], options: TrainOptions = {}): ModelData {
  const { coder = 'ensemble', seed = 1, onProgress } = options;
  const { members } = CODERS[coder];
  const language = options.language ?? guessLanguage(examples.map(({ title }) => title));
  const set = prepare(examples, language, options.features);
  if (set.codes.length === 0)
    throw new Error('There is nothing to learn from: no example has a title and a code');
  if (set.codes.length > 65_535)
    throw new Error(`${set.codes.length} codes are more than the 65,535 a model can hold`);
  const all = set.examples.map((_, row) => row);
  const kept = new Set(validationRows(set, seed));
  const first = all.filter((row) => !kept.has(row));
  const surroundings: Surroundings = { ...set, features: set.vocabulary.hashes.length };
  const learners = members.map(({ method }, at) => {
    const share = (done: number) => onProgress?.((at + done) / members.length);
    return method.learner(set, { seed, onProgress: share });
  });
  const defaults = members.map(({ weight }) => weight);
  let learned = learners.map((learn) => learn(first));
  let weights: Float32Array = Float32Array.from(defaults);
  let validation: Validation = { scores: new Float32Array(0), rightDigits: new Uint16Array(0) };
  if (kept.size > 0) {
    // What has no say is not asked.
    const scorers = members.map(({ method, weight }, at) =>
      weight > 0 ? method.scorer(learned[at] as Learned, surroundings) : undefined,
    );
    const judged = [...kept].map((row): Judged => {
      const query = queryOf(set, row);
      const { label } = set.examples[row] as TrainingSet['examples'][number];
      return { label, opinions: scorers.map((scorer) => scorer && opinionOf(scorer.score(query))) };
    });
    const factor = fitFactor(judged, defaults);
    weights = weights.map((weight) => weight * factor);
    validation = validate(judged, weights, set.codes);
    learned = learners.map((learn) => learn(all));
  }
  onProgress?.(1);
  return {
    info: {
      coder,
      language: set.language,
      seed,
      examples: set.examples.length,
      fingerprint: fingerprint(examples),
      methods: members.map(({ method }, at) => ({ id: method.id, weight: weights[at] as number })),
    },
    codes: set.codes,
    vocabulary: set.vocabulary,
    learned: Object.fromEntries(members.map(({ method }, at) => [method.id, learned[at] as Learned])),
    validation,
  };
}

function queryOf(set: TrainingSet, row: number): Query {
  const { title, key } = set.examples[row] as TrainingSet['examples'][number];
  return { title, key, vector: set.vectors[row] as Query['vector'] };
}

function validate(judged: readonly Judged[], weights: Float32Array, codes: readonly string[]): Validation {
  const shares = new Float32Array(codes.length);
  const scores = new Float32Array(judged.length);
  const rightDigits = new Uint16Array(judged.length);
  judged.forEach(({ opinions, label }, at) => {
    const [best] = top(pooled(opinions, weights, shares), 1);
    if (best === undefined) return;
    scores[at] = shares[best] as number;
    rightDigits[at] = sharedStart(codes[best] as string, codes[label] as string);
  });
  return { scores, rightDigits };
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
