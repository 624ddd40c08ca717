import type { Community, Entry, Metric } from '@isco-cop/data';
import { type CaseProps, toCase } from './case-card.ts';
import { type MethodologyProps, toMethodology, toTechniques } from './methodology.ts';
import { type Reference, refTo } from './reference.ts';

/** A methodology among those that can be chosen. */
export interface ComparableCaseProps extends Omit<CaseProps, 'numbers' | 'summary' | 'owner'> {
  readonly formerIds: readonly string[];
  /** What is used, chosen or tested: a technique that was tested is worth comparing too. */
  readonly techniques: readonly Reference[];
  readonly classification?: Reference;
  readonly measures: readonly Reference[];
}

/** The page on which methodologies are compared: all there are to choose from. */
export interface ComparisonProps {
  readonly cases: readonly ComparableCaseProps[];
}

/** One methodology as a column of the comparison. */
export type ComparisonColumnProps = Pick<
  MethodologyProps,
  | 'id'
  | 'title'
  | 'path'
  | 'subject'
  | 'facts'
  | 'stages'
  | 'wide'
  | 'tall'
  | 'techniques'
  | 'metrics'
  | 'practice'
  | 'limitations'
  | 'lessons'
>;

/** What the page loads once something is chosen: the columns, and what numbers are compared with. */
export interface ComparisonData {
  readonly columns: readonly ComparisonColumnProps[];
  readonly metrics: readonly Metric[];
  readonly measures: readonly Partial<Entry<'measures'>>[];
  readonly methodologies: readonly Partial<Entry<'methodologies'>>[];
  readonly classifications: readonly Partial<Entry<'classifications'>>[];
}

/** Projects what can be chosen, by the id. */
export function toComparison(community: Community): ComparisonProps {
  const cases = community.methodologies.all().map((methodology): ComparableCaseProps => {
    const { numbers: _, summary: __, owner: ___, ...props } = toCase(community, methodology);
    const named = toTechniques(community, methodology).map(({ label, path }) => ({
      label,
      ...(path && { path }),
    }));
    const { classification } = methodology.target ?? {};
    const metrics = community.metrics.where({ methodology: methodology.id });
    const measures = new Set(metrics.filter(({ derived }) => !derived).map(({ measure }) => measure));
    return {
      ...props,
      techniques: [...new Map(named.map((each) => [each.label, each])).values()],
      formerIds: methodology.formerIds ?? [],
      ...(classification && { classification: refTo(community, 'classifications', classification) }),
      measures: [...measures].map((id) => refTo(community, 'measures', id)),
    };
  });
  return { cases };
}

/** Projects everything that a comparison shows, of every methodology. */
export function toComparisonData(community: Community): ComparisonData {
  const methodologies = community.methodologies.all();
  return {
    columns: methodologies.map((each) => toColumn(toMethodology(community, each))),
    metrics: community.metrics.all().filter(({ methodology }) => methodology),
    measures: community.measures.all().map(({ id, name, qualifiers }) => ({ id, name, qualifiers })),
    methodologies: methodologies.map(({ id, task, target }) => ({ id, task, ...(target && { target }) })),
    classifications: community.classifications
      .all()
      .map(({ id, acronym, levels }) => ({ id, acronym, ...(levels && { levels }) })),
  };
}

function toColumn(methodology: MethodologyProps): ComparisonColumnProps {
  const { id, title, path, subject, facts, stages, wide, tall } = methodology;
  const { techniques, metrics, practice, limitations, lessons } = methodology;
  return {
    ...{ id, title, path, subject, facts, stages, wide, tall },
    ...{ techniques, metrics, practice, limitations, lessons },
  };
}
