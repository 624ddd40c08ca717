import type { LibraryItemProps, ResourcesProps } from '@isco-cop/docusaurus-plugin/props';
import { type FacetCounts, type Facets, facetCounts, isSelected } from '@isco-cop/search';
import { askEngine, compareWords, type Matches } from '@theme/Community/Library/matches';
import { ordered, sortOf } from '@theme/Community/Library/order';
import { knownValues, type Labels } from '@theme/Community/Search/labels';
import type { SearchState } from '@theme/Community/Search/state';
import { useEngine } from '@theme/Community/Search/useEngine';
import { useMemo } from 'react';

/** What the library shows. */
interface Shown {
  readonly items: readonly LibraryItemProps[];
  readonly labels: Labels;
  /** What is selected, as resources have it. */
  readonly selection: Facets;
  readonly all: FacetCounts;
  readonly counts: FacetCounts;
  readonly messages: readonly string[];
  /** Words wait for the search engine. */
  readonly isLoading: boolean;
  /** How many resources another state would show. */
  readonly count: (query: string, facets: Facets) => number;
}

/** The resources that a state shows, and how many every other value would. */
export function useLibrary({ resources, labels: named }: ResourcesProps, state: SearchState): Shown {
  const query = state.query.trim();
  const { engine, isLoading, hasFailed } = useEngine(query !== '');
  const labels = useMemo(() => labelsOf(named), [named]);
  const selection = useMemo(() => knownValues(state.facets, labels), [state.facets, labels]);
  const all = useMemo(() => facetCounts(resources), [resources]);
  const matches = useMemo(
    () => matchesOf(resources, query, engine, hasFailed),
    [resources, query, engine, hasFailed],
  );
  const found = useMemo(() => withWords(resources, matches), [resources, matches]);
  const items = useMemo(() => {
    const selected = found.filter((item) => isSelected(item, selection));
    return ordered(selected, sortOf(state), matches?.ranks ?? new Map());
  }, [found, selection, matches, state]);
  const counts = useMemo(() => facetCounts(found, selection), [found, selection]);
  return {
    items,
    labels,
    selection,
    all,
    counts,
    messages: matches?.messages ?? [],
    isLoading: query !== '' && !hasFailed && (!engine || (isLoading && items.length === 0)),
    count(words, facets) {
      const withTheWords = words.trim() === '' ? resources : found;
      return withTheWords.filter((item) => isSelected(item, facets)).length;
    },
  };
}

function labelsOf(named: ResourcesProps['labels']): Labels {
  return Object.fromEntries(
    Object.entries(named).map(([name, values]) => [name, new Map(Object.entries(values))]),
  );
}

function matchesOf(
  resources: readonly LibraryItemProps[],
  query: string,
  engine: ReturnType<typeof useEngine>['engine'],
  hasFailed: boolean,
): Matches | undefined {
  if (query === '') return undefined;
  if (engine) return askEngine(engine, query, resources.length);
  return hasFailed ? compareWords(resources, query) : undefined;
}

function withWords(
  resources: readonly LibraryItemProps[],
  matches: Matches | undefined,
): readonly LibraryItemProps[] {
  return matches ? resources.filter(({ id }) => matches.ranks.has(id)) : resources;
}
