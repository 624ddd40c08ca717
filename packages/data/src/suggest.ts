import { distance } from 'fastest-levenshtein';

/** The candidate nearest to what was written, if it is near enough to be what was meant. */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(found);
  const limit = Math.max(1, Math.floor(folded.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - found.length) > limit) continue;
    const edits = distance(folded, fold(candidate));
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
    if (edits === 0) break;
  }
  return best;
}

/** "did you mean …?" or, where nothing is near, what else to do. */
export function didYouMean(found: string, candidates: Iterable<string>, otherwise: string): string {
  const candidate = nearest(found, candidates);
  return candidate === undefined ? otherwise : `did you mean \`${candidate}\`?`;
}

const PLAIN = /^[a-z\d-]*$/;

function fold(text: string): string {
  // Ids are plain, and thousands of them are compared.
  if (PLAIN.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
