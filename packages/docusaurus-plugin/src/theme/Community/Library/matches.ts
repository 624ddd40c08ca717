import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import type { Engine } from '@theme/Community/Search/useEngine';

/** Resources that have the words of a query, by id with their place. */
export interface Matches {
  readonly ranks: ReadonlyMap<string, number>;
  readonly messages: readonly string[];
}

/** Asks the search engine for resources. */
export function askEngine(engine: Engine, query: string, limit: number): Matches {
  const { results, messages } = engine.find(query, { limit, facets: { collection: ['resources'] } });
  return { ranks: new Map(results.map(({ id }, place) => [id, place])), messages };
}

const UNREACHABLE = 'The search could not be loaded, so only words as they are written here are found';

/** Without the engine, what has each word in what the page shows of it. */
export function compareWords(items: readonly LibraryItemProps[], query: string): Matches {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = items.filter((item) => {
    const text = folded([item.title, item.summary, item.credit, item.type, ...item.countries].join(' '));
    return words.every((word) => text.includes(word));
  });
  return { ranks: new Map(found.map(({ id }, place) => [id, place])), messages: [UNREACHABLE] };
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
