import type { FacetName, Facets } from '@isco-cop/search';

/** What readers call the values of facets. */
export type Labels<Name extends string = FacetName> = {
  readonly [Each in Name]?: ReadonlyMap<string, string>;
};

/** What readers call the facets. */
export type Titles<Name extends string> = Readonly<Record<Name, string>>;

/** What readers call the facets of the search. */
export const FACET_TITLES: Titles<FacetName> = {
  collection: 'Kind',
  country: 'Country',
  type: 'Type',
  language: 'Language',
  technique: 'Technique',
  task: 'Task',
  classification: 'Classification',
  event: 'Event',
  year: 'Year',
  availability: 'Availability',
};

/** Label of a value; the value itself where nothing has it. */
export function labelOf<Name extends string>(labels: Labels<Name>, name: Name, value: string): string {
  return labels[name]?.get(value) ?? value;
}

/** The values as entries have them, whoever wrote the address: `ec` and `Ecuador` are `EC`. */
export function knownValues<Name extends string>(facets: Facets<Name>, labels: Labels<Name>): Facets<Name> {
  const entries = Object.entries(facets) as [Name, readonly string[]][];
  return Object.fromEntries(
    entries.map(([name, values]) => [name, [...new Set(values.map((value) => known(labels[name], value)))]]),
  ) as unknown as Facets<Name>;
}

function known(labels: ReadonlyMap<string, string> = new Map(), written: string): string {
  if (labels.has(written)) return written;
  const wanted = written.toLowerCase();
  const found = [...labels].find(
    ([value, label]) => value.toLowerCase() === wanted || label.toLowerCase() === wanted,
  );
  return found?.[0] ?? written;
}
