import { Collection, type ComparedContext, type Entry } from '@isco-cop/data/schema';
import type { ComparisonPart, ComparisonVocabulary } from '@isco-cop/docusaurus-plugin/props';

/** What has been loaded for a comparison. */
export interface Compared extends ComparisonPart {
  readonly vocabulary: ComparisonVocabulary;
}

/** The parts as one. */
export function together(vocabulary: ComparisonVocabulary, parts: readonly ComparisonPart[]): Compared {
  return {
    vocabulary,
    columns: parts.flatMap(({ columns }) => columns),
    metrics: parts.flatMap(({ metrics }) => metrics),
    methodologies: parts.flatMap(({ methodologies }) => methodologies),
  };
}

/** The collections that numbers are compared with. */
export function comparedContext({ vocabulary, methodologies }: Compared): ComparedContext {
  const { measures, classifications } = vocabulary;
  return {
    measures: new Collection('measures', measures as Entry<'measures'>[]),
    methodologies: new Collection('methodologies', methodologies as Entry<'methodologies'>[]),
    classifications: new Collection('classifications', classifications as Entry<'classifications'>[]),
  };
}
