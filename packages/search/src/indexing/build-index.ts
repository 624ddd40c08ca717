import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { indexedWords } from '../analysis/tokens.ts';
import { FACET_NAMES, type FacetName, type SearchDocument } from '../document.ts';
import { grouped } from '../grouped.ts';
import { INDEX_VERSION, type IndexFile, WORD_FIELDS } from '../index-file/format.ts';
import { encodeNumbers, risingSteps } from '../index-file/numbers.ts';
import { encodeWords } from '../index-file/words.ts';
import { dictionaryOf, postingsOf } from '../search-index.ts';
import { stemSteps } from './stems.ts';

/** Labels of the values of facets, as readers see them. */
export type FacetLabels = { readonly [Name in FacetName]?: Readonly<Record<string, string>> };

/** The index of these documents as JSON; the same documents give the same text. */
export function buildIndex(documents: readonly SearchDocument[], labels: FacetLabels = {}): string {
  return JSON.stringify(indexFile(sorted(documents), labels));
}

/** By collection and id, each section after its page. */
function sorted(documents: readonly SearchDocument[]): SearchDocument[] {
  const pages = grouped(documents, ({ collection, page, id }) => [`${collection} ${page ?? id}`]);
  return [...pages.keys()].sort().flatMap((key) => {
    const members = pages.get(key) ?? [];
    return [
      ...members.filter(({ page }) => page === undefined),
      ...members.filter(({ page }) => page !== undefined),
    ];
  });
}

function indexFile(documents: readonly SearchDocument[], labels: FacetLabels): IndexFile {
  const titles = documents.map(({ title }) => title);
  const names = documents.map((document) =>
    [...new Set(document.names.map(({ text }) => text.replaceAll('\n', ' ')))].join('\n'),
  );
  const ofTitles = postingsOf(titles);
  const fields = [ofTitles, postingsOf(names)];
  const steps = stepsToPages(documents);
  const written = WORD_FIELDS.map((field) => postingsOf(documents.map((each) => textIn(each, field))));
  const allWords = written.map(withoutStopWords);
  const wordFields = allWords.map((field) => withoutWordsOfPages(field, steps, [...fields, ...allWords]));
  const inTexts = new Set(wordFields.flatMap((field) => [...field.keys()]));
  const words = dictionaryOf(fields, [...inTexts]);
  const isShown = (word: string) => fields.some((field) => field.has(word));
  const { facets, facetPostings } = facetsOf(documents, labels);
  return {
    version: INDEX_VERSION,
    collections: collectionsOf(documents),
    titles,
    names,
    dates: documents.map(({ date, page }) => (page === undefined ? (date ?? '') : '')),
    pages: encodeNumbers(steps),
    words: encodeWords(words.filter((word) => !isShown(word))),
    postings: wordFields
      .map((field) => encodeNumbers(words.flatMap((word) => risingSteps(field.get(word) ?? []))))
      .join(''),
    stems: encodeNumbers(stemSteps(words, languagesByWord(documents, [ofTitles, ...written]))),
    facets,
    facetPostings,
  };
}

function textIn({ keywords, text }: SearchDocument, field: (typeof WORD_FIELDS)[number]): string {
  return field === 'text' ? text : keywords.join('\n');
}

function withoutStopWords(postings: ReadonlyMap<string, number[]>): Map<string, number[]> {
  return new Map([...postings].filter(([word]) => !isStopWord(fold(word))));
}

/** What a page says itself need not be kept of its sections: they are read for what the page does not say. */
function withoutWordsOfPages(
  field: ReadonlyMap<string, readonly number[]>,
  steps: readonly number[],
  ownFields: readonly ReadonlyMap<string, readonly number[]>[],
): Map<string, number[]> {
  const kept = [...field].map(([word, list]): [string, number[]] => {
    const own = new Set(ownFields.flatMap((each) => each.get(word) ?? []));
    return [
      word,
      list.filter((document) => steps[document] === 0 || !own.has(document - (steps[document] ?? 0))),
    ];
  });
  return new Map(kept.filter(([, list]) => list.length > 0));
}

/** Languages that a word is met in: those of its documents, and of a name its own. */
function languagesByWord(
  documents: readonly SearchDocument[],
  fields: readonly ReadonlyMap<string, readonly number[]>[],
): (word: string) => Iterable<string> {
  const ofNames = new Map<string, Set<string>>();
  for (const { names, language } of documents) {
    for (const name of names) {
      for (const word of indexedWords(name.text))
        ofNames.set(word, (ofNames.get(word) ?? new Set()).add(name.language ?? language));
    }
  }
  return (word) => {
    const languages = new Set(ofNames.get(word));
    for (const field of fields)
      for (const document of field.get(word) ?? []) languages.add(documents[document]?.language ?? 'en');
    return languages;
  };
}

function collectionsOf(documents: readonly SearchDocument[]): IndexFile['collections'] {
  const byName = grouped(documents, ({ collection }) => [collection]);
  return [...byName].map(([name, members]) => {
    const url = members[0]?.url.replace(members[0].id, '*') ?? '*';
    const urls: Record<string, string> = {};
    let page: SearchDocument | undefined;
    members.forEach((member, position) => {
      if (member.page === undefined) page = member;
      const usual =
        member.page === undefined ? url.replace('*', member.id) : (page?.url ?? '') + anchorOf(member.id);
      if (usual !== member.url) urls[position] = member.url;
    });
    const ids = members.map(({ id, page }) => (page === undefined ? id : anchorOf(id)));
    return { name, url, ids, ...(Object.keys(urls).length > 0 && { urls }) };
  });
}

function anchorOf(id: string): string {
  return id.slice(id.indexOf('#'));
}

function stepsToPages(documents: readonly SearchDocument[]): number[] {
  let page = 0;
  return documents.map((document, number) => {
    if (document.page === undefined || documents[page]?.id !== document.page) page = number;
    return number - page;
  });
}

function facetsOf(
  documents: readonly SearchDocument[],
  labels: FacetLabels,
): Pick<IndexFile, 'facets' | 'facetPostings'> {
  const facets: Record<string, [string, string][]> = {};
  const numbers: number[] = [];
  const pages = documents.map((document, number) => ({ document, number }));
  for (const name of FACET_NAMES) {
    const byValue = grouped(pages, ({ document }) =>
      document.page === undefined ? new Set(document.facets[name]) : [],
    );
    const values = [...byValue.keys()].sort();
    if (values.length === 0) continue;
    facets[name] = values.map((value) => [value, labels[name]?.[value] ?? value]);
    for (const value of values)
      numbers.push(...risingSteps((byValue.get(value) ?? []).map(({ number }) => number)));
  }
  return { facets, facetPostings: encodeNumbers(numbers) };
}
