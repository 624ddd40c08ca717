import type { Vector } from '../features/vector.ts';
import type { Vectorizer } from '../features/vocabulary.ts';
import type { Analysis } from '../text/analyse.ts';
import type { Language } from '../text/language.ts';
import type { Reason } from './coder.ts';
import type { TrainingSet } from './training-set.ts';

/** A record as methods see it. */
export interface Query {
  readonly title: Analysis;
  /** See `titleKey`. */
  readonly key: string;
  readonly vector: Vector;
}

/** Numbers or strings of a model file. */
export type Learning = Float32Array | Int32Array | Uint32Array | Uint16Array | Int8Array | readonly string[];

/** What a method has learned, as it stands in a model file. */
export type Learned = Readonly<Record<string, Learning>>;

/** What methods may be told when they learn. */
export interface TrainingOptions {
  /** The same seed and examples give the same model. */
  readonly seed: number;
  /** Hears the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What a scorer needs of its model beside what its method has learned. */
export interface Surroundings {
  readonly codes: readonly string[];
  readonly features: number;
  readonly language: Language;
  readonly vectorize: Vectorizer;
}

/** Ready to score records; keeps its buffers, so one call must end before the next. */
export interface Scorer {
  /**
   * How much speaks for each code, in the order of the codes: shares that add up to 1, or zeros throughout when the
   * method has nothing to say. The array is the scorer's own and is overwritten by the next call.
   */
  score(query: Query): Float32Array;
  /** Why the record scored last may have the code with this number. */
  reason?(label: number): Reason | undefined;
}

/** A way of coding: what it learns from examples, and how that scores a record. */
export interface Method {
  readonly id: string;
  /**
   * Starts to learn. What it returns learns from the examples with the numbers in `rows`; called again with more
   * rows it goes on from what it knows, so that a part can be kept back for validation and be learned afterwards.
   */
  learner(set: TrainingSet, options: TrainingOptions): (rows: readonly number[]) => Learned;
  /** Makes a scorer of what was learned. Throws if that does not fit the surroundings. */
  scorer(learned: Learned, surroundings: Surroundings): Scorer;
}

/** How often an example counts in learning: a title that fills half of a table must not drown the others. */
export function damped(weight: number): number {
  return weight > 1 ? 1 + Math.log(weight) : weight;
}

/** Divides by the sum, in place, if there is any. */
export function toShares(scores: Float32Array): Float32Array {
  let sum = 0;
  for (const score of scores) sum += score;
  if (sum > 0) for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
  return scores;
}
