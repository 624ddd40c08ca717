import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { Scores } from '../ranking/scores.ts';
import { joinedScores, wordScores } from '../ranking/word-scores.ts';
import type { SearchIndex } from '../search-index.ts';
import { expansionsOf } from './synonyms.ts';
import { type Reading, variantsOf } from './variants.ts';

/** A word of a query with what it was found to mean. */
export interface InterpretedWord {
  readonly word: string;
  /** Words that join others count only where there are no others. */
  readonly counts: boolean;
  /** Score by document. */
  readonly scores: Scores;
  /** Words of the dictionary that were found for it. */
  readonly found: Set<number>;
}

/** What two forms of a word count against the word itself. */
const JOINED = 0.9;
const SPLIT = 0.7;
const SYNONYM = 0.6;
const CERTAIN: Reading = { prefix: false, typos: 'never' };

/** Scores of all documents for each word of a query, over all forms that the word may have. */
export function interpret(
  index: SearchIndex,
  words: readonly string[],
  { lastIsOpen, typos }: { readonly lastIsOpen: boolean; readonly typos: Reading['typos'] },
): InterpretedWord[] {
  const onlyStopWords = words.every((word) => isStopWord(fold(word)));
  const interpreted = words.map((word, at): InterpretedWord => {
    const prefix = lastIsOpen && at === words.length - 1;
    const counts = onlyStopWords || !isStopWord(fold(word));
    const variants = variantsOf(index, word, { prefix, typos: counts ? typos : 'never' });
    return { word, counts, scores: wordScores(index, variants), found: new Set(variants.keys()) };
  });
  addJoined(index, interpreted, lastIsOpen);
  addSplit(index, interpreted);
  addSynonyms(index, interpreted);
  return interpreted;
}

/** "auto coding" is "autocoding". */
function addJoined(index: SearchIndex, words: readonly InterpretedWord[], lastIsOpen: boolean): void {
  for (let at = 1; at < words.length; at++) {
    const pair = words.slice(at - 1, at + 1);
    const joined = pair.map(({ word }) => word).join('');
    const prefix = lastIsOpen && at === words.length - 1 && joined.length > 4;
    const variants = variantsOf(index, joined, { prefix, typos: 'never' });
    // One word that is both of them counts as much as the two would.
    if (variants.size > 0) raise(pair, entriesOf(wordScores(index, variants)), 2 * JOINED, variants.keys());
  }
}

/** "autocoding" is "auto coding". */
function addSplit(index: SearchIndex, words: readonly InterpretedWord[]): void {
  for (const each of words) {
    const folded = fold(each.word);
    for (let at = 3; at <= folded.length - 3; at++) {
      const parts = [folded.slice(0, at), folded.slice(at)];
      if (!parts.every((part) => index.folded.has(part) && !isStopWord(part))) continue;
      const variants = parts.map((part) => variantsOf(index, part, CERTAIN));
      raise(
        [each],
        joinedScores(index, variants),
        SPLIT,
        variants.flatMap((part) => [...part.keys()]),
      );
    }
  }
}

/** CIUO is ISCO. */
function addSynonyms(index: SearchIndex, words: readonly InterpretedWord[]): void {
  const list = words.map(({ word }) => word);
  for (const { start, end, forms } of expansionsOf(index, list)) {
    for (const form of forms) {
      const variants = form
        .filter((word) => form.length === 1 || !isStopWord(fold(word)))
        .map((word) => variantsOf(index, word, CERTAIN));
      const scores = joinedScores(index, variants);
      raise(
        words.slice(start, end),
        scores,
        SYNONYM,
        variants.flatMap((part) => [...part.keys()]),
      );
    }
  }
}

/** Gives the words together at least this score, in equal parts. */
function raise(
  words: readonly InterpretedWord[],
  scores: Iterable<readonly [number, number]>,
  weight: number,
  found: Iterable<number>,
): void {
  for (const [document, score] of scores) {
    for (const each of words) {
      const share = (weight * score) / words.length;
      if (share > each.scores.of(document)) each.scores.set(document, share);
    }
  }
  for (const number of found) for (const each of words) each.found.add(number);
}

function* entriesOf(scores: Scores): Generator<[number, number]> {
  for (const document of scores.documents) yield [document, scores.of(document)];
}
