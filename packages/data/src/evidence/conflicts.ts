import type { Metric } from '../schema/collections.ts';

/**
 * Claims with those that say otherwise about the same thing, in one list each; a claim that nobody contradicts stands
 * alone. The order is that of the first claim of each list. It does not matter which of two claims names the other.
 */
export function withContradictions(metrics: readonly Metric[]): Metric[][] {
  const groups = new Map<string, Metric[]>(metrics.map((metric) => [metric.id, [metric]]));
  for (const { id, disagreesWith = [] } of metrics) {
    for (const other of disagreesWith) {
      const [mine, theirs] = [groups.get(id), groups.get(other)];
      if (!mine || !theirs || mine === theirs) continue;
      mine.push(...theirs);
      for (const member of theirs) groups.set(member.id, mine);
    }
  }
  const order = new Map(metrics.map((metric, index) => [metric, index]));
  const place = (metric: Metric) => order.get(metric) ?? 0;
  const sorted = [...new Set(groups.values())].map((group) => group.sort((a, b) => place(a) - place(b)));
  return sorted.sort(([a], [b]) => (a && b ? place(a) - place(b) : 0));
}
