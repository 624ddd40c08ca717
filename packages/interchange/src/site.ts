/** What files say of the site they stand on. */
export interface Site {
  /** Whole address of the home page with a slash at the end, such as `https://isco-cop.github.io/kb/`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Id of the organization that publishes it; left out where the content has none. */
  readonly publisher?: string | undefined;
}

/** The whole address of a path that begins with a slash. */
export function addressOf(site: Pick<Site, 'url'>, path: string): string {
  return site.url + path.slice(1);
}
