import {
  type CollectionName,
  type Community,
  countryByCode,
  labelOf,
  pathOf,
  pathOfCountry,
} from '@isco-cop/data/schema';
import { addressOf, type Site } from '../site.ts';
import { link, plain } from './inline.ts';

/** Collections whose entries have pages of their own; the others are rows of a shared page. */
export const WITH_PAGES = [
  'methodologies',
  'techniques',
  'measures',
  'classifications',
  'events',
  'talks',
  'people',
  'organizations',
  'glossary',
] as const satisfies readonly CollectionName[];

/** The file of the twin of a page, below the base URL. */
export function twinOf(path: string): string {
  return `${path.slice(1)}index.md`;
}

/** Where an entry is read as Markdown; the place on the page for rows of a shared one. */
export function addressOfEntry(site: Site, collection: CollectionName, id: string): string {
  const path = pathOf(collection, id);
  return addressOf(site, path.includes('#') ? path : `/${twinOf(path)}`);
}

/** A link to an entry by what it is called. */
export function linkTo(community: Community, site: Site, collection: CollectionName, id: string): string {
  const entry = community[collection].get(id);
  return link(entry ? labelOf(entry) : id, addressOfEntry(site, collection, id));
}

/** A link to a country, or its name where it has no page. */
export function linkToCountry(community: Community, site: Site, code: string): string {
  const name = countryByCode(code)?.names.en ?? code;
  const hasPage = community.countries().some(({ id }) => id === code);
  return hasPage ? link(name, addressOf(site, `/${twinOf(pathOfCountry(code))}`)) : plain(name);
}
