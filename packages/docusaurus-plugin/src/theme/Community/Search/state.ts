import { FACET_NAMES, type FacetName, type Facets } from '@isco-cop/search';
import { encoded } from './encoded.ts';

/** Orders of a list; without one it is by relevance where there are words, else by date. */
export const SORTS = ['relevance', 'date', 'title'] as const;

/** An order of a list. */
export type Sort = (typeof SORTS)[number];

/** What a list shows, as its address says. */
export interface SearchState {
  readonly query: string;
  readonly facets: Facets;
  readonly sort?: Sort;
  readonly view: 'cards' | 'table';
}

/** Everything, in the usual way. */
export const EVERYTHING: SearchState = { query: '', facets: {}, view: 'cards' };

/** Reads the part of an address after `?`. Several values of a facet stand with commas or one by one. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const sort = SORTS.find((each) => each === parameters.get('sort'));
  const facets = FACET_NAMES.flatMap((name) => {
    const values = parameters.getAll(name).flatMap((text) => text.split(','));
    const unique = new Set(values.map((value) => value.trim()).filter(Boolean));
    return unique.size > 0 ? [[name, [...unique]] as const] : [];
  });
  return {
    query: parameters.get('q') ?? '',
    facets: Object.fromEntries(facets),
    ...(sort && { sort }),
    view: parameters.get('view') === 'table' ? 'table' : 'cards',
  };
}

/** The part of an address that shows the same list again, with its `?`; empty where nothing is chosen. */
export function writeState({ query, facets, sort, view }: SearchState): string {
  const parameters = [
    query !== '' && ['q', query],
    ...FACET_NAMES.map((name) => facets[name]?.length && [name, ...(facets[name] ?? [])]),
    sort && ['sort', sort],
    view === 'table' && ['view', view],
  ];
  const text = parameters
    .flatMap((parameter) => {
      if (!parameter) return [];
      const [name = '', ...values] = parameter;
      // Commas stay as they are: such an address can be read and typed.
      return `${name}=${values.map((value) => encoded(value)).join(',')}`;
    })
    .join('&');
  return text && `?${text}`;
}

/** Chooses a value of a facet, or no longer. */
export function toggled(facets: Facets, name: FacetName, value: string): Facets {
  const chosen = facets[name] ?? [];
  const { [name]: _, ...others } = facets;
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return values.length > 0 ? { ...others, [name]: values } : others;
}

/** What is chosen, one by one. */
export function chosenValues(facets: Facets): { readonly name: FacetName; readonly value: string }[] {
  return FACET_NAMES.flatMap((name) => (facets[name] ?? []).map((value) => ({ name, value })));
}
