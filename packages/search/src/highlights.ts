import { words as wordsOf } from './analysis/tokens.ts';
import type { InterpretedWord } from './query/interpret.ts';
import { includes } from './query/phrase.ts';
import type { SearchIndex } from './search-index.ts';

/** A stretch of a text, from 0; `end` is the place after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Most words to name as found. */
const MOST_MATCHES = 8;

/** The words of a text that were found. */
export function highlightsOf(index: SearchIndex, text: string, words: readonly InterpretedWord[]): Range[] {
  const ranges: Range[] = [];
  for (const { text: word, start, end } of wordsOf(text)) {
    const number = index.numberOf.get(word);
    if (number === undefined || !words.some(({ found }) => found.has(number))) continue;
    const last = ranges.at(-1);
    // Characters of scripts without spaces overlap.
    if (last && start <= last.end)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Words of the page and its sections that stand for words of the query, and words of the query without any. */
export function wordsFound(
  index: SearchIndex,
  page: number,
  words: readonly InterpretedWord[],
): { matches: string[]; missing: string[] } {
  const matches = new Set<string>();
  const missing: string[] = [];
  for (const { word, counts, scores, found } of words) {
    let isFound = false;
    for (let document = page; index.documents[document]?.page === page; document++) {
      if (scores.of(document) === 0) continue;
      isFound = true;
      for (const number of found) {
        if (matches.size >= MOST_MATCHES) break;
        if (index.postings.some((field) => includes(field[number], document)))
          matches.add(index.words[number] ?? '');
      }
    }
    if (counts && !isFound) missing.push(word);
  }
  return { matches: [...matches], missing };
}
