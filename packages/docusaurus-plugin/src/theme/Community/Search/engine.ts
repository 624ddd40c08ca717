import outline from '@isco-cop/docusaurus-plugin/search-outline';
import { type IndexFile, loadIndex, type SearchOptions, type SearchOutcome, search } from '@isco-cop/search';
import type { Labels } from '@theme/Community/Search/labels';

/** The search with an index. */
export interface Engine {
  /** What readers call the values of facets. */
  readonly labels: Labels;
  /** Whether it knows the texts of sections too. */
  readonly isWhole: boolean;
  /** Finds entries of the site. */
  readonly find: (query: string, options?: SearchOptions) => SearchOutcome;
}

/** The search as it comes, in one file with the outline of the site: it answers on a slow line. */
export const first = engineOf(outline, false);

/** The search over everything. */
export async function loadWhole(): Promise<Engine> {
  const { default: file } = await import('@isco-cop/docusaurus-plugin/search-index');
  return engineOf(file, true);
}

function engineOf(file: IndexFile, isWhole: boolean): Engine {
  const index = loadIndex(file);
  return { labels: index.labels, isWhole, find: (query, options) => search(index, query, options) };
}
