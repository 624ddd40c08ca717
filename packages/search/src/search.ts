import { words as wordsOf } from './analysis/tokens.ts';
import { FACET_NAMES, type FacetName, type Facets, type SearchCollection } from './document.ts';
import { type FacetCounts, facetCounts, isSelected } from './facets.ts';
import { highlightsOf, type Range, wordsFound } from './highlights.ts';
import { facetMeant } from './query/facet-values.ts';
import { type InterpretedWord, interpret } from './query/interpret.ts';
import { parseQuery, type Query } from './query/parse-query.ts';
import { hasPhrase, type Texts } from './query/phrase.ts';
import { allPages, compareRanked, pagesWith, type RankedPage } from './ranking/rank-pages.ts';
import type { SearchIndex } from './search-index.ts';

/** What a search may be told beside the query. */
export interface SearchOptions {
  /** Most results to return; 10 unless said. */
  readonly limit?: number;
  /** Values to narrow by: one of each facet's must fit. */
  readonly facets?: Facets;
  /** Long texts by `collection/id`; where they are at hand, phrases are looked for in them word by word. */
  readonly texts?: Texts;
}

/** An entry that was found. */
export interface SearchResult {
  readonly id: string;
  readonly collection: SearchCollection;
  readonly title: string;
  /** Path below the base URL; with the anchor of a section where that is what was found. */
  readonly url: string;
  readonly score: number;
  /** Stretches of the title that were found. */
  readonly highlights: readonly Range[];
  /** Words that were found, as they are written there. */
  readonly matches: readonly string[];
  /** Words of the query that were not found. */
  readonly missing: readonly string[];
  /** Heading of the section that `url` leads to. */
  readonly section?: string;
  readonly facets: Facets;
  readonly date: string;
}

/** What came of a search. */
export interface SearchOutcome {
  readonly results: readonly SearchResult[];
  /** How many entries were found in all. */
  readonly total: number;
  /** Counts of everything found, each facet's without its own selection. */
  readonly facets: FacetCounts;
  /** What is selected, by the query and the options. */
  readonly selection: Facets;
  /** What was not understood as it was written. */
  readonly messages: readonly string[];
}

/** Partial matches are added where fewer entries than this have all words. */
const ENOUGH = 10;

/** Whoever pastes a page looks for what stands first in it. */
const MOST_WORDS = 32;

/** Finds entries. The same index and query give the same results in the same order. */
export function search(index: SearchIndex, text: string, options: SearchOptions = {}): SearchOutcome {
  const query = resolveFacets(index, parseQuery(text));
  const selection = selectionOf(query, options.facets);
  const { words, pages } = find(index, query);
  const isAllowed = filterOf(index, query, options.texts);
  const candidates = pages.filter(({ page }) => isAllowed(page));
  const hits = candidates.filter(({ page }) => isSelected(documentOf(index, page), selection));
  const limit = options.limit ?? 10;
  return {
    results: firstOf(hits, limit, compareRanked(index)).map((hit) => resultOf(index, hit, words)),
    total: hits.length,
    facets: facetCounts(
      candidates.map(({ page }) => documentOf(index, page)),
      selection,
    ),
    selection,
    messages: query.messages,
  };
}

function find(index: SearchIndex, query: Query): { words: InterpretedWord[]; pages: RankedPage[] } {
  if (query.words.length === 0) return { words: [], pages: allPages(index) };
  const read = (typos: 'unknown' | 'always') => {
    const words = interpret(index, query.words, { lastIsOpen: query.isLastWordOpen, typos });
    const pages = pagesWith(index, words);
    return { words, pages, full: pages.filter(({ coverage }) => coverage === 1) };
  };
  let found = read('unknown');
  // A typo may make another word: where nothing has all words, each may be one.
  if (found.full.length === 0) found = read('always');
  const { words, full, pages } = found;
  return { words, pages: full.length >= ENOUGH || query.phrases.length > 0 ? full : pages };
}

/** A facet with a value that nothing has is taken as words, and that is said. */
function resolveFacets(index: SearchIndex, query: Query): Query {
  const words = [...query.words];
  const messages = [...query.messages];
  const facets: Query['facets'][number][] = [];
  for (const facet of query.facets) {
    const { name, values } = facetMeant(index, facet.name, facet.value);
    facets.push(...values.map((value) => ({ ...facet, name, value })));
    if (values.length > 0) continue;
    messages.push(`Nothing has the ${facet.name} \`${facet.value}\`, so it was taken as words`);
    if (!facet.excluded) words.push(...wordsOf(facet.value).map((token) => token.text));
  }
  if (words.length > MOST_WORDS) messages.push(`Only the first ${MOST_WORDS} words were looked for`);
  return { ...query, words: words.slice(0, MOST_WORDS), messages, facets };
}

function selectionOf(query: Query, selected: Facets = {}): Facets {
  const selection: { [Name in FacetName]?: string[] } = {};
  for (const name of FACET_NAMES) {
    const written = query.facets.filter((facet) => facet.name === name && !facet.excluded);
    const values = new Set([...(selected[name] ?? []), ...written.map(({ value }) => value)]);
    if (values.size > 0) selection[name] = [...values];
  }
  return selection;
}

/** What phrases, excluded words and excluded facets leave. */
function filterOf(index: SearchIndex, query: Query, texts: Texts | undefined): (page: number) => boolean {
  const excludedFacets = query.facets.filter(({ excluded }) => excluded);
  const { phrases, excluded } = query;
  const has = (page: number, phrase: readonly string[]) => {
    for (let document = page; index.documents[document]?.page === page; document++)
      if (hasPhrase(index, document, phrase, texts)) return true;
    return false;
  };
  return (page) =>
    !excludedFacets.some(({ name, value }) => documentOf(index, page).facets[name]?.includes(value)) &&
    phrases.every((phrase) => has(page, phrase)) &&
    !excluded.some((phrase) => has(page, phrase));
}

/** The first of a list as if it were sorted; most lists are much longer than what is shown. */
function firstOf(
  hits: readonly RankedPage[],
  limit: number,
  compare: (a: RankedPage, b: RankedPage) => number,
): RankedPage[] {
  if (hits.length <= limit * 4) return [...hits].sort(compare).slice(0, limit);
  const first: RankedPage[] = [];
  for (const hit of hits) {
    const last = first.at(-1);
    if (first.length >= limit && last && compare(hit, last) >= 0) continue;
    let at = first.length;
    while (at > 0 && compare(hit, first[at - 1] as RankedPage) < 0) at--;
    first.splice(at, 0, hit);
    if (first.length > limit) first.pop();
  }
  return first;
}

function resultOf(index: SearchIndex, hit: RankedPage, words: readonly InterpretedWord[]): SearchResult {
  const { id, collection, title, url, facets, date } = documentOf(index, hit.page);
  const section = hit.section === undefined ? undefined : documentOf(index, hit.section);
  const { matches, missing } = wordsFound(index, hit.page, words);
  return {
    id,
    collection,
    title,
    url: section?.url ?? url,
    score: Math.round(hit.score * 1000) / 1000,
    highlights: highlightsOf(index, title, words),
    matches,
    missing,
    ...(section && { section: section.title }),
    facets,
    date,
  };
}

function documentOf(index: SearchIndex, number: number) {
  const document = index.documents[number];
  if (!document) throw new Error(`The search index has no document ${number}`);
  return document;
}
