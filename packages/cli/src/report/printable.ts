/**
 * Control characters (which can steer a terminal), marks that reverse the direction of text, other invisible
 * format characters and halves of surrogate pairs. Joiners stay: emoji and several scripts need them.
 */
export const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Text that is safe to print on one line: characters that cannot be seen are shown as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
