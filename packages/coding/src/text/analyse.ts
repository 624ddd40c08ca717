import { unabbreviated } from './abbreviations.ts';
import { fold } from './fold.ts';
import { oneGender } from './gender.ts';
import type { Language } from './language.ts';
import { naturalOrder } from './natural-order.ts';
import { stem } from './stems.ts';
import { stopWords } from './stop-words.ts';
import { words } from './words.ts';

/** A title, taken apart for coders. Everything but `original` is folded. */
export interface Analysis {
  /** As it was given. */
  readonly original: string;
  /** Content words of the title in the order of speech, then those of its context. */
  readonly words: readonly string[];
  /** The stem of each of `words`. */
  readonly stems: readonly string[];
  /** How many of `words` are the title's own and not of its context. */
  readonly ownWords: number;
  /** The stem of the word before the first joining word: of an English title the noun. Empty if there is no word. */
  readonly head: string;
  /** The stem of the first word: of a Romance title the noun. Empty if there is no word. */
  readonly first: string;
}

/** Longer titles are cut here: what follows is a description, and cells of megabytes exist. */
export const LONGEST_TITLE = 2000;

/** Takes a title apart: one gender, order of speech, folded, abbreviations written out, without stop words, stems. */
export function analyse(original: string, language: Language): Analysis {
  const { title, context } = naturalOrder(oneGender(original.slice(0, LONGEST_TITLE)));
  const stops = stopWords(language);
  const written = words(fold(title)).flatMap((word) => unabbreviated(word, language));
  const isStop = (word: string) => stops.has(word);
  const firstStop = written.findIndex((word, at) => at > 0 && isStop(word));
  const own = written.filter((word) => !isStop(word));
  const beforeStop = written
    .slice(0, firstStop > 0 ? firstStop : written.length)
    .filter((word) => !isStop(word));
  const all = [...own, ...words(fold(context)).filter((word) => !isStop(word))];
  // A title of stop words only, such as an initial, is better than none.
  const kept = all.length > 0 ? all : written;
  return {
    original,
    words: kept,
    stems: kept.map((word) => stem(word, language)),
    ownWords: own.length,
    head: stem(beforeStop.at(-1) ?? own.at(-1) ?? kept.at(-1) ?? '', language),
    first: stem(own[0] ?? kept[0] ?? '', language),
  };
}

/** The key under which two spellings of one title are the same: its stems, order of speech, context last. */
export function titleKey({ stems, ownWords }: Analysis): string {
  return `${stems.slice(0, ownWords).join(' ')}|${stems.slice(ownWords).join(' ')}`;
}
