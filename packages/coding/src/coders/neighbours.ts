import { featuresOf } from '../features/features.ts';
import { similarRows } from '../features/similar-rows.ts';
import { top } from '../math/top.ts';
import { damped, type Method, toShares } from './method.ts';
import { knownTitles, learnTitles } from './titles.ts';

/** How many of the most similar titles vote. */
const NEIGHBOURS = 20;
/** A vote is the similarity to this power, so that near titles outvote many far ones. */
const POWER = 3;

/** Cosine similarity of TF-IDF weighted words, pairs and parts of words: the most similar known titles vote. */
export const neighbours: Method = {
  id: 'neighbours',
  learner: (set) => (rows) => learnTitles(set, rows),
  scorer(learned, surroundings) {
    const titles = knownTitles(learned, surroundings);
    const similarTo = similarRows(
      titles.map(({ analysis }) => surroundings.vectorize(featuresOf(analysis))),
      surroundings.features,
    );
    const scores = new Float32Array(surroundings.codes.length);
    let nearest: readonly number[] = [];
    return {
      score({ vector }) {
        scores.fill(0);
        const similarity = similarTo(vector);
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
