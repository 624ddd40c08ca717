import {
  type Community,
  countryByCode,
  type Metric,
  missingQualifiers,
  statedLevel,
} from '@isco-cop/data/schema';
import { vocabularies } from '@isco-cop/data/vocabulary';
import type { DataRecord } from '@isco-cop/interchange';
import type { Facets } from '@isco-cop/search';
import { type MetricProps, toMetric } from './metric-card.ts';

/** What the ledger can be narrowed by. */
export type LedgerFacet = 'measure' | 'country' | 'level' | 'status' | 'grade' | 'origin';

/** A claim in the ledger, with what it can be narrowed by and the record that the data files have of it. */
export interface LedgerItemProps extends MetricProps {
  readonly facets: Facets<LedgerFacet>;
  readonly record: DataRecord;
}

/** What readers call the values of the facets. */
export type LedgerLabels = Readonly<Record<LedgerFacet, Readonly<Record<string, string>>>>;

/** Projects a claim for the ledger. */
export function toLedgerItem(community: Community, metric: Metric, record: DataRecord): LedgerItemProps {
  const code = metric.country ?? community.methodologies.get(metric.methodology)?.country;
  const level = levelOf(community, metric);
  return {
    ...toMetric(community, metric),
    facets: {
      measure: [metric.measure],
      country: [code ?? 'none'],
      ...(level && { level: [level] }),
      status: [metric.status],
      grade: [metric.grade],
      origin: [metric.derived ? 'computed' : 'claimed'],
    },
    record,
  };
}

/** Labels of the values that claims have. */
export function ledgerLabels(community: Community, items: readonly LedgerItemProps[]): LedgerLabels {
  const labels = (name: LedgerFacet, labelOf: (value: string) => string | undefined) => {
    const values = new Set(items.flatMap(({ facets }) => facets[name] ?? []));
    return Object.fromEntries([...values].map((value) => [value, labelOf(value) ?? value]));
  };
  const words = (vocabulary: Readonly<Record<string, readonly [string, string]>>) => (value: string) =>
    vocabulary[value]?.[0];
  return {
    measure: labels('measure', (id) => community.measures.get(id)?.name),
    country: labels('country', (code) => countryByCode(code)?.names.en ?? 'No one country'),
    level: labels('level', (digits) =>
      digits === 'not-stated' ? 'Not stated' : `${digits} ${digits === '1' ? 'digit' : 'digits'}`,
    ),
    status: labels('status', words(vocabularies.metricStatus)),
    grade: labels('grade', words(vocabularies.grade)),
    origin: labels('origin', (value) => ({ computed: 'Computed by this site', claimed: 'Claimed' })[value]),
  };
}

/** Digits of the level, where the measure has one: the same level has other names in other classifications. */
function levelOf(community: Community, metric: Metric): string | undefined {
  const level = statedLevel(community, metric.qualifiers);
  if (level) return String(level.digits);
  const measure = community.measures.get(metric.measure);
  return measure && missingQualifiers(metric, measure).includes('level') ? 'not-stated' : undefined;
}
