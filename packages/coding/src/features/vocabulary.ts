import { type Features, STYLES } from './features.ts';
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
  // Kept between calls, and zero where it is not in use: a map for each record would take longer than all else here.
  const strongest = new Float64Array(hashes.length);
  return ({ hashes: found, weights }) => {
    const met = new Int32Array(found.length);
    let count = 0;
    for (let at = 0; at < found.length; at++) {
      const number = numberOf(found[at] as number);
      if (number === -1) continue;
      const weight = weights[at] as number;
      const before = strongest[number] as number;
      if (weight <= before) continue;
      if (before === 0) met[count++] = number;
      strongest[number] = weight;
    }
    // How a title is written says nothing of the job where none of its words, nor a part of one, is known.
    if (count === 1 && STYLES.has(hashes[met[0] as number] as number))
      strongest[met[0] as number] = count = 0;
    if (count === 0) return EMPTY_VECTOR;
    const ids = met.slice(0, count);
    const values = new Float32Array(count);
    let squares = 0;
    for (let at = 0; at < count; at++) {
      const number = ids[at] as number;
      const value = Math.fround((strongest[number] as number) * (rarity[number] as number));
      strongest[number] = 0;
      values[at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let at = 0; at < count; at++) values[at] = (values[at] as number) / length;
    return { ids, values };
  };
}
