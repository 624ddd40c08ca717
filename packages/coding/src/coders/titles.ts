import { type Analysis, analyse, titleKey } from '../text/analyse.ts';
import type { Learned, Surroundings } from './method.ts';
import type { TrainingSet } from './training-set.ts';

/** What was learned of lists of rows, so that methods which keep the same titles share them, in memory and in the file. */
const learnedOf = new WeakMap<readonly number[], Learned>();

/** The titles of examples as a model keeps them; exact, fuzzy and neighbour coders all work on these. */
export function learnTitles({ examples }: TrainingSet, rows: readonly number[]): Learned {
  const known = learnedOf.get(rows);
  if (known) return known;
  const kept = rows.map((row) => examples[row] as TrainingSet['examples'][number]);
  const learned = {
    titles: kept.map(({ title }) => title.original),
    labels: Uint16Array.from(kept, ({ label }) => label),
    weights: Float32Array.from(kept, ({ weight }) => weight),
  };
  learnedOf.set(rows, learned);
  return learned;
}

/** A title of the training data. */
export interface KnownTitle {
  readonly analysis: Analysis;
  readonly key: string;
  readonly label: number;
  readonly weight: number;
}

/** Reads back what {@link learnTitles} kept. Throws if its parts do not fit together. */
export function knownTitles(learned: Learned, { codes, language }: Surroundings): KnownTitle[] {
  const titles = learned.titles as readonly string[];
  const labels = learned.labels as Uint16Array;
  const weights = learned.weights as Float32Array;
  if (!Array.isArray(titles) || labels?.length !== titles.length || weights?.length !== titles.length) {
    throw new Error('titles, labels and weights differ in number');
  }
  return titles.map((title, at) => {
    const label = labels[at] as number;
    if (label >= codes.length) throw new Error('a title has a code that the model does not have');
    const analysis = analyse(title, language);
    return { analysis, key: titleKey(analysis), label, weight: weights[at] as number };
  });
}
