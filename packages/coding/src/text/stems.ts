import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { masculine } from './gender.ts';
import type { Language } from './language.ts';
import { american } from './spelling.ts';

/** Without knowing the language only the plural and the last vowel can go. */
function light(word: string): string {
  const singular = word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return singular.length > 4 ? singular.replace(/[aeo]$/, '') : singular;
}

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => english(american(word)),
  es: spanish,
  fr: french,
  pt: portuguese,
  mixed: light,
};

const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/** The stem of a folded word: of its masculine singular, as far as a rule can tell. Words with digits are their own. */
export function stem(word: string, language: Language): string {
  const key = `${language} ${word}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = /^\p{L}{4,40}$/u.test(word) ? STEMMERS[language](masculine(word, language)) || word : word;
  // Stems are looked up for every record of a file, and titles share their words.
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, found);
  return found;
}
