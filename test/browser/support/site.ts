import { type CheerioAPI, load } from 'cheerio';
import { inject } from 'vitest';

/** A page as a server gives it, before any script has run. */
export interface StaticPage {
  readonly path: string;
  readonly status: number;
  readonly $: CheerioAPI;
}

const pages = new Map<string, Promise<StaticPage>>();

/** Fetches a page of the site, each but once in a test file. */
export function fetchPage(path: string): Promise<StaticPage> {
  const known = pages.get(path) ?? request(path);
  pages.set(path, known);
  return known;
}

async function request(path: string): Promise<StaticPage> {
  const response = await fetch(inject('siteUrl') + path);
  return { path, status: response.status, $: load(await response.text()) };
}

/** Paths of the sitemap of a site, which begin with its base. */
export async function sitemapPaths(base = '/'): Promise<string[]> {
  const $ = load(await (await fetch(`${inject('siteUrl')}${base}sitemap.xml`)).text(), { xml: true });
  return $('loc')
    .map((_, element) => new URL($(element).text()).pathname)
    .get();
}

/** One page of every kind: of each section its list, and the first of its pages. */
export async function oneOfEachKind(): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const path of (await sitemapPaths()).sort()) {
    const [section = '', ...rest] = path.split('/').filter(Boolean);
    const kind = `${section}/${rest.length > 0 ? '*' : ''}`;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** The text of a part of a page, with its spaces made even. */
export function staticText({ $ }: StaticPage, selector = 'main'): string {
  const part = $(selector).clone();
  part.find('script, style').remove();
  // What stands in two blocks are two words.
  part.find('p, li, div, dt, dd, h1, h2, h3, td, th, section, blockquote').append(' ');
  return part.text().replace(/\s+/g, ' ').trim();
}
