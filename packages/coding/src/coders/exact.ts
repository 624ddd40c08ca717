import { type Method, toShares } from './method.ts';
import { type KnownTitle, knownTitles, learnTitles } from './titles.ts';

/**
 * An exact dictionary: a record whose title is a known one, but for case, accents, word endings, gender and the order
 * of an index, has the codes of that title, each with the share of records that had it.
 */
export const exact: Method = {
  id: 'exact',
  learner: (set) => (rows) => learnTitles(set, rows),
  scorer(learned, surroundings) {
    const byKey = new Map<string, KnownTitle[]>();
    for (const title of knownTitles(learned, surroundings)) {
      const same = byKey.get(title.key);
      if (same) same.push(title);
      else byKey.set(title.key, [title]);
    }
    const scores = new Float32Array(surroundings.codes.length);
    let found: readonly KnownTitle[] = [];
    return {
      score({ key }) {
        scores.fill(0);
        found = key === '|' ? [] : (byKey.get(key) ?? []);
        for (const { label, weight } of found) scores[label] = (scores[label] as number) + weight;
        return toShares(scores);
      },
      reason(label) {
        const because = found
          .filter((title) => title.label === label)
          .map(({ analysis }) => analysis.original);
        return because.length > 0 ? { kind: 'same title', because: because.slice(0, 3) } : undefined;
      },
    };
  },
};
