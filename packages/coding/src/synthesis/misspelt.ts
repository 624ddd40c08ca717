/** Shorter words are seldom misspelt, and then beyond recognition. */
const SHORTEST = 6;

/**
 * The text with one slip of the pen in its longest word: two letters the wrong way round, one left out, or one twice.
 * `undefined` where no word is long enough.
 */
export function misspelt(text: string, next: () => number): string | undefined {
  const [word = ''] = (text.match(/\p{L}+/gu) ?? []).sort((one, other) => other.length - one.length);
  if (word.length < SHORTEST) return undefined;
  const at = 1 + Math.floor(next() * (word.length - 3));
  const [before, one, other, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  const slips = [
    `${before}${other}${one}${after}`,
    `${before}${other}${after}`,
    `${before}${one}${one}${other}${after}`,
  ];
  return text.replace(word, slips[Math.floor(next() * slips.length)] ?? word);
}
