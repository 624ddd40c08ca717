import { similarRows } from '../features/similar-rows.ts';
import type { Vector } from '../features/vector.ts';
import { top } from '../math/top.ts';
import type { Analysis } from '../text/analyse.ts';
import type { ProposedCluster } from './propose-changes.ts';

/** A title to be put with others. */
interface Clusterable {
  readonly records: number;
  readonly analysis: Analysis;
  readonly vector: Vector;
}

const SHORTEST_WORD = 3;

/**
 * Puts titles together by their leaders: from the most frequent title on, each joins the leader it is most like, if it is
 * as like as `together` says, or leads a cluster of its own. Chains of titles, each a little like the next, thus do not
 * grow into one cluster.
 */
export function clustersOf<T extends Clusterable>(
  titles: readonly T[],
  together: number,
  features: number,
): { members: T[]; cluster: ProposedCluster }[] {
  const order = [...titles].sort((one, other) => other.records - one.records);
  const similarTo = similarRows(
    order.map(({ vector }) => vector),
    features,
    'all',
  );
  const clusters = new Map<number, T[]>();
  order.forEach((title, at) => {
    const similarity = similarTo(title.vector);
    const toLeaders = similarity.map((value, other) =>
      clusters.has(other) && value >= together ? value : 0,
    );
    const [leader] = top(toLeaders, 1);
    if (leader === undefined) clusters.set(at, [title]);
    else clusters.get(leader)?.push(title);
  });
  return [...clusters.values()]
    .map((members) => ({ members, records: members.reduce((sum, { records }) => sum + records, 0) }))
    .sort((one, other) => other.records - one.records)
    .map(({ members, records }, at) => ({
      members,
      cluster: { number: at + 1, titles: members.length, records, words: sharedWords(members) },
    }));
}

/** Words are counted by their stems and shown as they are first written. */
function sharedWords(members: readonly Clusterable[]): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { analysis } of members) {
    const stems = new Map(analysis.stems.map((stem, at) => [stem, analysis.words[at] as string]));
    for (const [stem, word] of stems) {
      const known = counts.get(stem);
      if (known) known.count += 1;
      else counts.set(stem, { word, count: 1 });
    }
  }
  return [...counts.values()]
    .filter(({ word, count }) => word.length >= SHORTEST_WORD && count * 2 >= members.length)
    .sort((one, other) => other.count - one.count)
    .map(({ word }) => word);
}
