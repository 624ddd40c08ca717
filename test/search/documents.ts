import { loadIndex, type SearchDocument, type SearchOptions, search } from '@isco-cop/search';
import { buildIndex } from '@isco-cop/search/build';

/** A document to search for; what is not said is empty. */
export function document(id: string, fields: Partial<SearchDocument> = {}): SearchDocument {
  const collection = fields.collection ?? 'resources';
  return {
    id,
    collection,
    title: '',
    url: `/${collection}/${id}/`,
    names: [],
    keywords: [],
    text: '',
    language: 'en',
    facets: {},
    ...fields,
  };
}

/** Documents with these titles; the ids are a, b, c … in their order. */
export function titled(...titles: string[]): SearchDocument[] {
  return titles.map((title, number) => document(String.fromCharCode(97 + number), { title }));
}

/** What a search over these documents finds. */
export function find(documents: readonly SearchDocument[], query: string, options?: SearchOptions) {
  return search(loadIndex(buildIndex(documents)), query, options);
}

/** Ids of what is found, in order. */
export function idsFound(
  documents: readonly SearchDocument[],
  query: string,
  options?: SearchOptions,
): string[] {
  return find(documents, query, options).results.map(({ id }) => id);
}
