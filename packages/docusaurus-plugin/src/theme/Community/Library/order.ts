import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import type { SearchState, Sort } from '../Search/state.ts';

/** The order of a list where its address says none: relevance needs words. */
export function sortOf({ sort, query }: Pick<SearchState, 'sort' | 'query'>): Sort {
  if (query.trim() === '') return sort === 'title' ? 'title' : 'date';
  return sort ?? 'relevance';
}

const collator = new Intl.Collator('en', { numeric: true });

/** Resources in an order; latest first, what has no date last, and what is equal by title. */
export function ordered(
  items: readonly LibraryItemProps[],
  sort: Sort,
  ranks: ReadonlyMap<string, number>,
): LibraryItemProps[] {
  const rank = ({ id }: LibraryItemProps) => ranks.get(id) ?? 0;
  const date = ({ citation }: LibraryItemProps) => citation.date ?? '';
  const byTitle = (a: LibraryItemProps, b: LibraryItemProps) =>
    collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
  const compare: Record<Sort, typeof byTitle> = {
    relevance: (a, b) => rank(a) - rank(b),
    date: (a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : byTitle(a, b)),
    title: byTitle,
  };
  return [...items].sort(compare[sort]);
}
