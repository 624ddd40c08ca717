import { type Community, type Measure, pathOf } from '@isco-cop/data';
import { label, vocabularies } from '@isco-cop/data/vocabulary';
import { claimedFirst } from './claims.ts';
import { newSection } from './definitions.ts';
import { type MetricProps, toMetric } from './metric-card.ts';
import { type Prose, toProse } from './prose.ts';
import { type Reference, refsTo } from './reference.ts';
import { type ResourceProps, toResource } from './resource-item.ts';

/** A measure page. */
export interface MeasureProps {
  readonly name: string;
  readonly summary: string;
  readonly alternateNames: readonly { readonly name: string; readonly language?: string }[];
  readonly formula: string;
  readonly unit: string;
  readonly range: string;
  readonly misleads: string;
  readonly qualifiers: readonly { readonly name: string; readonly definition: string }[];
  readonly body: Prose;
  readonly related: readonly Reference[];
  readonly references: readonly ResourceProps[];
  readonly metrics: readonly MetricProps[];
  /** Who states a number of it, each once. */
  readonly reporters: readonly Reference[];
  /** Techniques that are evaluated by it. */
  readonly techniques: readonly Reference[];
}

/** Projects a measure. */
export function toMeasure(community: Community, measure: Measure): MeasureProps {
  const { name, summary, formula, unit, range, misleads } = measure;
  const metrics = claimedFirst(community.metrics.where({ measure: measure.id })).map((metric) =>
    toMetric(community, metric),
  );
  const reporters = metrics.flatMap(({ derived, about }) => (derived || !about ? [] : about));
  return {
    name,
    summary,
    alternateNames: (measure.alternateNames ?? []).map((each) => ({
      name: each.name,
      ...(each.language && { language: each.language }),
    })),
    formula,
    unit: label('unit', unit) || 'no unit',
    range: `${range.min ?? 'no lower limit'} to ${range.max ?? 'no upper limit'}`,
    misleads,
    qualifiers: measure.qualifiers.map((id) => {
      const [title, definition] = vocabularies.qualifier[id];
      return { name: title, definition };
    }),
    body: toProse(measure, () => newSection(community, { collection: 'measures', id: measure.id })),
    related: refsTo(community, 'measures', measure.related),
    references: community.resources.pick(measure.references).map((each) => toResource(community, each)),
    metrics,
    reporters: [...new Map(reporters.map((each) => [each.label, each])).values()],
    techniques: community.techniques
      .where({ measures: measure.id })
      .map(({ id, name: title }) => ({ label: title, path: pathOf('techniques', id) })),
  };
}

/** The list of measures. */
export interface MeasuresProps {
  readonly measures: readonly (Reference & {
    readonly summary: string;
    readonly formula: string;
    readonly misleads: string;
    readonly metrics: number;
  })[];
}

/** Projects the list of measures. */
export function toMeasures(community: Community): MeasuresProps {
  return {
    measures: community.measures.all().map(({ id, name, summary, formula, misleads }) => ({
      label: name,
      path: pathOf('measures', id),
      summary,
      formula,
      misleads,
      metrics: community.metrics.where({ measure: id }).length,
    })),
  };
}
