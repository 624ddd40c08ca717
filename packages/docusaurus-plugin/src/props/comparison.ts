import type { Community, Metric } from '@isco-cop/data';
import { type CaseProps, toCase } from './case-card.ts';
import {
  type ComparedProps,
  type ComparisonVocabulary,
  toComparedMethodology,
  toComparisonVocabulary,
} from './compared.ts';
import {
  classificationOf,
  type FactProps,
  type MethodologyProps,
  toMethodology,
  toTechniques,
} from './methodology.ts';
import { type Reference, refTo } from './reference.ts';

/** A methodology among those that can be chosen. */
export interface ComparableCaseProps extends Omit<CaseProps, 'numbers' | 'summary' | 'owner'> {
  readonly formerIds: readonly string[];
  /** What is used, chosen or tested: a technique that was tested is worth comparing too. */
  readonly techniques: readonly Reference[];
  readonly classification: Pick<FactProps, 'values' | 'note'>;
  readonly measures: readonly Reference[];
  /** The part of what is loaded later that it is in, from 1. */
  readonly part: number;
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

/** A few methodologies as columns, and what their numbers are compared with; the other parts. */
export interface ComparisonPart extends Pick<ComparedProps, 'methodologies'> {
  readonly columns: readonly ComparisonColumnProps[];
  readonly metrics: readonly Metric[];
}

/** Methodologies in a part: one each is slow to build, all in one is heavy to load. */
const COLUMNS_A_PART = 8;

/** Projects what can be chosen, by the id. */
export function toComparison(community: Community): ComparisonProps {
  const cases = community.methodologies.all().map((methodology, index): ComparableCaseProps => {
    const { numbers: _, summary: __, owner: ___, ...props } = toCase(community, methodology);
    const named = toTechniques(community, methodology).map(({ label, path }) => ({
      label,
      ...(path && { path }),
    }));
    const metrics = community.metrics.where({ methodology: methodology.id });
    const measures = new Set(metrics.filter(({ derived }) => !derived).map(({ measure }) => measure));
    return {
      ...props,
      techniques: [...new Map(named.map((each) => [each.label, each])).values()],
      formerIds: methodology.formerIds ?? [],
      classification: classificationOf(community, methodology),
      measures: [...measures].map((id) => refTo(community, 'measures', id)),
      part: 1 + Math.floor(index / COLUMNS_A_PART),
    };
  });
  return { cases };
}

/** Projects everything that comparisons show: first what all of them need, then methodologies in parts. */
export function toComparisonParts(community: Community): [ComparisonVocabulary, ...ComparisonPart[]] {
  const all = community.methodologies.all();
  const parts = Array.from({ length: Math.ceil(all.length / COLUMNS_A_PART) }, (_, part) => {
    const some = all.slice(part * COLUMNS_A_PART, (part + 1) * COLUMNS_A_PART);
    return {
      columns: some.map((each) => toColumn(toMethodology(community, each))),
      metrics: some.flatMap(({ id }) => community.metrics.where({ methodology: id })),
      methodologies: some.map(toComparedMethodology),
    };
  });
  return [toComparisonVocabulary(community), ...parts];
}

function toColumn(methodology: MethodologyProps): ComparisonColumnProps {
  const { id, title, path, subject, facts, stages, wide, tall } = methodology;
  const { techniques, metrics, practice, limitations, lessons } = methodology;
  return {
    ...{ id, title, path, subject, facts, stages, wide, tall },
    ...{ techniques, metrics, practice, limitations, lessons },
  };
}
