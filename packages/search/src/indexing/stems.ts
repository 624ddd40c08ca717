import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/** Words with digits, and words too short to have an ending, stay alone. */
const STEMMABLE = /^\p{Script=Latin}{3,}$/u;

/**
 * For each word of a sorted dictionary 0, or how many words before stands one with the same stem in a language
 * that both are met in.
 */
export function stemSteps(
  words: readonly string[],
  languagesOf: (word: string) => Iterable<string>,
): number[] {
  const lastWith = new Map<string, number>();
  return words.map((word, number) => {
    if (!STEMMABLE.test(word)) return 0;
    let nearest = -1;
    for (const language of new Set([...languagesOf(word)].map((tag) => tag.slice(0, 2)))) {
      const stem = STEMMERS[language]?.(word);
      if (stem === undefined || stem.length < 3) continue;
      const key = `${language} ${stem}`;
      nearest = Math.max(nearest, lastWith.get(key) ?? -1);
      lastWith.set(key, number);
    }
    return nearest === -1 ? 0 : number - nearest;
  });
}
