import type { Community } from '@isco-cop/data';
import { claimedFirst } from './claims.ts';
import { type MetricProps, toMetric } from './metric-card.ts';

/** The ledger of all numbers, grouped by measure so that only like stands beside like. */
export interface EvidenceProps {
  readonly groups: readonly {
    readonly measure: MetricProps['measure'];
    readonly summary: string;
    readonly misleads: string;
    readonly metrics: readonly MetricProps[];
  }[];
  readonly total: number;
  readonly notStated: number;
  readonly derived: number;
}

/** Projects the ledger; within a measure by what it is about, never by value. */
export function toEvidence(community: Community): EvidenceProps {
  const metrics = claimedFirst(community.metrics.all()).map((metric) => toMetric(community, metric));
  const groups = community.measures.all().map((measure) => ({
    measure: { label: measure.name, path: `/measures/${measure.id}/` },
    summary: measure.summary,
    misleads: measure.misleads,
    metrics: metrics.filter(({ measure: { path } }) => path === `/measures/${measure.id}/`),
  }));
  return {
    groups: groups.filter((group) => group.metrics.length > 0),
    total: metrics.length,
    notStated: metrics.reduce((sum, metric) => sum + metric.notStated, 0),
    derived: metrics.filter((metric) => metric.derived).length,
  };
}
