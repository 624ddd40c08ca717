/**
 * Search of a community's knowledge base: how a query is understood, ranking and facets. Runs in browsers and in Node;
 * indexes are made by `@isco-cop/search/build`.
 *
 * @packageDocumentation
 */
export {
  FACET_NAMES,
  type FacetName,
  type Facets,
  type Name,
  type SearchCollection,
  type SearchDocument,
} from './document.ts';
export { type FacetCount, type FacetCounts, type Faceted, facetCounts, isSelected } from './facets.ts';
export type { Range } from './highlights.ts';
export type { IndexFile } from './index-file/format.ts';
export { facetCalled } from './query/facet-names.ts';
export { facetMeant } from './query/facet-values.ts';
export { parseQuery, type Query } from './query/parse-query.ts';
export type { Texts } from './query/phrase.ts';
export { type SearchOptions, type SearchOutcome, type SearchResult, search } from './search.ts';
export { type IndexedDocument, loadIndex, type SearchIndex } from './search-index.ts';
