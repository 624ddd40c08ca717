import file from '@isco-cop/docusaurus-plugin/search-index';
import { loadIndex, type SearchOptions, type SearchOutcome, search } from '@isco-cop/search';

// The search engine and its index are one file of the site, which is loaded when somebody searches.
const index = loadIndex(file);

/** What readers call the values of facets. */
export const { labels } = index;

/** Finds entries of the site. */
export function find(query: string, options?: SearchOptions): SearchOutcome {
  return search(index, query, options);
}
