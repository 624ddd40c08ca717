import { EMPTY_VECTOR, type Vector } from '../features/vector.ts';

/** Share of features left out of each look at an example, so that none is relied on alone. */
const DROPPED = 0.35;
/** Long texts have hundreds of features; a look at this many of them costs as much as a title. */
const MOST_KEPT = 40;

/** A random part of a vector's features, of unit length again. */
export function keptFeatures({ ids, values }: Vector, next: () => number): Vector {
  const share = Math.min(1 - DROPPED, MOST_KEPT / ids.length);
  const kept = new Int32Array(ids.length);
  let count = 0;
  let squares = 0;
  for (let at = 0; at < ids.length; at++) {
    if (next() >= share) continue;
    kept[count++] = at;
    squares += (values[at] as number) ** 2;
  }
  if (count === 0) return EMPTY_VECTOR;
  const length = Math.sqrt(squares);
  const part = { ids: new Int32Array(count), values: new Float32Array(count) };
  for (let at = 0; at < count; at++) {
    part.ids[at] = ids[kept[at] as number] as number;
    part.values[at] = (values[kept[at] as number] as number) / length;
  }
  return part;
}
