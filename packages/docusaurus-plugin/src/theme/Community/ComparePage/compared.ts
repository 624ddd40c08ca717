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
