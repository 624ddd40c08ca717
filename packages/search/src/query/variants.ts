import { fold } from '../analysis/fold.ts';
import { FIELD_NUMBER, type SearchIndex } from '../search-index.ts';

/** How much a match in another form counts against one in the same form. */
const WEIGHTS = { exact: 1, folded: 0.9, stem: 0.75, prefix: 0.6, oneEdit: 0.5, twoEdits: 0.3, trimmed: 0.3 };
/** The most words that a beginning or a typo stands for; the shortest and the nearest are kept. */
const MOST_VARIANTS = 60;

/** How a word of a query may be read. */
export interface Reading {
  /** It may be the beginning of a word. */
  readonly prefix: boolean;
  /** It may be misspelt: never, where no word is spelt like it, or always. */
  readonly typos: 'never' | 'unknown' | 'always';
}

/** Words of the dictionary that a word of a query may stand for, by number, with their weights. */
export function variantsOf(index: SearchIndex, word: string, reading: Reading): Map<number, number> {
  const variants = new Map<number, number>();
  const add = (numbers: Iterable<number> | undefined, weight: number) => {
    for (const number of numbers ?? []) {
      if ((variants.get(number) ?? 0) < weight) variants.set(number, weight);
    }
  };
  const folded = fold(word);
  const exact = index.numberOf.get(word);
  if (exact !== undefined) add([exact], WEIGHTS.exact);
  const same = index.folded.get(folded);
  add(same, WEIGHTS.folded);
  for (const number of same ?? []) add(index.sameStem(number), WEIGHTS.stem);
  if (reading.prefix) addPrefixes(index, folded, add);
  const isUnknown = variants.size === 0;
  if (reading.typos === 'always' || (reading.typos === 'unknown' && isUnknown)) {
    addTypos(index, folded, add);
    if (isUnknown && variants.size === 0) addTrimmed(index, folded, add);
  }
  return variants;
}

type Add = (numbers: Iterable<number> | undefined, weight: number) => void;

function addPrefixes(index: SearchIndex, folded: string, add: Add): void {
  const longer: string[] = [];
  for (const key of index.folded.atPrefix(folded).keys()) if (key !== folded) longer.push(key);
  longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  // Of one letter there are too many words; those of titles and names are what people begin to type.
  const isKept = (key: string, at: number) => at < MOST_VARIANTS || isShown(index, key);
  for (const key of longer.filter(isKept))
    add(index.folded.get(key), (WEIGHTS.prefix * (folded.length + 4)) / (key.length + 4));
}

function isShown(index: SearchIndex, key: string): boolean {
  const fields = [FIELD_NUMBER.title, FIELD_NUMBER.names];
  return (index.folded.get(key) ?? []).some((word) =>
    fields.some((field) => index.postings[field]?.[word] !== undefined),
  );
}

/** One edit from four letters, two from eight; two letters that changed places are one edit. */
function addTypos(index: SearchIndex, folded: string, add: Add): void {
  const { length } = folded;
  if (length < 4 || /^\d/.test(folded)) return;
  for (let at = 1; at < length; at++) {
    const swapped = folded.slice(0, at - 1) + folded[at] + folded[at - 1] + folded.slice(at + 1);
    if (swapped !== folded) add(index.folded.get(swapped), WEIGHTS.oneEdit);
  }
  // What is one edit away is meant; two edits are looked at only where nothing is nearer.
  if (addWithin(1, WEIGHTS.oneEdit) === 0 && length >= 8) addWithin(2, WEIGHTS.twoEdits);

  function addWithin(edits: number, weight: number): number {
    const found = [...index.folded.fuzzyGet(folded, edits)]
      .filter(([, [, distance]]) => distance > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, [numbers]] of found.slice(0, MOST_VARIANTS)) add(numbers, weight);
    return found.length;
  }
}

/** An unknown ending on a known beginning, such as "classifying" where only "classify" is written. */
function addTrimmed(index: SearchIndex, folded: string, add: Add): void {
  for (let length = folded.length - 1; length >= Math.max(5, folded.length - 4); length--) {
    const near: number[] = [];
    for (const [key, numbers] of index.folded.atPrefix(folded.slice(0, length))) {
      if (key.length <= folded.length + 2) near.push(...numbers);
    }
    if (near.length > 0) {
      add(near.slice(0, MOST_VARIANTS), WEIGHTS.trimmed);
      return;
    }
  }
}
