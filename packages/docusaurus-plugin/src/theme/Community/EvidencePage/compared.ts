import type { ComparedMetric } from '@isco-cop/data/schema';
import type { LedgerItemProps } from '@isco-cop/docusaurus-plugin/props';
import type { ComparedClaim } from '@theme/Community/Comparability';

/** A claim to be compared; its record has all that the entry has. */
export function toCompared({ id, text, title, record }: LedgerItemProps): ComparedClaim {
  return { id, path: `#${id}`, text, title, metric: record as unknown as ComparedMetric };
}
