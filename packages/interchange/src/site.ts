import { type Community, didYouMean, quoted, quotedList } from '@isco-cop/data/schema';

/** What files say of the site they stand on. */
export interface Site {
  /** Whole address of the home page with a slash at the end, such as `https://isco-cop.github.io/kb/`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Id of the organization that publishes it; left out where the content has none. */
  readonly publisher?: string | undefined;
  /** Pages that stand beside the content, such as guides, for their twins in Markdown and `llms.txt`. */
  readonly pages?: readonly SitePage[];
}

/** A page that is no entry, as Markdown. */
export interface SitePage {
  readonly title: string;
  /** Path of its page below the base URL, with slashes at both ends. */
  readonly path: string;
  /** Heading under which `llms.txt` lists it. */
  readonly section: string;
  /** Path of its file, by which other pages link to it. */
  readonly file: string;
  /** Its text without front matter. */
  readonly markdown: string;
}

/** The whole address of a path that begins with a slash. */
export function addressOf(site: Pick<Site, 'url'>, path: string): string {
  return site.url + path.slice(1);
}

/** Most organizations that a message names. */
const MOST_NAMED = 12;

/** Why an organization cannot be named as the publisher; nothing where the content has it, or none is named. */
export function publisherProblem(community: Community, publisher: string | undefined): string | undefined {
  if (publisher === undefined || community.organizations.get(publisher)) return undefined;
  const known = community.organizations.all().map(({ id }) => id);
  const others = known.length > MOST_NAMED ? ' …' : '';
  const names = `known are ${quotedList(known.slice(0, MOST_NAMED))}${others}`;
  const remedy = known.length > 0 ? didYouMean(publisher, known, names) : 'the content has none yet';
  return `Unexpected publisher ${quoted(publisher)}, expected the id of an organization in the content; ${remedy}`;
}
