import { COLLECTION_NAMES, type Community, countryByCode, languageName } from '@isco-cop/data';
import { label, vocabularies } from '@isco-cop/data/vocabulary';
import type { FacetName, SearchDocument } from '../document.ts';
import type { FacetLabels } from './build-index.ts';
import { titleOf } from './describe/description.ts';

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  ...vocabularies.organizationType,
  ...vocabularies.eventKind,
  ...vocabularies.resourceType,
};

/** What readers call the values of facets: "Ecuador" for `EC`, "Slides" for `slides`. */
export function facetLabels(community: Community, documents: readonly SearchDocument[]): FacetLabels {
  const countries = new Set(documents.flatMap(({ facets }) => facets.country ?? []));
  const languages = new Set(documents.flatMap(({ facets }) => facets.language ?? []));
  const types = new Set(documents.flatMap(({ facets }) => facets.type ?? []));
  const entries = (collection: 'techniques' | 'classifications' | 'events') =>
    Object.fromEntries(community[collection].all().map((entry) => [entry.id, titleOf(entry)]));
  const named = (values: Iterable<string>, name: (value: string) => string | undefined) =>
    Object.fromEntries([...values].map((value) => [value, name(value) ?? value]));
  return {
    collection: named([...COLLECTION_NAMES, 'countries', 'guides'], capitalized),
    country: named(countries, (code) => countryByCode(code)?.names.en),
    language: named(languages, languageName),
    type: named(types, (type) => TYPES[type]?.[0]),
    technique: entries('techniques'),
    classification: entries('classifications'),
    event: entries('events'),
    task: named(Object.keys(vocabularies.task), (task) =>
      label('task', task as keyof typeof vocabularies.task),
    ),
    availability: named(Object.keys(vocabularies.availability), (value) =>
      label('availability', value as keyof typeof vocabularies.availability),
    ),
  } satisfies { readonly [Name in FacetName]?: Readonly<Record<string, string>> };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
