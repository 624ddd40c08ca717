import type { FacetCounts, Facets, SearchResult } from '@isco-cop/search';
import { knownValues, type Labels } from '@theme/Community/Search/labels';
import type { SearchState } from '@theme/Community/Search/state';
import { useEngine } from '@theme/Community/Search/useEngine';
import { useMemo, useState } from 'react';

/** Results to show before one asks for more. */
const A_PAGE = 30;

/** What the page with all results shows. */
interface Shown {
  readonly results: readonly SearchResult[];
  readonly total: number;
  readonly labels: Labels;
  readonly selection: Facets;
  /** Counts with nothing selected; none of both where nothing is searched for. */
  readonly all?: FacetCounts;
  readonly counts?: FacetCounts;
  readonly messages: readonly string[];
  /** Whether there is something to search for. */
  readonly isWanted: boolean;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  readonly showMore: () => void;
  readonly count: (query: string, facets: Facets) => number;
}

/** Searches for what a state says. */
export function useResults(state: SearchState): Shown {
  const { query, facets } = state;
  const isWanted = query.trim() !== '' || Object.keys(facets).length > 0;
  const { engine, isLoading, hasFailed, retry } = useEngine(isWanted);
  const [page, setPage] = useState({ query, limit: A_PAGE });
  const limit = page.query === query ? page.limit : A_PAGE;
  const labels = engine?.labels ?? {};
  const selection = useMemo(() => knownValues(facets, engine?.labels ?? {}), [facets, engine]);
  const outcome = useMemo(
    () => (isWanted ? engine?.find(query, { limit, facets: selection }) : undefined),
    [engine, isWanted, query, limit, selection],
  );
  const all = useMemo(
    () => (isWanted ? engine?.find(query, { limit: 0 }).facets : undefined),
    [engine, isWanted, query],
  );
  return {
    results: outcome?.results ?? [],
    total: outcome?.total ?? 0,
    labels,
    selection,
    ...(all && { all }),
    ...(outcome && { counts: outcome.facets }),
    messages: outcome?.messages ?? [],
    isWanted,
    isLoading: isWanted && !hasFailed && (!engine || (isLoading && outcome?.total === 0)),
    hasFailed,
    retry,
    showMore: () => setPage({ query, limit: limit + A_PAGE }),
    count: (words, chosen) => engine?.find(words, { limit: 0, facets: chosen }).total ?? 0,
  };
}
