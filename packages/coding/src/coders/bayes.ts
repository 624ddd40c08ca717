import { invert } from '../features/inverted.ts';
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
  const vectors = rows.map((row) => set.vectors[row] as TrainingSet['vectors'][number]);
  const labelOf = Uint16Array.from(rows, (row) => set.examples[row]?.label as number);
  const times = Float64Array.from(rows, (row) => damped(set.examples[row]?.weight as number));
  const sizes = new Float64Array(set.codes.length);
  vectors.forEach(({ values }, at) => {
    const label = labelOf[at] as number;
    for (const value of values) sizes[label] = (sizes[label] as number) + value * (times[at] as number);
  });
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const { starts: from, rows: places, weights } = invert(vectors, features);
  const starts = new Uint32Array(features + 1);
  const labels = new Uint16Array(places.length);
  const gains = new Float32Array(places.length);
  const amounts = new Float64Array(set.codes.length);
  let entries = 0;
  for (let id = 0; id < features; id++) {
    const first = entries;
    let total = 0;
    const end = from[id + 1] as number;
    for (let i = from[id] as number; i < end; i++) {
      const at = places[i] as number;
      const label = labelOf[at] as number;
      const amount = (weights[i] as number) * (times[at] as number);
      if (amounts[label] === 0) labels[entries++] = label;
      amounts[label] = (amounts[label] as number) + amount;
      total += amount;
    }
    for (let entry = first; entry < entries; entry++) {
      const label = labels[entry] as number;
      gains[entry] = Math.log(1 + ((amounts[label] as number) * all) / (PRIOR * total));
      amounts[label] = 0;
    }
    starts[id + 1] = entries;
  }
  return {
    starts,
    labels: labels.slice(0, entries),
    gains: gains.slice(0, entries),
    base: Float32Array.from(sizes, (size) => Math.log(PRIOR / (PRIOR + size))),
  };
}
