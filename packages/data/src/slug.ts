import transliterate from '@sindresorhus/transliterate';

/** Text as an id: lower case, in the letters a to z without accents, words joined by hyphens. */
export function slug(text: string): string {
  // Accents are taken away first: as letters of their own, some would become two.
  const folded = transliterate(text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** How to write an id that was written otherwise; names a letter of another script, which may look the same. */
export function idHint(found: string, otherwise: string, ending = ''): string {
  const strange = /[^\p{ASCII}\p{Script=Latin}\p{M}]/u.exec(found)?.[0];
  const code = strange?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const words = `\`${slug(found) || otherwise}${ending}\``;
  return strange ? `${words}, in the letters a to z; \`${strange}\` is U+${code}` : words;
}
