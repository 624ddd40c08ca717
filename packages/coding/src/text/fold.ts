const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const PLAIN = /^[\x20-\x7e]*$/;
const MARKS_OF_LATIN = /(\p{Script=Latin})\p{M}+/gu;

/** Lower case, one width, no accents on Latin letters: the form under which all spellings of a title meet. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // Signs such as 𝐀 decompose to capitals. Marks of other scripts are letters of their own there, such as vowels in Hindi.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS_OF_LATIN, '$1')
    .normalize('NFC')
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}
