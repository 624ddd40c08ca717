import type { SearchOutcome, SearchResult } from '@isco-cop/search';
import { type Labels, labelOf } from './labels.ts';
import { searchPath } from './search-path.ts';

/** Something that can be chosen in the search dialog. */
export type Option =
  | { readonly kind: 'result'; readonly result: SearchResult }
  | { readonly kind: 'all'; readonly query: string; readonly total: number }
  | { readonly kind: 'recent'; readonly query: string };

/** Options under a heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** Most results of one kind, so that one kind does not hide the others. */
const MOST_OF_A_KIND = 5;

/** Results by kind, the kind with the best result first, and last the way to all of them. */
export function resultGroups(
  { results, total }: Pick<SearchOutcome, 'results' | 'total'>,
  query: string,
  labels: Labels,
): OptionGroup[] {
  const kinds = [...new Set(results.map(({ collection }) => collection))];
  const groups = kinds.map((kind) => ({
    label: labelOf(labels, 'collection', kind),
    options: results
      .filter(({ collection }) => collection === kind)
      .slice(0, MOST_OF_A_KIND)
      .map((result): Option => ({ kind: 'result', result })),
  }));
  if (total === 0) return [];
  return [...groups, { label: 'All results', options: [{ kind: 'all', query, total }] }];
}

/** What was searched for before. */
export function recentGroups(queries: readonly string[]): OptionGroup[] {
  if (queries.length === 0) return [];
  return [{ label: 'Recent searches', options: queries.map((query) => ({ kind: 'recent', query })) }];
}

/** Path that an option leads to; a recent search leads nowhere, it is searched for again. */
export function pathOf(option: Option): string | undefined {
  if (option.kind === 'result') return option.result.url;
  return option.kind === 'all' ? searchPath(option.query) : undefined;
}

/** What tells an option from others. */
export function keyOf(option: Option): string {
  if (option.kind === 'result') return `${option.result.collection}/${option.result.id}`;
  return `${option.kind}: ${option.query}`;
}
