import type { CoderId } from '../coders/catalogue.ts';
import type { Learned } from '../coders/method.ts';
import type { Vocabulary } from '../features/vocabulary.ts';
import type { Language } from '../text/language.ts';

/** What a model knows of its own making. */
export interface ModelInfo {
  /** `embeddings` is learned apart from the others, with a model of the user's. */
  readonly coder: CoderId | 'embeddings';
  readonly language: Language;
  readonly seed: number;
  /** Number of distinct examples. */
  readonly examples: number;
  /** Stands for the examples: equal for equal titles, codes and weights in any order. */
  readonly fingerprint: string;
  /** The ids of the methods, and how much say each has. */
  readonly methods: readonly { readonly id: string; readonly weight: number }[];
}

/** How sure a model was of records that it had not learned from, and whether it was right. */
export interface Validation {
  /** Score of the first candidate of each record. */
  readonly scores: Float32Array;
  /** How many leading characters of the first candidate's code were right. */
  readonly rightDigits: Uint16Array;
}

/** A trained model as it stands in a file. */
export interface ModelData {
  readonly info: ModelInfo;
  /** Sorted. */
  readonly codes: readonly string[];
  readonly vocabulary: Vocabulary;
  /** By id of the method. */
  readonly learned: Readonly<Record<string, Learned>>;
  readonly validation: Validation;
}
