import { softmax } from '../math/softmax.ts';
import { damped, type Learned, type Method } from './method.ts';
import type { TrainingSet } from './training-set.ts';

/** How many made-up examples of average content each code starts with: what smooths codes with few titles. */
const PRIOR = 20;

/**
 * Multinomial naive Bayes over the same features as the other methods: a linear model that is counted rather than
 * fitted, with every code smoothed towards what titles contain on average. A feature that a code has never had
 * weighs the same for all features, so only what was seen is stored, and a record costs what it is made of.
 */
export const bayes: Method = {
  id: 'bayes',
  learner: (set) => (rows) => count(set, rows),
  scorer(learned, { codes, features }) {
    const { starts, labels, gains, base } = learned as unknown as Counted;
    if (
      starts?.length !== features + 1 ||
      base?.length !== codes.length ||
      gains?.length !== labels?.length
    ) {
      throw new Error('the counts have another size');
    }
    const scores = new Float32Array(codes.length);
    return {
      score({ vector: { ids, values } }) {
        if (ids.length === 0) return scores.fill(0);
        let length = 0;
        for (const value of values) length += value;
        for (let code = 0; code < scores.length; code++) scores[code] = length * (base[code] as number);
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at] as number;
          const value = values[at] as number;
          const end = starts[id + 1] as number;
          for (let i = starts[id] as number; i < end; i++) {
            const label = labels[i] as number;
            scores[label] = (scores[label] as number) + value * (gains[i] as number);
          }
        }
        softmax(scores);
        return scores;
      },
    };
  },
};

type Counted = {
  /** Where the entries of a feature start in `labels` and `gains`. */
  readonly starts: Uint32Array;
  readonly labels: Uint16Array;
  /** What a feature adds for a code that has had it: log(1 + count / expected). */
  readonly gains: Float32Array;
  /** What any feature adds for a code: log(prior / (prior + size of the code)). */
  readonly base: Float32Array;
};

function count(set: TrainingSet, rows: readonly number[]): Learned {
  const features = set.vocabulary.hashes.length;
  const counts: Map<number, number>[] = Array.from({ length: features }, () => new Map());
  const sizes = new Float64Array(set.codes.length);
  const totals = new Float64Array(features);
  let all = 0;
  for (const row of rows) {
    const { label, weight } = set.examples[row] as TrainingSet['examples'][number];
    const { ids, values } = set.vectors[row] as TrainingSet['vectors'][number];
    const times = damped(weight);
    ids.forEach((id, at) => {
      const amount = (values[at] as number) * times;
      const ofFeature = counts[id] as Map<number, number>;
      ofFeature.set(label, (ofFeature.get(label) ?? 0) + amount);
      sizes[label] = (sizes[label] as number) + amount;
      totals[id] = (totals[id] as number) + amount;
      all += amount;
    });
  }
  const prior = PRIOR;
  const starts = new Uint32Array(features + 1);
  counts.forEach((ofFeature, id) => {
    starts[id + 1] = (starts[id] as number) + ofFeature.size;
  });
  const entries = counts.flatMap((ofFeature, id) =>
    [...ofFeature].map(([label, amount]) => ({
      label,
      gain: Math.log(1 + (amount * all) / (prior * (totals[id] as number))),
    })),
  );
  return {
    starts,
    labels: Uint16Array.from(entries, ({ label }) => label),
    gains: Float32Array.from(entries, ({ gain }) => gain),
    base: Float32Array.from(sizes, (size) => Math.log(prior / (prior + size))),
  };
}
