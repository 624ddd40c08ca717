import { load } from 'cheerio';
import { describe, expect, inject } from 'vitest';
import { sitemapPaths, staticText } from '../browser/support/site.ts';
import { test, textOf } from '../browser/support/test.ts';
import { BASE } from './support/command.ts';

/** Where examples from the description of a field are shown, which may name any classification. */
const HELP = /^\/exchange\/(?:contribute|data)\//;

describe('A second community with the packed packages, below a path of its own', () => {
  test('has its own words on the home page', async ({ reader }) => {
    const page = await reader.open(BASE);
    expect(await page.locator('h1').innerText()).toBe('Industry Coding Exchange');
    expect(await textOf(page)).toContain('Coding activities in the Penguin Business Census');
  });

  test('speaks of occupations nowhere', async () => {
    const welded: string[] = [];
    const paths = (await sitemapPaths(BASE)).filter((path) => !HELP.test(path));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const response = await fetch(inject('siteUrl') + path);
      const $ = load(await response.text());
      const found = staticText({ path, status: response.status, $ }, 'body').match(
        /\S*\b(?:ISCO(?!-cop\b)|occupation)/i,
      );
      if (found) welded.push(`${path}: ${found[0]}`);
    }
    expect(welded).toEqual([]);
  });

  test('shows its case with the picture of its pipeline, the number and its qualifiers', async ({
    reader,
  }) => {
    const page = await reader.open(`${BASE}methodologies/penguin-business-census/`);
    const text = await textOf(page);
    expect(text).toContain('Penguin Business Census');
    expect(text).toContain('91.5');
    expect(text).toContain('ISIC Rev. 4');
    expect(await page.locator('main svg').count()).toBeGreaterThan(0);
  });

  test('leads from page to page within its path', async ({ reader }) => {
    const page = await reader.open(BASE);
    await page.getByRole('link', { name: 'Methodologies', exact: true }).first().click();
    await page.waitForURL(`**${BASE}methodologies/`);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((link) => !link?.startsWith(BASE))).toEqual([]);
  });

  test('has pictures for previews of its pages, at whole addresses below its path', async () => {
    for (const [path, image] of [
      [BASE, 'pictures/site.png'],
      [`${BASE}methodologies/penguin-business-census/`, 'pictures/methodologies/penguin-business-census.png'],
    ] as const) {
      const $ = load(await (await fetch(inject('siteUrl') + path)).text());
      for (const name of ['property="og:image"', 'name="twitter:image"'])
        expect($(`meta[${name}]`).attr('content')).toBe(`https://example.org${BASE}${image}`);
      const picture = await fetch(`${inject('siteUrl')}${BASE}${image}`);
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    }
  });

  test('codes nothing in the browser, since it names no model', async () => {
    expect((await fetch(`${inject('siteUrl')}${BASE}try/`)).status).toBe(404);
    expect(await sitemapPaths(BASE)).not.toContain(`${BASE}try/`);
  });

  test('is searched', async ({ reader }) => {
    const page = await reader.open(`${BASE}search/?q=penguin`);
    await page
      .getByRole('link', { name: /Penguin Business Census/ })
      .first()
      .waitFor();
  });

  test('gives its data below its path', async () => {
    const response = await fetch(`${inject('siteUrl')}${BASE}data/community.json`);
    const data = (await response.json()) as { methodologies: { id: string; url: string }[] };
    expect(data.methodologies.map(({ id, url }) => [id, url])).toEqual([
      ['penguin-business-census', `https://example.org${BASE}methodologies/penguin-business-census/`],
    ]);
    expect((await fetch(`${inject('siteUrl')}${BASE}events.ics`)).status).toBe(200);
  });
});
