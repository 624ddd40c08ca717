const WORD = /[\p{L}\p{M}\p{N}+#]+/gu;
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_WORD = /[a-z0-9+#]+/g;
const PLAIN_LETTER = /[a-z0-9]/;

/** The words of a folded text in order; `c++` and `c#` keep their signs. */
export function words(folded: string): string[] {
  // Most titles have no other letters, and all scripts take several times as long to tell apart.
  if (PLAIN.test(folded)) return folded.match(PLAIN_WORD)?.filter((word) => PLAIN_LETTER.test(word)) ?? [];
  return folded.match(WORD)?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];
}
