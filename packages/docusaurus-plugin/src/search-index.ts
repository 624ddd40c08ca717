import type { Community } from '@isco-cop/data';
import { documents, facetLabels, type Guide } from '@isco-cop/search/build';
import { inThread } from './in-thread.ts';

/** Files of the search among the data that the plugin makes: the outline answers first, the index takes its place. */
export const SEARCH_FILES = ['search-outline', 'search-index'] as const;

/** The search of a community and of the guides of its site: file names and their JSON, written in another thread. */
export async function searchFiles(
  community: Community,
  guides: readonly Guide[],
): Promise<Record<string, string>> {
  const all = documents(community, guides);
  const files = await inThread<string[]>(new URL('./search-index-worker.js', import.meta.url), [
    all,
    facetLabels(community, all),
  ]);
  return Object.fromEntries(SEARCH_FILES.map((file, index) => [`${file}.json`, files[index] ?? '']));
}
