import type { Community } from '@isco-cop/data';
import type { SearchDocument } from '@isco-cop/search';
import { buildIndex, documents, facetLabels, type Guide } from '@isco-cop/search/build';

/** File of the search index among the data that the plugin makes. */
export const SEARCH_INDEX = 'search-index.json';

/** What the theme imports when somebody searches for the first time. */
const MODULE = '@isco-cop/docusaurus-plugin/search-index';

/** The index of a community and of the guides of its site, as JSON. */
export function searchIndexOf(community: Community, guides: readonly Guide[]): string {
  const all = documents(community, guides);
  return buildIndex(all, facetLabels(community, all));
}

/**
 * Tells the bundler where the index lies, since components are the same for all instances of a plugin and the data is
 * not. Of several communities in a site, the search covers the one that is listed last.
 */
export function aliasSearchIndex(pluginId: string) {
  const path = `@generated/@isco-cop/docusaurus-plugin/${pluginId}/${SEARCH_INDEX}`;
  return { resolve: { alias: { [`${MODULE}$`]: path } } };
}

const known = new WeakMap<Community, readonly SearchDocument[]>();

/** What can be found in a community, described once for all pages. */
export function searchDocuments(community: Community): readonly SearchDocument[] {
  const all = known.get(community) ?? documents(community);
  known.set(community, all);
  return all;
}
