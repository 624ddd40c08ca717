import type { Features } from './features.ts';
import { EMPTY_VECTOR, type Vector } from './vector.ts';

/** The features that a model knows, and how rare each is. */
export interface Vocabulary {
  /** Hashes in ascending order; a feature's number is its place. */
  readonly hashes: Uint32Array;
  /** Factor of each feature: the root of the logarithm of its rarity. */
  readonly rarity: Float32Array;
}

/** How large a vocabulary may become: rows of a model's matrices. */
const MOST_FEATURES = 200_000;

/**
 * Learns a vocabulary. Features met in a single example are kept while there is room, since small indexes consist
 * of them; beyond `most` the rarest go, ties by hash, so that the result depends on nothing but the examples.
 */
export function learnVocabulary(examples: readonly Features[], most = MOST_FEATURES): Vocabulary {
  const counts = new Map<number, number>();
  for (const { hashes } of examples) {
    for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  let kept = [...counts];
  if (kept.length > most) {
    kept = kept
      .sort(([hash, count], [other, otherCount]) => otherCount - count || hash - other)
      .slice(0, most);
  }
  kept.sort(([hash], [other]) => hash - other);
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    rarity: Float32Array.from(kept, ([, count]) => Math.sqrt(Math.log(1 + examples.length / count))),
  };
}

/** Turns features into vectors of unit length; what the vocabulary does not know is left out. */
export type Vectorizer = (features: Features) => Vector;

/** Makes the function that looks features up; the table is made once and lookups allocate only their result. */
export function vectorizer({ hashes, rarity }: Vocabulary): Vectorizer {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  hashes.forEach((hash, number) => {
    let slot = hash & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = number;
  });
  const numberOf = (hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === -1 || hashes[number] === hash) return number;
    }
  };
  return ({ hashes: found, weights }) => {
    const strongest = new Map<number, number>();
    for (let at = 0; at < found.length; at++) {
      const number = numberOf(found[at] as number);
      if (number === -1) continue;
      const weight = weights[at] as number;
      if (weight > (strongest.get(number) ?? 0)) strongest.set(number, weight);
    }
    return strongest.size === 0 ? EMPTY_VECTOR : unitVector(strongest, rarity);
  };
}

function unitVector(weights: ReadonlyMap<number, number>, rarity: Float32Array): Vector {
  const ids = Int32Array.from(weights.keys());
  const values = Float32Array.from(
    weights.values(),
    (weight, at) => weight * (rarity[ids[at] as number] as number),
  );
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / length;
  return { ids, values };
}
