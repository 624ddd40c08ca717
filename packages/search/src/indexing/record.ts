import { FACET_NAMES, type FacetName, type SearchCollection, type SearchDocument } from '../document.ts';

/** A document as a row for a search server: names without languages, facets as keys of their own. */
export type SearchRecord = {
  /** `collection/id`, unique. */
  readonly id: string;
  readonly collection: SearchCollection;
  readonly title: string;
  readonly url: string;
  readonly page?: string;
  readonly names: readonly string[];
  readonly keywords: readonly string[];
  readonly text: string;
  readonly lang: string;
  readonly date?: string;
} & { readonly [Name in Exclude<FacetName, 'collection'>]?: readonly string[] };

/** A document as a row for a search server; files in `mappings/` tell OpenSearch and Typesense what its keys are. */
export function toRecord(document: SearchDocument): SearchRecord {
  const { id, collection, title, url, page, names, keywords, text, language, facets, date } = document;
  const values = FACET_NAMES.flatMap((name) =>
    name === 'collection' || !facets[name] ? [] : [[name, facets[name]] as const],
  );
  return {
    id: `${collection}/${id}`,
    collection,
    title,
    url,
    ...(page !== undefined && { page: `${collection}/${page}` }),
    names: names.map((name) => name.text),
    keywords,
    text,
    lang: language,
    ...(date !== undefined && { date }),
    ...Object.fromEntries(values),
  };
}
