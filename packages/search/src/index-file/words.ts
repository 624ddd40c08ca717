/** Sorted words, each as the part that differs from the one before; a capital says how many letters are shared. */
export function encodeWords(sorted: readonly string[]): string {
  let last = '';
  let text = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < 25 && shared < last.length && word[shared] === last[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    last = word;
  }
  return text;
}

/** The words that `encodeWords` wrote. Words have no capitals A to Z, since they are in lower case. */
export function decodeWords(text: string): string[] {
  let last = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, capital = 'A', rest = '']) => {
    last = last.slice(0, capital.charCodeAt(0) - 65) + rest;
    return last;
  });
}
