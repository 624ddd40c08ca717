import { FACET_NAMES, type FacetName, type Facets } from './document.ts';

/** How many documents have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly isSelected: boolean;
}

/** Counts by facet, most frequent first. */
export type FacetCounts = { readonly [Name in FacetName]: readonly FacetCount[] };

/** Something with values of facets. */
export interface Faceted {
  readonly facets: Facets;
}

/** Whether a document has one of the selected values of each facet that something is selected of. */
export function isSelected({ facets }: Faceted, selection: Facets): boolean {
  return FACET_NAMES.every((name) => hasOneOf(facets[name], selection[name]));
}

/**
 * How many documents each value would show. The counts of a facet respect what is selected of the others and not
 * what is selected of itself, since several values of a facet add up.
 */
export function facetCounts(documents: Iterable<Faceted>, selection: Facets = {}): FacetCounts {
  const counts = Object.fromEntries(FACET_NAMES.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  for (const name of FACET_NAMES) for (const value of selection[name] ?? []) counts[name].set(value, 0);
  const limited = FACET_NAMES.filter((name) => (selection[name]?.length ?? 0) > 0);
  for (const { facets } of documents) {
    const failed = limited.filter((name) => !hasOneOf(facets[name], selection[name]));
    if (failed.length > 1) continue;
    for (const name of failed.length === 1 ? failed : FACET_NAMES) {
      for (const value of new Set(facets[name])) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    FACET_NAMES.map((name) => [name, sortedCounts(counts[name], selection[name] ?? [])]),
  ) as unknown as FacetCounts;
}

function sortedCounts(counts: ReadonlyMap<string, number>, selected: readonly string[]): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count, isSelected: selected.includes(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function hasOneOf(values: readonly string[] | undefined, selected: readonly string[] | undefined): boolean {
  return !selected || selected.length === 0 || selected.some((value) => values?.includes(value) ?? false);
}
