import type { SearchCollection } from '../document.ts';
import type { InterpretedWord } from '../query/interpret.ts';
import { foldLines, type SearchIndex } from '../search-index.ts';
import { Scores } from './scores.ts';

/** How much an entry of a kind counts where all else is equal: what explains before what it is made of. */
const TYPE_WEIGHTS: Readonly<Record<SearchCollection, number>> = {
  countries: 1,
  methodologies: 1.15,
  techniques: 1.1,
  measures: 1.1,
  classifications: 1.1,
  people: 1.1,
  events: 1.05,
  organizations: 1,
  talks: 1,
  resources: 1,
  guides: 0.75,
  metrics: 0.85,
  glossary: 0.7,
};
/** What a word counts that stands in a section of a page and not in its title or summary. */
const IN_SECTION = 0.8;

/** Least share of the words that a page must have. */
const LEAST_COVERAGE = 0.5;
/** What it counts that none of the words is missing; a page about some is before one that mentions all. */
const COMPLETE = 1.25;
const NO_NAME = { tier: 0, factor: 1 };

/** A page that was found. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** 3: the query is its title; 2: one of its names; 1: a word of the glossary; 0: neither. */
  readonly tier: number;
  /** Share of the words that were found, from 0 to 1. */
  readonly coverage: number;
  /** Section with words that the page itself does not have. */
  readonly section?: number;
}

/** Pages with at least half of the words, unordered. */
export function pagesWith(index: SearchIndex, words: readonly InterpretedWord[]): RankedPage[] {
  const counting = words.filter(({ counts }) => counts).length;
  const wanted = foldLines(words.map(({ word }) => word).join(' '));
  const { scores, found, sections } = byPage(index, words);
  const pages: RankedPage[] = [];
  for (const page of scores.documents) {
    const coverage = (found[page] as number) / counting;
    if (coverage < LEAST_COVERAGE) continue;
    const collection = index.documents[page]?.collection ?? 'resources';
    const { tier, factor } = coverage < 1 ? NO_NAME : nameMatch(index, page, wanted, collection);
    const section = sections.get(page);
    const completeness = coverage === 1 ? COMPLETE : coverage;
    const score = scores.of(page) * completeness * factor * TYPE_WEIGHTS[collection];
    pages.push({ page, score, tier, coverage, ...(section !== undefined && { section }) });
  }
  return pages;
}

/** Words are summed over a page and its sections, each word where it counts most. */
function byPage(index: SearchIndex, words: readonly InterpretedWord[]) {
  const count = index.documents.length;
  const scores = new Scores(count);
  const found = new Uint8Array(count);
  const sections = new Map<number, number>();
  const sectionScores = new Map<number, number>();
  for (const { scores: ofWord, counts } of words) {
    const best = new Scores(count);
    for (const document of ofWord.documents) {
      const score = ofWord.of(document);
      const page = index.documents[document]?.page ?? document;
      const own = page === document ? score : score * IN_SECTION;
      if (own > best.of(page)) best.set(page, own);
      if (counts && page !== document && ofWord.of(page) === 0) {
        sectionScores.set(document, (sectionScores.get(document) ?? 0) + score);
      }
    }
    for (const page of best.documents) {
      const score = best.of(page);
      scores.set(page, scores.of(page) + (counts ? score : score * 0.1));
      if (counts) found[page] = (found[page] as number) + 1;
    }
  }
  for (const [section, score] of sectionScores) {
    const page = index.documents[section]?.page ?? section;
    const known = sections.get(page);
    if (known === undefined || score > (sectionScores.get(known) ?? 0)) sections.set(page, section);
  }
  return { scores, found, sections };
}

function nameMatch(
  index: SearchIndex,
  page: number,
  wanted: string,
  collection: SearchCollection,
): { tier: number; factor: number } {
  const names = index.foldedNames[page] ?? '';
  if (!names.includes(wanted)) return NO_NAME;
  const [title = '', ...others] = names.split('\n');
  const tier = title === wanted ? 3 : others.includes(wanted) ? 2 : 0;
  if (tier > 0) return { tier: collection === 'glossary' ? 1 : tier, factor: 1 };
  if (title.startsWith(wanted)) return { tier: 0, factor: 1.6 };
  return { tier: 0, factor: 1.2 };
}

/** Best first; what is alike by date, the latest first, then by id: the same order everywhere. */
export function compareRanked(index: SearchIndex): (a: RankedPage, b: RankedPage) => number {
  const rounded = (score: number) => Math.round(score * 1000);
  return (a, b) => {
    const [one, other] = [index.documents[a.page], index.documents[b.page]];
    return (
      b.tier - a.tier ||
      rounded(b.score) - rounded(a.score) ||
      compare(other?.date ?? '', one?.date ?? '') ||
      compare(one?.id ?? '', other?.id ?? '') ||
      compare(one?.collection ?? '', other?.collection ?? '')
    );
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every page, where nothing but facets was asked for. */
export function allPages(index: SearchIndex): RankedPage[] {
  return index.documents.flatMap(({ page, collection }, number) =>
    page === number ? { page, score: TYPE_WEIGHTS[collection], tier: 0, coverage: 1 } : [],
  );
}
