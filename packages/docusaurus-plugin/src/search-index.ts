import type { Community } from '@isco-cop/data';
import { buildIndex, documents, facetLabels, type Guide } from '@isco-cop/search/build';

/** File of the search index among the data that the plugin makes. */
export const SEARCH_INDEX = 'search-index.json';

/** The index of a community and of the guides of its site, as JSON. */
export function searchIndexOf(community: Community, guides: readonly Guide[]): string {
  const all = documents(community, guides);
  return buildIndex(all, facetLabels(community, all));
}
