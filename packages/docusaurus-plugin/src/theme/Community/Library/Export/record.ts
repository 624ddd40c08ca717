import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import { nameOf, type Work } from '@isco-cop/interchange/browser';

/** Columns of the table, with the names that the data files have: `url` is its place here, `address` its own. */
export const COLUMNS = [
  'id',
  'url',
  'title',
  'type',
  'authors',
  'publisher',
  'containerTitle',
  'volume',
  'issue',
  'pages',
  'date',
  'languages',
  'countries',
  'techniques',
  'tasks',
  'classifications',
  'events',
  'availability',
  'address',
  'doi',
  'licence',
  'checkedOn',
  'summary',
] as const;

/** A resource as a file has it: with ids and codes in place of labels. */
export type ResourceRecord = {
  readonly [Column in (typeof COLUMNS)[number]]?: string | readonly string[];
} & { readonly id: string; readonly title: string; readonly type: string };

/** What is known of a resource, what is empty left out; `url` leads back to the library. */
export function recordOf(item: LibraryItemProps, library: string): ResourceRecord {
  const { facets, citation } = item;
  const fields = {
    ...citation,
    id: item.id,
    url: `${library}#${item.id}`,
    title: item.title,
    type: facets.type?.[0] ?? item.type,
    authors: citation.authors?.map(nameOf),
    languages: facets.language,
    countries: facets.country,
    techniques: facets.technique,
    tasks: facets.task,
    classifications: facets.classification,
    events: facets.event,
    availability: item.availability.id,
    address: item.url,
    licence: item.licence,
    checkedOn: item.checkedOn,
    summary: item.summary,
  };
  const known = COLUMNS.map((name) => [name, fields[name as keyof typeof fields]] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as ResourceRecord;
}

/** A resource as something to cite. */
export function workOf({ id, title, url, citation }: LibraryItemProps): Work {
  return { ...citation, id, title, ...(url && { url }) };
}
