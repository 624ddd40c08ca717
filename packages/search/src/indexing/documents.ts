import {
  bodyOf,
  COLLECTION_NAMES,
  type CollectionName,
  type Community,
  type Entry,
  parseMarkdown,
  pathOf,
} from '@isco-cop/data';
import type { Root } from 'mdast';
import type { SearchCollection, SearchDocument } from '../document.ts';
import { countryDocuments } from './countries.ts';
import { glossaryNames } from './describe/glossary.ts';
import { describeEntry } from './describe/index.ts';
import { withoutDuplicates } from './facet-values.ts';
import { sectionsOf } from './sections.ts';

/** A page of the site that is no entry, such as the guide for contributors. */
export interface Guide {
  /** Id within the guides, such as `contribute`. */
  readonly id: string;
  readonly title: string;
  /** Path below the base URL. */
  readonly url: string;
  readonly markdown: string;
  /** Language; English unless said. */
  readonly language?: string;
}

/** Collections whose pages are long enough to be found by the section. */
const WITH_SECTIONS: readonly CollectionName[] = ['techniques', 'measures'];

/** Everything that can be found in a community: the one definition of what is searchable. */
export function documents(community: Community, guides: readonly Guide[] = []): SearchDocument[] {
  return [...communityDocuments(community), ...guides.flatMap(guideDocuments)];
}

const known = new WeakMap<Community, readonly SearchDocument[]>();

/** Described once: a list of resources wants to know the same of them as the index does. */
function communityDocuments(community: Community): readonly SearchDocument[] {
  const described = known.get(community) ?? [
    ...COLLECTION_NAMES.flatMap((collection) => {
      const entries: Entry[] = community[collection].all();
      return entries.flatMap((entry) => entryDocuments(community, collection, entry));
    }),
    ...countryDocuments(community),
  ];
  known.set(community, described);
  return described;
}

/**
 * The documents with the texts of sections left out, their headings kept. An index of these is much smaller and
 * answers first; the index of all takes its place when it has arrived.
 */
export function outline(all: readonly SearchDocument[]): SearchDocument[] {
  return all.map((document) => (document.page === undefined ? document : { ...document, text: '' }));
}

/** The long texts of documents by `collection/id`: what phrases are looked for in, and what snippets are cut from. */
export function searchTexts(all: readonly SearchDocument[]): Record<string, string> {
  return Object.fromEntries(
    all.map(({ collection, id, keywords, text }) => [`${collection}/${id}`, [...keywords, text].join('\n')]),
  );
}

function entryDocuments(community: Community, collection: CollectionName, entry: Entry): SearchDocument[] {
  const description = describeEntry(community, collection, entry);
  const { title, names = [], keywords = [], text, language = 'en', facets = {}, date } = description;
  const url = pathOf(collection, entry.id);
  const page: SearchDocument = {
    id: entry.id,
    collection,
    title,
    url,
    names: [...names, ...glossaryNames(community, collection, entry.id)].filter(({ text }) => text !== title),
    keywords: [...new Set(keywords.filter((keyword) => keyword !== ''))],
    text: joined(text),
    language,
    facets: { collection: [collection], ...withoutDuplicates(facets) },
    ...(date && { date }),
  };
  if (WITH_SECTIONS.includes(collection)) return withSections(page, bodyOf(entry));
  return [{ ...page, text: joined([page.text, ...plainBody(bodyOf(entry))]) }];
}

function guideDocuments({ id, title, url, markdown, language = 'en' }: Guide): SearchDocument[] {
  const collection: SearchCollection = 'guides';
  const facets = { collection: [collection] };
  const page = { id, collection, title, url, names: [], keywords: [], text: '', language, facets };
  return withSections(page, parseMarkdown(markdown));
}

/** A page and, as documents of their own, its sections; what stands before the first heading belongs to the page. */
function withSections(page: SearchDocument, body: Root): SearchDocument[] {
  const sections = sectionsOf(body);
  const lead = sections.flatMap(({ heading, text }) => (heading ? [] : [text]));
  return [
    { ...page, text: joined([page.text, ...lead]) },
    ...sections.flatMap(({ heading, text }): SearchDocument[] => {
      // A guide begins with its title, which the page has already.
      if (!heading || (heading.title === page.title && text === '')) return [];
      return [
        {
          id: `${page.id}#${heading.anchor}`,
          collection: page.collection,
          title: heading.title,
          url: `${page.url}#${heading.anchor}`,
          page: page.id,
          names: [],
          keywords: [],
          text,
          language: page.language,
          facets: page.facets,
        },
      ];
    }),
  ];
}

function plainBody(body: Root): string[] {
  return sectionsOf(body).flatMap(({ heading, text }) => [heading?.title ?? '', text]);
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
