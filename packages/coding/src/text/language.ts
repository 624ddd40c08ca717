import { fold } from './fold.ts';
import { STOP_WORDS } from './stop-words.ts';
import { words } from './words.ts';

/** Languages that titles can be analysed in. `mixed` serves several at once, and any other. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'mixed'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** Endings of occupations and of the words beside them, on folded words. */
const ENDINGS: Readonly<Record<Exclude<Language, 'mixed'>, RegExp>> = {
  en: /(?:ing|er|ers|ist|ists|man|men|ness|ee|ight|yst|ssor|tion|ment|ship)$/,
  es: /(?:cion|ciones|dor|dores|dora|ero|eros|era|ista|istas|ico|icos|dad|ario|arios|ales|ente)$/,
  fr: /(?:eur|eurs|euse|trice|ier|iere|iste|istes|ien|ienne|tion|ment|aire|aux|ique|ants?)$/,
  pt: /(?:cao|coes|dor|dores|dora|eiro|eiros|eira|ista|istas|ico|icos|dade|ario|agem|mento|ais)$/,
};

/** Letters and endings that one of the languages has and its neighbours do not, in lower case. */
const LETTERS: typeof ENDINGS = {
  en: /\b(?:wh|th)|sh\b/,
  es: /ñ|ci[óo]n|[íú]/,
  fr: /[èêàïœ]|é[er]|[dl][’']|eux?\b/,
  pt: /[ãõâ]|ção|ções|nh|lh/,
};

/**
 * The language that most titles of a table are written in, from their joining words and endings; `mixed` when no
 * language stands out. At most the first 5,000 titles are looked at.
 */
export function guessLanguage(titles: readonly string[]): Language {
  const names = Object.keys(ENDINGS) as (keyof typeof ENDINGS)[];
  const points = new Map(names.map((name) => [name, 0]));
  for (const title of titles.slice(0, 5000)) {
    const lower = title.toLowerCase();
    for (const name of names) if (LETTERS[name].test(lower)) points.set(name, (points.get(name) ?? 0) + 2);
    for (const word of words(fold(title))) {
      for (const name of names) {
        const found = (STOP_WORDS[name].has(word) ? 2 : 0) + (ENDINGS[name].test(word) ? 1 : 0);
        if (found > 0) points.set(name, (points.get(name) ?? 0) + found);
      }
    }
  }
  const [first, second] = [...points].sort(([, one], [, other]) => other - one);
  return first && second && first[1] > 0 && first[1] >= second[1] * 1.1 ? first[0] : 'mixed';
}
