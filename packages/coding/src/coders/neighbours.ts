import { featuresOf } from '../features/features.ts';
import type { Vector } from '../features/vector.ts';
import { top } from '../math/top.ts';
import { damped, type Method, toShares } from './method.ts';
import { knownTitles, learnTitles } from './titles.ts';

/** How many of the most similar titles vote. */
const NEIGHBOURS = 20;
/** A vote is the similarity to this power, so that near titles outvote many far ones. */
const POWER = 3;
/** A feature of more titles than these, and of more than a fiftieth of all, is passed over. */
const COMMON = 300;

/** Cosine similarity of TF-IDF weighted words, pairs and parts of words: the most similar known titles vote. */
export const neighbours: Method = {
  id: 'neighbours',
  learner: (set) => (rows) => learnTitles(set, rows),
  scorer(learned, surroundings) {
    const titles = knownTitles(learned, surroundings);
    const { starts, rows, weights } = inverted(
      titles.map(({ analysis }) => surroundings.vectorize(featuresOf(analysis))),
      surroundings.features,
    );
    const common = Math.max(COMMON, titles.length / 50);
    const similarity = new Float32Array(titles.length);
    const scores = new Float32Array(surroundings.codes.length);
    let nearest: readonly number[] = [];
    return {
      score({ vector: { ids, values } }) {
        similarity.fill(0);
        scores.fill(0);
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at] as number;
          const [from, to] = [starts[id] as number, starts[id + 1] as number];
          // A feature of very many titles tells little apart and costs most of the time.
          if (to - from > common) continue;
          const value = values[at] as number;
          for (let i = from; i < to; i++) {
            const row = rows[i] as number;
            similarity[row] = (similarity[row] as number) + value * (weights[i] as number);
          }
        }
        nearest = top(similarity, NEIGHBOURS);
        for (const row of nearest) {
          const { label, weight } = titles[row] as (typeof titles)[number];
          scores[label] = (scores[label] as number) + (similarity[row] as number) ** POWER * damped(weight);
        }
        return toShares(scores);
      },
      reason(label) {
        const because = nearest
          .map((row) => titles[row] as (typeof titles)[number])
          .filter((title) => title.label === label)
          .map(({ analysis }) => analysis.original);
        return because.length > 0 ? { kind: 'similar title', because: because.slice(0, 3) } : undefined;
      },
    };
  },
};

/** For each feature the titles that have it, and how much it weighs in them, in one stretch of two arrays. */
interface Inverted {
  readonly starts: Uint32Array;
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}

function inverted(vectors: readonly Vector[], features: number): Inverted {
  const starts = new Uint32Array(features + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1;
  for (let id = 0; id < features; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const ends = starts.slice(0, features);
  const rows = new Int32Array(starts[features] as number);
  const weights = new Float32Array(rows.length);
  vectors.forEach(({ ids, values }, row) => {
    ids.forEach((id, at) => {
      const place = ends[id] as number;
      rows[place] = row;
      weights[place] = values[at] as number;
      ends[id] = place + 1;
    });
  });
  return { starts, rows, weights };
}
