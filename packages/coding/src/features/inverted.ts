import type { Vector } from './vector.ts';

/** For each feature the rows that have it, and how much it weighs in them, in one stretch of two arrays. */
export interface Inverted {
  readonly starts: Uint32Array;
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}

/** Turns vectors around. Rows stand in ascending order. */
export function invert(vectors: readonly Vector[], features: number): Inverted {
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
