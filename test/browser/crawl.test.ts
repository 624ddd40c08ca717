import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fetchPage, type StaticPage, sitemapPaths } from './support/site.ts';

/** Everything that can be reached from the home page by links within the site. */
const pages = new Map<string, StaticPage>();
const deadAnchors: string[] = [];
const isReference = (path: string) => path.startsWith('/reference/');
/** Pages to read; files for other programs are reached too, and end in no slash. */
const ours = () => [...pages.values()].filter(({ path }) => path.endsWith('/') && !isReference(path));

beforeAll(async () => {
  const waiting = ['/', ...(await sitemapPaths())];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const page = await fetchPage(path);
    pages.set(path, page);
    if (path.endsWith('/')) waiting.push(...internalLinks(page).map(({ pathname }) => pathname));
  }
  for (const page of ours()) {
    for (const { pathname, hash } of internalLinks(page)) {
      const id = decodeURIComponent(hash.slice(1));
      const target = pages.get(pathname);
      if (
        id &&
        target &&
        !isReference(pathname) &&
        target.$('[id]').filter((_, each) => each.attribs.id === id).length === 0
      )
        deadAnchors.push(`${page.path} → ${pathname}${hash}`);
    }
  }
}, 60_000);

describe('Following every link from the home page', () => {
  test('leads to more than a hundred pages, and all of them answer', () => {
    expect(ours().length).toBeGreaterThan(100);
    expect([...pages.values()].filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
  });

  test('leads to every kind of file for other programs', () => {
    const files = [
      '/data/community.json',
      '/data/metrics.csv',
      '/data/metrics.ndjson',
      '/schemas/metrics.json',
      '/data/terms.ttl',
      '/data/catalog.ttl',
      '/events.ics',
      '/events/2024-12-02-first-webinar.ics',
      '/feed.xml',
      '/feed.json',
      '/countries/ec/feed.xml',
      '/techniques/fasttext/feed.json',
      '/talks/2024-ecuador-census.bib',
      '/talks/2024-ecuador-census.csl.json',
      '/methodologies/ecuador-census-2022.ris',
      '/resources.bib',
      '/knowledge-base.bib',
      '/llms.txt',
      '/sitemap.xml',
    ];
    expect(files.filter((path) => pages.get(path)?.status !== 200)).toEqual([]);
  });

  test('finds the place that a link names', () => {
    expect(deadAnchors).toEqual([]);
  });

  test('reaches exactly the pages of the sitemap, and the search, which is not for search engines', async () => {
    const isListed = ({ $ }: StaticPage) => !$('meta[name=robots]').attr('content')?.includes('noindex');
    const [listed, others] = [ours().filter(isListed), ours().filter((page) => !isListed(page))];
    expect(listed.map(({ path }) => path).sort()).toEqual((await sitemapPaths()).sort());
    expect(others.map(({ path }) => path)).toEqual(['/search/']);
  });

  test('needs no redirect: pages are linked with their slash', () => {
    const links = ours().flatMap((page) => internalLinks(page).map(({ pathname }) => pathname));
    expect([...new Set(links)].filter((path) => !/\/$|\.[a-z\d]+$/.test(path))).toEqual([]);
  });

  test('finds every file that a page is made of', async () => {
    const files = new Set(ours().flatMap(({ $ }) => assets($)));
    const missing: string[] = [];
    for (const file of files) {
      const { status } = await fetch(new URL(file, inject('siteUrl')));
      if (status !== 200) missing.push(file);
    }
    expect(missing).toEqual([]);
  });
});

describe('Every page', () => {
  test('has one title of its own, a description and a language', () => {
    for (const { path, $ } of ours()) {
      expect.soft($('h1').length, `h1 of ${path}`).toBe(1);
      expect.soft($('title').text(), `title of ${path}`).not.toBe('');
      expect.soft($('meta[name=description]').attr('content'), `description of ${path}`).toMatch(/\S{2}/);
      expect.soft($('html').attr('lang'), `language of ${path}`).toBe('en');
      expect.soft($('main').length, `main of ${path}`).toBe(1);
    }
    const titles = ours().map(({ $ }) => $('title').text());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has headings that skip no level', () => {
    for (const { path, $ } of ours()) {
      const levels = $('main :is(h1, h2, h3, h4, h5, h6)')
        .map((_, { name }) => Number(name.slice(1)))
        .get();
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect.soft(skips, `headings of ${path}: ${levels}`).toEqual([]);
    }
  });

  test('uses an id once', () => {
    for (const { path, $ } of ours()) {
      const ids = $('[id]')
        .map((_, { attribs }) => attribs.id)
        .get();
      expect
        .soft(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          `ids of ${path}`,
        )
        .toEqual([]);
    }
  });
});

function internalLinks({ path, $ }: StaticPage): URL[] {
  const base = new URL(path, inject('siteUrl'));
  return $('a[href]')
    .map((_, { attribs }) => new URL(attribs.href ?? '', base))
    .get()
    .filter(({ origin }) => origin === base.origin);
}

function assets($: StaticPage['$']): string[] {
  return $('script[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], img[src]')
    .map((_, { attribs }) => attribs.src ?? attribs.href)
    .get();
}
