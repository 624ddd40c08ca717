import {
  type Community,
  type FormattedQuantity,
  formatQuantity,
  type Methodology,
  type Metric,
  missingQualifiers,
  pathOf,
} from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { type Reference, refTo } from './reference.ts';
import { subjectOf } from './talk-item.ts';

/** A methodology as a card or a row of a list. */
export interface CaseProps {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string;
  readonly subject: Reference;
  readonly owner: Reference;
  readonly task: string;
  readonly dataSources: readonly string[];
  readonly codingMode?: string;
  readonly maturity?: string;
  readonly techniques: readonly Reference[];
  readonly numbers: readonly (FormattedQuantity & {
    readonly measure: string;
    readonly status: Metric['status'];
    /** Status, strength of the evidence, and the records it is a share of, where that is stated. */
    readonly qualification: string;
    readonly notStated: number;
    readonly path: string;
  })[];
}

/** Projects a methodology for lists. */
export function toCase(community: Community, methodology: Methodology): CaseProps {
  const { id, codingMode, maturity, pipeline, techniques } = methodology;
  const techniqueIds = new Set([
    ...(techniques ?? []).filter(({ outcome }) => outcome !== 'tested').map(({ technique }) => technique),
    ...pipeline.flatMap(({ technique, status }) => (status === undefined && technique) || []),
  ]);
  return {
    id,
    title: methodology.title,
    path: pathOf('methodologies', id),
    summary: methodology.summary,
    subject: subjectOf(community, methodology),
    owner: refTo(community, 'organizations', methodology.owner),
    task: label('task', methodology.task),
    dataSources: [...new Set((methodology.programmes ?? []).map(({ kind }) => label('programmeKind', kind)))],
    ...(codingMode && { codingMode: label('codingMode', codingMode) }),
    ...(maturity && { maturity: label('maturity', maturity) }),
    techniques: [...techniqueIds].map((each) => refTo(community, 'techniques', each)),
    numbers: community.metrics
      .where({ methodology: id })
      .filter((metric) => !metric.derived)
      .map((metric) => toNumber(community, metric)),
  };
}

function toNumber(community: Community, metric: Metric): CaseProps['numbers'][number] {
  const measure = community.measures.get(metric.measure);
  const { denominator } = metric.qualifiers;
  const words = [
    label('metricStatus', metric.status),
    label('grade', metric.grade),
    denominator && `of: ${label('denominator', denominator)}`,
  ];
  return {
    ...formatQuantity(metric.quantity),
    measure: measure?.name ?? metric.measure,
    status: metric.status,
    qualification: words.flatMap((word) => word?.toLowerCase() || []).join(', '),
    notStated: measure ? missingQualifiers(metric, measure).length : 0,
    path: pathOf('metrics', metric.id),
  };
}
