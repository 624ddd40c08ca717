import type { FacetName } from '../document.ts';

/** Version of the form of the index; a reader refuses others. */
export const INDEX_VERSION = 1;

/** Fields that are kept as text, since results show them, and analysed when the index is loaded. */
const SHOWN_FIELDS = ['title', 'names'] as const;

/** Fields of which only the words are kept. */
export const WORD_FIELDS = ['keywords', 'text'] as const;

/** All fields, in the order in which they are stored. */
export const FIELDS = [...SHOWN_FIELDS, ...WORD_FIELDS] as const;

/** An index as it travels: short texts and lists of numbers written as characters. */
export interface IndexFile {
  readonly version: typeof INDEX_VERSION;
  /** Documents by collection, in the order of their numbers. */
  readonly collections: readonly {
    readonly name: string;
    /** Address with `*` for the id; an id with an anchor stands there whole. */
    readonly url: string;
    readonly ids: readonly string[];
    /** Addresses that do not follow the rule, by position. */
    readonly urls?: Readonly<Record<string, string>>;
  }[];
  readonly titles: readonly string[];
  /** Names by document, joined by line breaks. */
  readonly names: readonly string[];
  readonly dates: readonly string[];
  /** For each document 0, or how many documents before stands the page that it is a section of. */
  readonly pages: string;
  /** Words that no title or name has. */
  readonly words: string;
  /** For each word of the dictionary the documents of each of the word fields. */
  readonly postings: string;
  /** For each word of the dictionary 0, or how many words before stands one with the same stem. */
  readonly stems: string;
  /** Values with their labels, and the documents that have them. */
  readonly facets: { readonly [Name in FacetName]?: readonly (readonly [string, string])[] };
  readonly facetPostings: string;
}
