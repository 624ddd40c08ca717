import { FACET_NAMES, type FacetName, type Facets } from './document.ts';

/** How many documents have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly isSelected: boolean;
}

/** Counts by facet, most frequent first. */
export type FacetCounts<Name extends string = FacetName> = {
  readonly [Each in Name]: readonly FacetCount[];
};

/** Something with values of facets. */
export interface Faceted<Name extends string = FacetName> {
  readonly facets: Facets<Name>;
}

/** Whether a document has one of the selected values of each facet that something is selected of. */
export function isSelected<Name extends string>({ facets }: Faceted<Name>, selection: Facets<Name>): boolean {
  return (Object.keys(selection) as Name[]).every((name) => hasOneOf(facets[name], selection[name]));
}

/**
 * How many documents each value would show. The counts of a facet respect what is selected of the others and not
 * what is selected of itself, since several values of a facet add up. The facets are those of the search, unless
 * a list has its own.
 */
export function facetCounts(documents: Iterable<Faceted>, selection?: Facets): FacetCounts;
export function facetCounts<Name extends string>(
  documents: Iterable<Faceted<Name>>,
  selection: Facets<Name>,
  names: readonly Name[],
): FacetCounts<Name>;
export function facetCounts(
  documents: Iterable<Faceted<string>>,
  selection: Facets<string> = {},
  names: readonly string[] = FACET_NAMES,
): FacetCounts<string> {
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  const add = (name: string, value: string, more: number) => {
    const values = counts.get(name);
    values?.set(value, (values.get(value) ?? 0) + more);
  };
  for (const name of names) for (const value of selection[name] ?? []) add(name, value, 0);
  const limited = names.filter((name) => (selection[name]?.length ?? 0) > 0);
  for (const { facets } of documents) {
    const failed = limited.filter((name) => !hasOneOf(facets[name], selection[name]));
    if (failed.length > 1) continue;
    for (const name of failed.length === 1 ? failed : names) {
      for (const value of new Set(facets[name])) add(name, value, 1);
    }
  }
  return Object.fromEntries(
    [...counts].map(([name, values]) => [name, sortedCounts(values, selection[name] ?? [])]),
  );
}

function sortedCounts(counts: ReadonlyMap<string, number>, selected: readonly string[]): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count, isSelected: selected.includes(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function hasOneOf(values: readonly string[] | undefined, selected: readonly string[] | undefined): boolean {
  return !selected || selected.length === 0 || selected.some((value) => values?.includes(value) ?? false);
}
