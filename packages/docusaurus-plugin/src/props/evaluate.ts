import { type Community, type Measure, pathOf } from '@isco-cop/data';
import type { Reference } from './reference.ts';

/** A measure that the page computes, with what has to be stated with it. */
export interface EvaluatedMeasureProps extends Reference {
  readonly id: string;
  readonly qualifiers: Measure['qualifiers'];
}

/** The page on which coded records are evaluated. */
export interface EvaluateProps {
  /** The digits of a level say which one a number is measured at. */
  readonly classifications: readonly {
    readonly id: string;
    readonly label: string;
    readonly levels: readonly { readonly id: string; readonly name: string; readonly digits: number }[];
  }[];
  readonly methodologies: readonly { readonly id: string; readonly label: string }[];
  readonly measures: readonly EvaluatedMeasureProps[];
}

/** Projects what the page needs to know of the community. */
export function toEvaluate(community: Community): EvaluateProps {
  return {
    classifications: community.classifications.all().map(({ id, acronym, levels = [] }) => ({
      id,
      label: acronym,
      levels: levels.map(({ id: level, name, digits }) => ({ id: level, name, digits })),
    })),
    methodologies: community.methodologies.all().map(({ id, title }) => ({ id, label: title })),
    measures: community.measures.all().map(({ id, name, qualifiers }) => ({
      id,
      label: name,
      path: pathOf('measures', id),
      qualifiers,
    })),
  };
}
