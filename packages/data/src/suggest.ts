import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, if it is near enough to be what was meant: a slip of the pen, or the only
 * one that goes on where it stops.
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  return slipOf(found, all) ?? onlyContinuation(found, all);
}

function slipOf(found: string, candidates: readonly string[]): string | undefined {
  const folded = fold(found);
  const limit = Math.max(1, Math.floor(folded.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - found.length) > limit) continue;
    const other = fold(candidate);
    const edits = isSwap(folded, other) ? 1 : distance(folded, other);
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
    if (edits === 0) break;
  }
  return best;
}

/** Whether two neighbours changed places, as in `titel`. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const SHORTEST_BEGINNING = 3;

function onlyContinuation(found: string, candidates: readonly string[]): string | undefined {
  const folded = fold(found);
  if (folded.length < SHORTEST_BEGINNING) return undefined;
  const longer = candidates.filter((candidate) => fold(candidate).startsWith(folded));
  return longer.length === 1 ? longer[0] : undefined;
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
