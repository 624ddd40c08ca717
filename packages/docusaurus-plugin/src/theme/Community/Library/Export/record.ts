import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';

/** Columns of the table; the names of the collection's fields where there is one. */
export const COLUMNS = [
  'id',
  'title',
  'type',
  'authors',
  'publisher',
  'containerTitle',
  'volume',
  'pages',
  'date',
  'languages',
  'countries',
  'techniques',
  'tasks',
  'classifications',
  'events',
  'availability',
  'url',
  'doi',
  'licence',
  'checkedOn',
  'summary',
  'page',
] as const;

/** A resource as a file has it: with ids and codes in place of labels. */
export type ResourceRecord = {
  readonly [Column in (typeof COLUMNS)[number]]?: string | readonly string[];
} & { readonly id: string; readonly title: string; readonly type: string };

/** What is known of a resource, what is empty left out; `page` leads back to the library. */
export function recordOf(item: LibraryItemProps, library: string): ResourceRecord {
  const { facets, citation } = item;
  const fields = {
    id: item.id,
    title: item.title,
    type: facets.type?.[0] ?? item.type,
    ...citation,
    languages: facets.language,
    countries: facets.country,
    techniques: facets.technique,
    tasks: facets.task,
    classifications: facets.classification,
    events: facets.event,
    availability: item.availability.id,
    url: item.url,
    licence: item.licence,
    checkedOn: item.checkedOn,
    summary: item.summary,
    page: `${library}#${item.id}`,
  };
  const known = COLUMNS.map((name) => [name, fields[name as keyof typeof fields]] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as ResourceRecord;
}
