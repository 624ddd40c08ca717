import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { FIELD_NUMBER, foldLines, type SearchIndex } from '../search-index.ts';

const ALL_FIELDS = Object.values(FIELD_NUMBER);

/** Long texts by `collection/id`, which the index itself leaves out. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Whether a document has these words next to each other. In titles and names that is certain. Of long texts the index
 * keeps only which words they have, so there it is certain only where the texts are at hand.
 */
export function hasPhrase(
  index: SearchIndex,
  document: number,
  phrase: readonly string[],
  texts: Texts | undefined,
): boolean {
  const wanted = foldLines(phrase.join(' '));
  if (index.foldedNames[document]?.includes(wanted)) return true;
  if (phrase.every((word) => isStopWord(fold(word)))) return false;
  const fields = [FIELD_NUMBER.keywords, FIELD_NUMBER.text];
  const { collection, id, page } = index.documents[document] ?? {};
  if (page === undefined) return false;
  // Of a section only those words are kept that its page has not.
  const isSection = page !== document;
  const mayHave = (word: string, field: number) =>
    hasWord(index, field, word, document) ||
    (isSection && ALL_FIELDS.some((each) => hasWord(index, each, word, page)));
  if (!fields.some((field) => phrase.every((word) => mayHave(word, field)))) return false;
  const text = texts?.[`${collection}/${id}`];
  return text === undefined || phrase.length === 1 || foldLines(text.replaceAll('\n', ' ')).includes(wanted);
}

function hasWord(index: SearchIndex, field: number, word: string, document: number): boolean {
  // Words that join others are not indexed in long texts; any text may have them.
  if (isStopWord(fold(word))) return true;
  const numbers = index.folded.get(fold(word)) ?? [];
  return numbers.some((number) => includes(index.postings[field]?.[number], document));
}

/** Whether a rising list has a number. */
export function includes(list: ArrayLike<number> | undefined, wanted: number): boolean {
  let low = 0;
  let high = (list?.length ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list?.[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
