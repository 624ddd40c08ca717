import { unabbreviated } from './abbreviations.ts';
import { withoutExceptions } from './exceptions.ts';
import { fold } from './fold.ts';
import { furtherHeads } from './further-heads.ts';
import { oneGender } from './gender.ts';
import type { Language } from './language.ts';
import { naturalOrder } from './natural-order.ts';
import { plainRemainder } from './remainder.ts';
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
  /** Stems of what the title says it is not, as in "systems analyst, except computers". */
  readonly excluded: readonly string[];
  /**
   * The stem of the word before the first joining word: of an English title the noun; then those of further nouns where an
   * English title names several. Empty if there is no word.
   */
  readonly heads: readonly string[];
  /** The stem of the first word: of a Romance title the noun. Empty if there is no word. */
  readonly first: string;
}

/** Longer titles are cut here: what follows is a description, and cells of megabytes exist. */
export const LONGEST_TITLE = 2000;

/**
 * Takes a title apart: one gender, exceptions aside, order of speech, folded, abbreviations written out, without stop
 * words, stems.
 */
export function analyse(original: string, language: Language): Analysis {
  const { said, excluded } = withoutExceptions(oneGender(original.slice(0, LONGEST_TITLE)));
  const { title, context } = naturalOrder(plainRemainder(said));
  const stops = stopWords(language);
  const written = words(fold(title)).flatMap((word, at) => unabbreviated(word, language, at === 0));
  const isStop = (word: string) => stops.has(word);
  const own = written.filter((word) => !isStop(word));
  // Commas are left in enumerations alone.
  const firstPart = title.includes(',') ? words(fold(title.slice(0, title.indexOf(',')))) : written;
  const firstStop = firstPart.findIndex((word, at) => at > 0 && isStop(word));
  const beforeStop = firstPart
    .slice(0, firstStop > 0 ? firstStop : firstPart.length)
    .filter((word) => !isStop(word));
  const all = [...own, ...words(fold(context)).filter((word) => !isStop(word))];
  // A title of stop words only, such as an initial, is better than none.
  const kept = all.length > 0 ? all : written;
  const head = beforeStop.at(-1) ?? own.at(-1) ?? kept.at(-1);
  const heads = [head ?? [], language === 'en' ? furtherHeads(title, isStop) : []].flat();
  const stemOf = (word: string) => stem(word, language);
  return {
    original,
    words: kept,
    stems: kept.map(stemOf),
    ownWords: own.length,
    excluded: words(fold(excluded))
      .filter((word) => !isStop(word))
      .map(stemOf),
    heads: [...new Set(heads.map(stemOf))],
    first: stemOf(own[0] ?? kept[0] ?? ''),
  };
}

/** The key under which two spellings of one title are the same: its stems, order of speech, context, what it is not. */
export function titleKey({ stems, ownWords, excluded }: Analysis): string {
  const key = `${stems.slice(0, ownWords).join(' ')}|${stems.slice(ownWords).join(' ')}`;
  return excluded.length === 0 ? key : `${key}|${excluded.join(' ')}`;
}
