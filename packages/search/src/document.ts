import type { CollectionName } from '@isco-cop/data';

/** What one can narrow a search by. */
export const FACET_NAMES = [
  'collection',
  'country',
  'type',
  'language',
  'technique',
  'task',
  'classification',
  'event',
  'year',
  'availability',
] as const;

/** Name of a facet. */
export type FacetName = (typeof FACET_NAMES)[number];

/** Values by facet, of a document or of a selection. */
export type Facets<Name extends string = FacetName> = { readonly [Each in Name]?: readonly string[] };

/** Collections of the community, and what has pages beside them. */
export type SearchCollection = CollectionName | 'countries' | 'guides';

/** A name with its language, where it belongs to one. */
export interface Name {
  readonly text: string;
  readonly language?: string;
}

/** One thing that can be found: an entry, a country, a guide, or a section of a page under its heading. */
export interface SearchDocument {
  /** Id of the entry; `<entry>#<anchor>` for a section. Unique within the collection. */
  readonly id: string;
  readonly collection: SearchCollection;
  readonly title: string;
  /** Path below the base URL of the site. */
  readonly url: string;
  /** Id of the page that a section belongs to; its facets are those of the page. */
  readonly page?: string;
  /** Other names of the same thing. */
  readonly names: readonly Name[];
  /** Names of what it is linked with: people, offices, countries, programmes, techniques. */
  readonly keywords: readonly string[];
  /** Everything else that is worth finding. */
  readonly text: string;
  /** Language of title, keywords and text. */
  readonly language: string;
  readonly facets: Facets;
  /** Date of publication or of the event; as exact as it is known. */
  readonly date?: string;
}
