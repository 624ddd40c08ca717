import { type Community, withContradictions } from '@isco-cop/data';
import { type Column, columnsOf, type DataRecord, metricRecords } from '@isco-cop/interchange';
import { claimedFirst } from './claims.ts';
import { type ComparedProps, toComparedMethodology, toComparisonVocabulary } from './compared.ts';
import { type LedgerItemProps, type LedgerLabels, ledgerLabels, toLedgerItem } from './ledger.ts';
import type { MetricProps } from './metric-card.ts';

/** A claim alone, or those that say otherwise about the same thing. */
export interface ClaimsProps {
  readonly claims: readonly LedgerItemProps[];
}

/** The claims of one measure. */
export interface LedgerGroupProps {
  readonly measure: MetricProps['measure'];
  readonly summary: string;
  readonly misleads: string;
  readonly sets: readonly ClaimsProps[];
}

/** The ledger of all claims, grouped by measure so that only like stands beside like. */
export interface EvidenceProps {
  readonly groups: readonly LedgerGroupProps[];
  readonly labels: LedgerLabels;
  /** What the claims are compared with. */
  readonly compared: ComparedProps;
  /** The columns of a table of claims. */
  readonly columns: readonly Column[];
  readonly notStated: number;
  readonly derived: number;
}

/** Projects the ledger; within a measure by what it is about, never by value. `home` is the whole address of the site. */
export function toEvidence(community: Community, home: string): EvidenceProps {
  const records = metricRecords(community, { url: home });
  const groups = community.measures.all().map((measure) => ({
    measure: { label: measure.name, path: `/measures/${measure.id}/` },
    summary: measure.summary,
    misleads: measure.misleads,
    sets: withContradictions(claimedFirst(community.metrics.where({ measure: measure.id }))).map(
      (metrics) => ({
        claims: metrics.map((metric) =>
          toLedgerItem(community, metric, records.get(metric.id) as DataRecord),
        ),
      }),
    ),
  }));
  const observed = new Set(community.metrics.all().map(({ methodology }) => methodology));
  const methodologies = community.methodologies.all().filter(({ id }) => observed.has(id));
  const items = groups.flatMap(({ sets }) => sets.flatMap(({ claims }) => claims));
  return {
    groups: groups.filter(({ sets }) => sets.length > 0),
    labels: ledgerLabels(community, items),
    compared: {
      ...toComparisonVocabulary(community),
      methodologies: methodologies.map(toComparedMethodology),
    },
    columns: columnsOf('metrics'),
    notStated: items.reduce((sum, metric) => sum + metric.notStated, 0),
    derived: items.filter((metric) => metric.derived).length,
  };
}
