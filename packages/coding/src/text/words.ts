const WORD = /[\p{L}\p{M}\p{N}+#]+/gu;

/** The words of a folded text in order; `c++` and `c#` keep their signs. */
export function words(folded: string): string[] {
  return folded.match(WORD)?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];
}
