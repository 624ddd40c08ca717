import { featuresOf } from '../features/features.ts';
import type { Vector } from '../features/vector.ts';
import { learnVocabulary, type Vectorizer, type Vocabulary, vectorizer } from '../features/vocabulary.ts';
import { type Analysis, analyse, titleKey } from '../text/analyse.ts';
import type { Language } from '../text/language.ts';
import type { CodingRecord, Example } from './coder.ts';

/** An example, taken apart. */
export interface AnalysedExample {
  readonly title: Analysis;
  readonly texts: readonly Analysis[];
  readonly key: string;
  /** Place of the code in {@link TrainingSet.codes}. */
  readonly label: number;
  readonly weight: number;
}

/** Examples prepared once for all coders of a model: analysed, equal ones together, codes numbered, as vectors. */
export interface TrainingSet {
  readonly language: Language;
  /** Sorted. */
  readonly codes: readonly string[];
  readonly examples: readonly AnalysedExample[];
  readonly vocabulary: Vocabulary;
  /** One for each example. */
  readonly vectors: readonly Vector[];
  readonly vectorize: Vectorizer;
}

/** The analysed parts of a record. */
export function analyseRecord(
  record: CodingRecord,
  language: Language,
): { title: Analysis; texts: Analysis[] } {
  return {
    title: analyse(record.title, language),
    texts: (record.texts ?? []).map((text) => analyse(text, language)),
  };
}

/**
 * Prepares examples. Equal titles with one code and the same texts become one, with the sum of their weights. The
 * vocabulary holds at most `mostFeatures`.
 */
export function prepare(given: readonly Example[], language: Language, mostFeatures?: number): TrainingSet {
  const codes = [...new Set(given.map(({ code }) => code))].sort();
  const labels = new Map(codes.map((code, label) => [code, label]));
  const distinct = new Map<string, { -readonly [Key in keyof AnalysedExample]: AnalysedExample[Key] }>();
  for (const example of given) {
    const { title, texts } = analyseRecord(example, language);
    const label = labels.get(example.code) as number;
    const key = titleKey(title);
    const identity = [label, key, ...texts.map(titleKey)].join('\n');
    const weight = example.weight ?? 1;
    const before = distinct.get(identity);
    if (before) before.weight += weight;
    else distinct.set(identity, { title, texts, key, label, weight });
  }
  const examples = [...distinct.values()];
  const features = examples.map(({ title, texts }) => featuresOf(title, texts));
  const vocabulary = learnVocabulary(features, mostFeatures);
  const vectorize = vectorizer(vocabulary);
  return { language, codes, examples, vocabulary, vectors: features.map(vectorize), vectorize };
}
