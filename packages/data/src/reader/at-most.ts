import type { Finding } from '../problem.ts';

/** Beyond this many problems of a rule in a file, nobody reads them one by one. */
const MOST_PROBLEMS = 50;

/** The first findings of each rule; where there are more, one that counts them stands at the place of the next. */
export function atMost<F extends Finding>(
  findings: readonly F[],
  groupOf: (finding: F) => unknown = () => '',
): F[] {
  const counts = new Map<unknown, number>();
  const next = new Map<unknown, F>();
  const kept = findings.filter((finding) => {
    const group = groupOf(finding);
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    if (count === MOST_PROBLEMS + 1) next.set(group, finding);
    return count <= MOST_PROBLEMS;
  });
  for (const [group, finding] of next) {
    const more = (counts.get(group) ?? 0) - MOST_PROBLEMS;
    kept.push({
      ...finding,
      message: `Unexpected ${more} more of this kind from here on, expected none`,
      hint: 'mend those before, then check again',
    });
  }
  return kept;
}
