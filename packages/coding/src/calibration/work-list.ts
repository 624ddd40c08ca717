import type { Candidate } from '../coders/coder.ts';

/** A record that a coder has to decide on. */
export interface WorkItem<T> {
  readonly record: T;
  /** Suggestions, the best first. */
  readonly candidates: readonly Candidate[];
}

/** Records that are coded, and those for a coder. */
export interface Routed<T> {
  readonly coded: readonly (WorkItem<T> & { readonly code: string })[];
  readonly workList: readonly WorkItem<T>[];
}

/**
 * Splits records by the score of their first candidate. The work list is in the order in which it is quickest: records
 * with the same first suggestion together, the group with most records first, within it the surest first; records
 * without any suggestion last.
 */
export function route<T>(items: readonly WorkItem<T>[], threshold: number): Routed<T> {
  const coded: (WorkItem<T> & { readonly code: string })[] = [];
  const groups = new Map<string, WorkItem<T>[]>();
  for (const item of items) {
    const [best] = item.candidates;
    if (best && best.score >= threshold) {
      coded.push({ ...item, code: best.code });
      continue;
    }
    const group = groups.get(best?.code ?? '');
    if (group) group.push(item);
    else groups.set(best?.code ?? '', [item]);
  }
  const score = ({ candidates }: WorkItem<T>) => candidates[0]?.score ?? 0;
  const workList = [...groups]
    .sort(
      ([code, one], [otherCode, other]) =>
        Number(code === '') - Number(otherCode === '') ||
        other.length - one.length ||
        (code < otherCode ? -1 : 1),
    )
    .flatMap(([, group]) => group.sort((one, other) => score(other) - score(one)));
  return { coded, workList };
}
