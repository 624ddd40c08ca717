import type { Metric } from '@isco-cop/data/schema';

/** What was computed follows what was claimed; claims about the same thing stand side by side by their ids. */
export function claimedFirst(metrics: readonly Metric[]): Metric[] {
  return [...metrics].sort((a, b) => Number(a.derived !== undefined) - Number(b.derived !== undefined));
}
