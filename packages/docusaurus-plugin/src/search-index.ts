import type { Community } from '@isco-cop/data';
import { buildIndex, documents, facetLabels, type Guide, outline } from '@isco-cop/search/build';

/** Files of the search among the data that the plugin makes: the outline answers first, the index takes its place. */
export const SEARCH_FILES = ['search-outline', 'search-index'] as const;

/** The search of a community and of the guides of its site: file names and their JSON. */
export function searchFiles(community: Community, guides: readonly Guide[]): Record<string, string> {
  const all = documents(community, guides);
  const labels = facetLabels(community, all);
  const [first, whole] = SEARCH_FILES.map((file) => `${file}.json`) as [string, string];
  return { [first]: buildIndex(outline(all), labels), [whole]: buildIndex(all, labels) };
}
