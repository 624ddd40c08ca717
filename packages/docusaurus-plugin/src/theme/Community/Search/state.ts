import { FACET_NAMES, type FacetName, type Facets } from '@isco-cop/search';
import { encoded } from './encoded.ts';

/** What the address of a kind of list can say. */
export interface ListKind<Name extends string, Sort extends string> {
  readonly facets: readonly Name[];
  readonly sorts: readonly Sort[];
}

/** Orders of the library; without one it is by relevance where there are words, else by date. */
export const SORTS = ['relevance', 'date', 'title'] as const;

/** An order of the library. */
export type Sort = (typeof SORTS)[number];

/** The lists of the library and of the search. */
export const SEARCHED: ListKind<FacetName, Sort> = { facets: FACET_NAMES, sorts: SORTS };

/** What a list shows, as its address says. */
export interface ListState<Name extends string, Order extends string> {
  readonly query: string;
  readonly facets: Facets<Name>;
  readonly sort?: Order;
  readonly view: 'cards' | 'table';
}

/** What the library or the search shows. */
export type SearchState = ListState<FacetName, Sort>;

/** Everything, in the usual way. */
export const EVERYTHING: ListState<never, never> = { query: '', facets: {}, view: 'cards' };

/** Every name that an address of the library or the search knows. */
export const NAMES: readonly string[] = ['q', ...FACET_NAMES, 'sort', 'view'];

/** Reads the part of an address after `?`. Several values of a facet stand with commas or one by one. */
export function readState<Name extends string, Order extends string>(
  search: string,
  { facets: names, sorts }: ListKind<Name, Order>,
): ListState<Name, Order> {
  const parameters = new URLSearchParams(search);
  const sort = sorts.find((each) => each === parameters.get('sort'));
  const facets = names.flatMap((name) => {
    const values = parameters.getAll(name).flatMap((text) => text.split(','));
    const unique = new Set(values.map((value) => value.trim()).filter(Boolean));
    return unique.size > 0 ? [[name, [...unique]] as const] : [];
  });
  return {
    query: parameters.get('q') ?? '',
    facets: Object.fromEntries(facets) as Facets<Name>,
    ...(sort && { sort }),
    view: parameters.get('view') === 'table' ? 'table' : 'cards',
  };
}

/** The part of an address that shows the same list again, with its `?`; empty where nothing is chosen. */
export function writeState<Name extends string, Order extends string>(
  { query, facets, sort, view }: ListState<Name, Order>,
  { facets: names }: ListKind<Name, Order>,
): string {
  const parameters = [
    query !== '' && ['q', query],
    ...names.map((name) => facets[name]?.length && [name, ...(facets[name] ?? [])]),
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
export function toggled<Name extends string>(facets: Facets<Name>, name: Name, value: string): Facets<Name> {
  const chosen = facets[name] ?? [];
  const { [name]: _, ...others } = facets;
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return (values.length > 0 ? { ...others, [name]: values } : others) as Facets<Name>;
}

/** What is chosen, one by one. */
export function chosenValues<Name extends string>(
  facets: Facets<Name>,
): { readonly name: Name; readonly value: string }[] {
  const entries = Object.entries(facets) as [Name, readonly string[]][];
  return entries.flatMap(([name, values]) => values.map((value) => ({ name, value })));
}
