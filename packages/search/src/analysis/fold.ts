const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const MARKS_OF_LATIN = /(\p{Script=Latin})\p{M}+/gu;

const PLAIN_WORD = /^[\x21-\x7e]*$/;

/** Case and width removed, accents kept: the exact form of a word. */
export function exactForm(text: string): string {
  if (PLAIN_WORD.test(text)) return text.toLowerCase();
  // Lower case first decomposes some capitals, so the composition comes last; some signs compose with a space.
  return text.normalize('NFKC').toLowerCase().normalize('NFC').replace(/\s+/gu, '');
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Accents removed from an exact form: the form under which all spellings meet. */
export function fold(exact: string): string {
  if (PLAIN.test(exact)) return exact;
  // Marks of other scripts are letters of their own there, such as vowels in Hindi.
  return exact
    .normalize('NFD')
    .replace(MARKS_OF_LATIN, '$1')
    .normalize('NFC')
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}
