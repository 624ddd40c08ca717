import { invert } from './inverted.ts';
import type { Vector } from './vector.ts';

/** A feature of more rows than these, and of more than a fiftieth of all, is a common one. */
const COMMON = 300;

/**
 * Makes the function that tells the cosine similarity of a vector to each of many others, from 0 to 1. With the features
 * that are `telling`, common ones are passed over: they tell little apart and cost most of the time, and the similarity is
 * a little less than the cosine. What the function returns is its own array and is overwritten by the next call.
 */
export function similarRows(
  vectors: readonly Vector[],
  features: number,
  used: 'all' | 'telling' = 'telling',
): (vector: Vector) => Float32Array {
  const { starts, rows, weights } = invert(vectors, features);
  const common = used === 'all' ? Number.POSITIVE_INFINITY : Math.max(COMMON, vectors.length / 50);
  const similarity = new Float32Array(vectors.length);
  return ({ ids, values }) => {
    similarity.fill(0);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      const [from, to] = [starts[id] as number, starts[id + 1] as number];
      if (to - from > common) continue;
      const value = values[at] as number;
      for (let i = from; i < to; i++) {
        const row = rows[i] as number;
        similarity[row] = (similarity[row] as number) + value * (weights[i] as number);
      }
    }
    return similarity;
  };
}
