import { FIELDS } from '../index-file/format.ts';
import type { SearchIndex } from '../search-index.ts';
import { Scores } from './scores.ts';

/** How much a word in a field counts. */
const FIELD_BOOSTS: Readonly<Record<(typeof FIELDS)[number], number>> = {
  title: 4,
  names: 3,
  keywords: 1.5,
  text: 1,
};
/** What a word adds that a document has in a second field. */
const SECOND_FIELD = 0.15;

/** Score of each document for one word that may stand for several, or 0. */
export function wordScores(index: SearchIndex, variants: ReadonlyMap<number, number>): Scores {
  const scores = new Scores(index.documents.length);
  // A rare form of a common word is no rarer than the word.
  let commonest = 0;
  for (const [word, weight] of variants)
    if (weight > 0.7) commonest = Math.max(commonest, index.documentFrequency[word] ?? 0);
  for (const [word, weight] of variants) {
    const rarity = weight * inverseFrequency(index, Math.max(commonest, index.documentFrequency[word] ?? 0));
    FIELDS.forEach((field, number) => {
      const documents = index.postings[number]?.[word];
      const norms = index.lengthNorms[number];
      if (!documents || !norms) return;
      const factor = rarity * FIELD_BOOSTS[field];
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] as number;
        const score = factor * (norms[document] as number);
        const before = scores.of(document);
        scores.set(document, score > before ? score + SECOND_FIELD * before : before + SECOND_FIELD * score);
      }
    });
  }
  return scores;
}

function inverseFrequency({ documents }: SearchIndex, frequency: number): number {
  return Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
}

/**
 * Score of each document that has all of these words in one field, or 0. Words that belong together stand together;
 * scattered over a page they mean something else.
 */
export function joinedScores(
  index: SearchIndex,
  words: readonly ReadonlyMap<number, number>[],
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  FIELDS.forEach((field, number) => {
    let together: Map<number, number> | undefined;
    for (const variants of words) {
      const found = new Map<number, number>();
      for (const [word, weight] of variants) {
        const rarity =
          weight * FIELD_BOOSTS[field] * inverseFrequency(index, index.documentFrequency[word] ?? 0);
        for (const document of Array.from(index.postings[number]?.[word] ?? [])) {
          const before = together === undefined ? 0 : together.get(document);
          if (before === undefined) continue;
          const score = before + rarity * (index.lengthNorms[number]?.[document] ?? 1);
          if (score > (found.get(document) ?? 0)) found.set(document, score);
        }
      }
      together = found;
      if (found.size === 0) break;
    }
    for (const [document, score] of together ?? [])
      if (score > (best.get(document) ?? 0)) best.set(document, score);
  });
  return best;
}
