import { loadIndex, search } from '@isco-cop/search';
import { buildIndex } from '@isco-cop/search/build';
import { create, insertMultiple, search as oramaSearch, save } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** @typedef {import('./generate.mjs').Resource} Resource */
/** @typedef {{ bytes: string, search: (query: string) => readonly string[] | Promise<readonly string[]> }} Engine */

const FIELDS = ['title', 'presenters', 'tags', 'abstract'];
const LIMIT = 10;

/** Documents as our own engine wants them. @param {readonly Resource[]} resources */
function toDocuments(resources) {
  return resources.map(({ id, title, presenters, tags, abstract, facets }) => ({
    id,
    collection: /** @type {const} */ ('resources'),
    title,
    url: `/resources/#${id}`,
    names: [],
    keywords: [presenters, tags],
    text: abstract,
    language: 'en',
    facets: { collection: ['resources'], ...facets },
  }));
}

const fold = (/** @type {string} */ text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @type {Record<string, (resources: readonly Resource[]) => Engine | Promise<Engine>>} */
export const ENGINES = {
  '@isco-cop/search': (resources) => {
    const bytes = buildIndex(toDocuments(resources));
    const index = loadIndex(bytes);
    return { bytes, search: (query) => search(index, query, { limit: LIMIT }).results.map(({ id }) => id) };
  },
  'minisearch, tuned': (resources) => {
    const index = new MiniSearch({
      fields: FIELDS,
      storeFields: ['title'],
      processTerm: fold,
      searchOptions: {
        boost: { title: 4, presenters: 1.5, tags: 1.5 },
        fuzzy: 0.2,
        prefix: (_term, number, terms) => number === terms.length - 1,
      },
    });
    index.addAll(resources);
    const bytes = JSON.stringify(index);
    return {
      bytes,
      search: (query) =>
        index
          .search(query)
          .slice(0, LIMIT)
          .map(({ id }) => id),
    };
  },
  'minisearch, defaults': (resources) => {
    const index = new MiniSearch({ fields: FIELDS, storeFields: ['title'] });
    index.addAll(resources);
    return {
      bytes: JSON.stringify(index),
      search: (query) =>
        index
          .search(query)
          .slice(0, LIMIT)
          .map(({ id }) => id),
    };
  },
  lunr: (resources) => {
    const index = lunr(function configure() {
      for (const field of FIELDS) this.field(field, { boost: field === 'title' ? 4 : 1 });
      for (const resource of resources) this.add(resource);
    });
    /** @param {string} query */
    const find = (query) =>
      index.query((clauses) => {
        const words = lunr.tokenizer(query).map(String);
        words.forEach((word, number) => {
          clauses.term(word, { boost: 10 });
          clauses.term(word, { editDistance: word.length > 7 ? 2 : word.length > 3 ? 1 : 0 });
          if (number === words.length - 1)
            clauses.term(word, { wildcard: lunr.Query.wildcard.TRAILING, boost: 2 });
        });
      });
    return {
      bytes: JSON.stringify(index),
      search: (query) =>
        find(query)
          .slice(0, LIMIT)
          .map(({ ref }) => ref),
    };
  },
  flexsearch: async (resources) => {
    const index = new FlexSearch.Document({
      document: { id: 'id', index: FIELDS },
      tokenize: 'forward',
      encoder: FlexSearch.Charset.LatinBalance,
    });
    for (const resource of resources) index.add(/** @type {never} */ (resource));
    let bytes = '';
    await index.export((key, data) => {
      bytes += key + data;
    });
    /** @param {string} query */
    const find = (query) =>
      /** @type {{ id: string }[]} */ (
        /** @type {unknown} */ (index.search(query, { limit: LIMIT, suggest: true, merge: true }))
      );
    return { bytes, search: (query) => find(query).map(({ id }) => id) };
  },
  orama: async (resources) => {
    const schema = /** @type {const} */ ({
      title: 'string',
      presenters: 'string',
      tags: 'string',
      abstract: 'string',
    });
    const index = create({ schema });
    await insertMultiple(
      index,
      resources.map(({ id, title, presenters, tags, abstract }) => ({
        id,
        title,
        presenters,
        tags,
        abstract,
      })),
    );
    return {
      bytes: JSON.stringify(save(index)),
      search: async (query) => {
        const { hits } = await oramaSearch(index, {
          term: query,
          tolerance: 1,
          boost: { title: 4 },
          limit: LIMIT,
        });
        return hits.map(({ id }) => id);
      },
    };
  },
};
