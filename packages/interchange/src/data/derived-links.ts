import {
  COLLECTION_NAMES,
  type CollectionName,
  type Community,
  compareText,
  schemas,
  visitFields,
} from '@isco-cop/data/schema';
import type { DataCollection } from './collections.ts';
import { REFERRERS } from './references.ts';
import { resolved } from './resolved.ts';

/** The ids of the entries that refer to an entry, by their collection; a key for each that can, even if none does. */
export type DerivedLinks = { readonly [Name in CollectionName]?: readonly string[] };

/** Looks up who refers to whom in a community. */
export function derivedLinks(community: Community): (collection: DataCollection, id: string) => DerivedLinks {
  const ofCountries = collectCountryLinks(community);
  return (collection, id) => {
    const referrers =
      collection === 'countries' ? (ofCountries.get(id) ?? []) : community.referrers(collection, id);
    const links: Partial<Record<CollectionName, string[]>> = {};
    for (const name of REFERRERS.get(collection)?.keys() ?? []) links[name] = [];
    for (const referrer of referrers) links[referrer.collection]?.push(referrer.id);
    for (const ids of Object.values(links)) ids.sort(compareText);
    return links;
  };
}

function collectCountryLinks(community: Community) {
  const links = new Map<string, { collection: CollectionName; id: string }[]>();
  for (const collection of COLLECTION_NAMES) {
    if (!REFERRERS.get('countries')?.has(collection)) continue;
    for (const entry of community[collection].all()) {
      const codes = new Set<string>();
      visitFields(schemas[collection], resolved(community, collection, entry), (kind, value) => {
        if (kind.kind === 'country') codes.add(value);
      });
      for (const code of codes) {
        const referrers = links.get(code) ?? [];
        links.set(code, referrers);
        referrers.push({ collection, id: entry.id });
      }
    }
  }
  return links;
}
