import { EMPTY_VECTOR, type Vector } from '../features/vector.ts';

/** Share of features left out of each look at an example, so that none is relied on alone. */
const DROPPED = 0.35;
/** Long texts have hundreds of features; a look at this many of them costs as much as a title. */
const MOST_KEPT = 40;

/**
 * Makes the function that takes a random part of a vector's features, of unit length again. What it returns is overwritten
 * by the next call: new arrays a look would cost as much as a tenth of the learning.
 */
export function featureDropout(next: () => number): (vector: Vector) => Vector {
  let room = new ArrayBuffer(0);
  /** The first numbers of the room, by how many. */
  let views: Vector[] = [];
  const viewOf = (count: number): Vector => {
    const known = views[count];
    if (known) return known;
    const half = room.byteLength / 2;
    const view = { ids: new Int32Array(room, 0, count), values: new Float32Array(room, half, count) };
    views[count] = view;
    return view;
  };
  return ({ ids, values }) => {
    if (room.byteLength < ids.length * 8) {
      room = new ArrayBuffer(ids.length * 16);
      views = [];
    }
    const share = Math.min(1 - DROPPED, MOST_KEPT / ids.length);
    const all = viewOf(ids.length);
    let count = 0;
    let squares = 0;
    for (let at = 0; at < ids.length; at++) {
      if (next() >= share) continue;
      const value = values[at] as number;
      all.ids[count] = ids[at] as number;
      all.values[count] = value;
      squares += value ** 2;
      count += 1;
    }
    if (count === 0) return EMPTY_VECTOR;
    const part = viewOf(count);
    const length = Math.sqrt(squares);
    for (let at = 0; at < count; at++) part.values[at] = (part.values[at] as number) / length;
    return part;
  };
}
