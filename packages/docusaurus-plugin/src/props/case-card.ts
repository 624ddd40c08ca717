import {
  type Community,
  type FormattedQuantity,
  formatQuantity,
  type Methodology,
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
    readonly status: string;
    readonly path: string;
  })[];
}

/** Projects a methodology for lists. */
export function toCase(community: Community, methodology: Methodology): CaseProps {
  const { id, codingMode, maturity, pipeline, techniques } = methodology;
  const techniqueIds = new Set([
    ...(techniques ?? []).filter(({ outcome }) => outcome !== 'tested').map(({ technique }) => technique),
    ...pipeline.flatMap(({ technique }) => technique ?? []),
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
      .map((metric) => ({
        ...formatQuantity(metric.quantity),
        measure: refTo(community, 'measures', metric.measure).label,
        status: metric.status,
        path: pathOf('metrics', metric.id),
      })),
  };
}
