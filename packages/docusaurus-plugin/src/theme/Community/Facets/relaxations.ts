import type { Facets } from '@isco-cop/search';
import { chosenValues, type ListState, toggled } from '../Search/state.ts';

/** One thing to drop from a list that shows nothing, and how many entries it would show then. */
export interface Relaxation<Name extends string, Order extends string> {
  readonly without: { readonly name: Name; readonly value: string } | 'words' | 'everything';
  readonly next: ListState<Name, Order>;
  readonly count: number;
}

/** What can be dropped so that something is found; where no single thing helps, all of it. */
export function relaxations<Name extends string, Order extends string>(
  state: ListState<Name, Order>,
  count: (query: string, facets: Facets<Name>) => number,
): Relaxation<Name, Order>[] {
  type Each = Relaxation<Name, Order>;
  const { query, facets } = state;
  const relaxation = (without: Each['without'], next: Each['next']): Each => ({
    without,
    next,
    count: count(next.query, next.facets),
  });
  const chosen = chosenValues(facets);
  const single = chosen.map((each) =>
    relaxation(each, { ...state, facets: toggled(facets, each.name, each.value) }),
  );
  if (query !== '') single.push(relaxation('words', { ...state, query: '' }));
  const helping = single.filter((each) => each.count > 0);
  if (helping.length > 0) return helping.sort((a, b) => b.count - a.count);
  return [relaxation('everything', { ...state, query: '', facets: {} })];
}
