/**
 * What is searchable in a community, and how an index of it is made. For builds and commands; pages load
 * `@isco-cop/search`.
 *
 * @packageDocumentation
 */
export { buildIndex, type FacetLabels } from './build-index.ts';
export { documents, type Guide, outline, searchTexts } from './documents.ts';
export { facetLabels } from './labels.ts';
export { type SearchRecord, toRecord } from './record.ts';
