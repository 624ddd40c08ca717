import type { Language } from './language.ts';

/** An ending of the other gender or of the plural beside a word: `operador/a`, `agent(e)`, `trabalhador(a)`, `chef·fe`. */
const SUFFIX =
  /(\p{L}{3,40})(?:\/-?|\(|·|-(?=(?:ne|trice|euse|se|e)\b))(\p{L}{1,5})\)?(?:·s|\(s\)|s(?=\b))?/giu;
const ENDINGS = new Set(
  'a o e s as os es ora ra ne fe ve se sse esse euse trice rice iere ière iene enne ienne eira nte eur er'.split(
    ' ',
  ),
);

/**
 * Writes a title that names both genders once: `Vendedor/a` and `vendeur(euse)` are their first form, and of two
 * whole titles around a slash (`director técnico/directora técnica`) the first stays. Other slashes are left.
 */
export function oneGender(title: string): string {
  if (!/[/(·-]/.test(title)) return title;
  const short = title.replace(SUFFIX, (whole, word: string, ending: string) =>
    ENDINGS.has(ending.toLowerCase()) ? word : whole,
  );
  const [first = '', second] = short.split(/\s*\/\s*/);
  return second !== undefined && areForms(first, second)
    ? short.slice(short.indexOf('/') + 1).includes('/')
      ? short
      : first
    : short;
}

/** Whether two titles are the same but for the endings of their words. */
function areForms(one: string, other: string): boolean {
  const [ones, others] = [one.toLowerCase().split(/\s+/), other.toLowerCase().split(/\s+/)];
  if (ones.length !== others.length) return false;
  return ones.every((word, at) => {
    const twin = others[at] ?? '';
    let same = 0;
    while (same < word.length && word[same] === twin[same]) same++;
    return word === twin || (same >= 3 && same >= Math.min(word.length, twin.length) - 4);
  });
}

/** Endings of feminine forms that stemmers keep apart from the masculine, on folded words. */
const FEMININE: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  es: [
    [/(?<=\p{L}{3})oras?$/u, 'or'],
    [/(?<=\p{L}{3})esas?$/u, 'es'],
    [/(?<=\p{L}{2})trices?$/u, 'tor'],
  ],
  fr: [
    [/(?<=\p{L}{2})trices?$/u, 'teur'],
    [/(?<=\p{L}{2})euses?$/u, 'eur'],
    [/(?<=\p{L}{2})ieres?$/u, 'ier'],
    [/(?<=\p{L}{2})iennes?$/u, 'ien'],
    [/(?<=\p{L}{3})eres?$/u, 'er'],
  ],
  pt: [
    [/(?<=\p{L}{3})oras?$/u, 'or'],
    [/(?<=\p{L}{2})trizes$|(?<=\p{L}{2})triz$/u, 'tor'],
    [/(?<=\p{L}{2})eiras?$/u, 'eiro'],
  ],
};

/** The masculine form of a folded word where its feminine has an ending of its own; the index form, as dictionaries print it. */
export function masculine(word: string, language: Language): string {
  for (const [ending, other] of FEMININE[language] ?? []) {
    if (ending.test(word)) return word.replace(ending, other);
  }
  return word;
}
