import SearchableMap from 'minisearch/SearchableMap';
import { fold } from './analysis/fold.ts';
import { indexedWords } from './analysis/tokens.ts';
import { FACET_NAMES, type Facets, type SearchCollection } from './document.ts';
import { FIELDS, INDEX_VERSION, type IndexFile, WORD_FIELDS } from './index-file/format.ts';
import { NumberReader } from './index-file/numbers.ts';
import { decodeWords } from './index-file/words.ts';

/** What results need to know of a document. */
export interface IndexedDocument {
  readonly id: string;
  readonly collection: SearchCollection;
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly facets: Facets;
  /** Number of the page it belongs to; its own number for a page. */
  readonly page: number;
}

/** An index ready to be searched. */
export interface SearchIndex {
  readonly documents: readonly IndexedDocument[];
  /** Words of the dictionary in their exact forms, by number. */
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Folded form → numbers of the words that fold to it. A radix tree, which finds prefixes and typos. */
  readonly folded: SearchableMap<number[]>;
  /** Words with the same stem as a word, itself included. */
  readonly sameStem: (word: number) => readonly number[];
  /** Documents by field and word. */
  readonly postings: readonly (readonly (ArrayLike<number> | undefined)[])[];
  /** Number of documents with a word in any field. */
  readonly documentFrequency: Uint32Array;
  /** By field, how the length of a document weighs on its score. */
  readonly lengthNorms: readonly Float32Array[];
  /** Folded title and names of each document, joined by line breaks. */
  readonly foldedNames: readonly string[];
  readonly labels: { readonly [Name in keyof Facets]?: ReadonlyMap<string, string> };
  /** Forms that mean the same, a list for each word of the glossary. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Makes an index from what `buildIndex` wrote. */
export function loadIndex(json: string | IndexFile): SearchIndex {
  const file = typeof json === 'string' ? (JSON.parse(json) as IndexFile) : json;
  if (file.version !== INDEX_VERSION)
    throw new Error(`Unexpected version ${file.version} of the search index`);
  const shown = [postingsOf(file.titles), postingsOf(file.names)];
  const words = dictionaryOf(shown, decodeWords(file.words));
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const postings = [
    ...shown.map((field) => words.map((word) => field.get(word))),
    ...readPostings(file.postings, words.length),
  ];
  const folded = new SearchableMap<number[]>();
  words.forEach((word, number) => {
    folded.fetch(fold(word), () => []).push(number);
  });
  const count = file.titles.length;
  const documents = documentsOf(file);
  return {
    documents,
    words,
    numberOf,
    folded,
    sameStem: stemClasses(file.stems, words.length),
    postings,
    documentFrequency: frequencies(postings, words.length),
    lengthNorms: FIELDS.map((name, field) => lengthNorms(postings[field] ?? [], count, LENGTH_PARTS[name])),
    foldedNames: file.titles.map((title, index) => foldLines(`${title}\n${file.names[index] ?? ''}`)),
    labels: Object.fromEntries(
      Object.entries(file.facets).map(([name, values]) => [name, new Map(values)]),
    ) as SearchIndex['labels'],
    synonyms: synonymsOf(file, documents),
  };
}

/** Texts with single spaces between their folded words, so that equal names are equal texts. */
export function foldLines(text: string): string {
  return text
    .split('\n')
    .map(
      (line) =>
        ` ${fold(line.normalize('NFKC').toLowerCase())
          .replace(/[^\p{L}\p{N}\p{M}\n]+/gu, ' ')
          .trim()} `,
    )
    .join('\n');
}

/** Documents by word of a field that is kept as text. */
export function postingsOf(texts: readonly string[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const known = new Map<string, readonly string[]>();
  texts.forEach((text, document) => {
    for (const word of new Set(indexedWords(text, known))) {
      const list = postings.get(word);
      if (list) list.push(document);
      else postings.set(word, [document]);
    }
  });
  return postings;
}

/** All words, sorted by code unit: the numbers of words are their places in it. */
export function dictionaryOf(shown: readonly Map<string, number[]>[], others: readonly string[]): string[] {
  return [...new Set([...shown.flatMap((field) => [...field.keys()]), ...others])].sort();
}

/** The words of the glossary: title and names of each mean the same. */
function synonymsOf(file: IndexFile, documents: readonly IndexedDocument[]): string[][] {
  return documents.flatMap(({ collection, title }, number) => {
    const names = file.names[number] ?? '';
    return collection === 'glossary' && names !== '' ? [[title, ...names.split('\n')]] : [];
  });
}

function readPostings(text: string, words: number): (ArrayLike<number> | undefined)[][] {
  const reader = new NumberReader(text);
  return WORD_FIELDS.map(() =>
    Array.from({ length: words }, () => {
      const list = reader.rising();
      return list.length > 0 ? list : undefined;
    }),
  );
}

function stemClasses(text: string, words: number): SearchIndex['sameStem'] {
  const reader = new NumberReader(text);
  const first = new Uint32Array(words);
  const members = new Map<number, number[]>();
  for (let word = 0; word < words; word++) {
    const back = reader.next();
    const of = back === 0 ? word : (first[word - back] ?? word);
    first[word] = of;
    if (back === 0) continue;
    const list = members.get(of);
    if (list) list.push(word);
    else members.set(of, [of, word]);
  }
  return (word) => members.get(first[word] ?? word) ?? [word];
}

function frequencies(postings: SearchIndex['postings'], words: number): Uint32Array {
  return Uint32Array.from({ length: words }, (_, word) =>
    Math.max(...postings.map((field) => field[word]?.length ?? 0)),
  );
}

/** Part of the length in the norm, as BM25 calls `b`. That something has many names makes none of them weaker. */
const LENGTH_PARTS: Readonly<Record<(typeof FIELDS)[number], number>> = {
  title: 0.6,
  names: 0,
  keywords: 0.6,
  text: 0.6,
};
const SATURATION = 1.2;

/** The factor of BM25 for a word that occurs; how often is not kept, since it changes little in short texts. */
function lengthNorms(field: SearchIndex['postings'][number], count: number, part: number): Float32Array {
  const lengths = new Float32Array(count);
  let total = 0;
  let filled = 0;
  for (const list of field) {
    if (!list) continue;
    total += list.length;
    for (let index = 0; index < list.length; index++) {
      const document = list[index] as number;
      lengths[document] = (lengths[document] as number) + 1;
    }
  }
  for (const length of lengths) if (length > 0) filled++;
  const average = total / Math.max(1, filled);
  return lengths.map(
    (length) => (SATURATION + 1) / (1 + SATURATION * (1 - part + (part * length) / average)),
  );
}

function documentsOf(file: IndexFile): IndexedDocument[] {
  const facets: Record<string, string[]>[] = file.titles.map(() => ({}));
  const reader = new NumberReader(file.facetPostings);
  for (const name of FACET_NAMES) {
    for (const [value] of file.facets[name] ?? [])
      for (const document of reader.rising()) {
        const own = facets[document] as Record<string, string[]>;
        own[name] = [...(own[name] ?? []), value];
      }
  }
  const pages = new NumberReader(file.pages);
  const documents: IndexedDocument[] = [];
  for (const { name, url, ids, urls } of file.collections) {
    ids.forEach((id, position) => {
      const number = documents.length;
      const page = number - pages.next();
      const main = documents[page];
      const anchor = id.slice(id.indexOf('#'));
      documents.push({
        id: main ? main.id + anchor : id,
        collection: name as SearchCollection,
        title: file.titles[number] ?? '',
        url: urls?.[position] ?? (main ? main.url + anchor : url.replace('*', id)),
        date: main?.date ?? file.dates[number] ?? '',
        facets: main?.facets ?? facets[number] ?? {},
        page,
      });
    });
  }
  return documents;
}

/** Position of a field in the lists by field. */
export const FIELD_NUMBER = Object.fromEntries(FIELDS.map((name, number) => [name, number])) as Record<
  (typeof FIELDS)[number],
  number
>;
