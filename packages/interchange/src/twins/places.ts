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

/** Where things are read as Markdown. */
export class Places {
  private readonly community: Community;
  private readonly site: Site;
  /** Paths of the pages that have a twin. */
  private readonly pages: ReadonlySet<string>;

  constructor(community: Community, site: Site, pages: ReadonlySet<string>) {
    this.community = community;
    this.site = site;
    this.pages = pages;
  }

  /** The whole address of a path: its twin, or what stands there where it has none. */
  ofPath(path: string): string {
    return addressOf(this.site, this.pages.has(path) ? `/${twinOf(path)}` : path);
  }

  /** A link to an entry by what it is called; to its place on the page for rows of a shared one. */
  linkTo(collection: CollectionName, id: string): string {
    const entry = this.community[collection].get(id);
    return link(entry ? labelOf(entry) : id, this.ofPath(pathOf(collection, id)));
  }

  /** A link to a country, or its name where it has no page. */
  linkToCountry(code: string): string {
    const name = countryByCode(code)?.names.en ?? code;
    const path = pathOfCountry(code);
    return this.pages.has(path) ? link(name, this.ofPath(path)) : plain(name);
  }
}
