import { type CheerioAPI, load } from 'cheerio';
import { expect, inject } from 'vitest';
import { fetchPage, sitemapPaths } from './support/site.ts';
import { test } from './support/test.ts';

/** Sections that explain with made-up numbers: what their bodies say, nobody claims. */
const EXPLAINS = /^\/(measures|techniques|glossary)\//;
/** Where this project's own measurements stand, and the file that they come from. */
const OURS = { page: '/techniques/results/', file: '/data/coder-results.json' };
/** What a reader computes, and a lead that explains. */
const OWN = 'header, section[aria-labelledby="result"], form';
/** What holds a number together with what belongs to it; a paragraph of a body stands for itself. */
const BESIDE = 'li[id], li, dd, tr, figure, article[class*="metric_"], [class*="source_"], section';

/** The numbers of the ledger, each with the addresses of the cards that have it. */
async function claimed(): Promise<Map<string, string[]>> {
  const { $ } = await fetchPage('/evidence/');
  const cards = new Map<string, string[]>();
  // The small links of a cell lead to claims that say otherwise.
  for (const link of $('td[data-label="Claim"] a').toArray()) {
    if ($(link).closest('small').length > 0) continue;
    const number = $(link).text().trim();
    cards.set(number, [...(cards.get(number) ?? []), `${$(link).attr('href')}`.replace(/^.*#/, '#')]);
  }
  return cards;
}

/** Takes our own measurements out of their tables: a share equal to a claim is so by chance, and the file says whose it is. */
async function withoutOurs($: CheerioAPI): Promise<CheerioAPI> {
  expect($(`main a[href="${OURS.file}"]`).length).toBeGreaterThan(0);
  const { rows } = await (await fetch(inject('siteUrl') + OURS.file)).json();
  const shares = rows.flatMap((row: Record<'first' | 'amongFive', Record<string, number>>) =>
    [row.first, row.amongFive].flatMap(({ share = 0, low = 0, high = 0 }) => [share, low, high]),
  );
  const ours = new Set(shares.map((share: number) => `${(share * 100).toFixed(1)}%`));
  const texts = $('main td *').contents().toArray();
  const measured = texts.filter((node) => node.type === 'text' && ours.has(node.data));
  expect(measured.length).toBeGreaterThan(rows.length);
  for (const node of measured) $(node).remove();
  return $;
}

/** Numbers of the ledger on a page beside which stands no link to their card or to a source. */
function withoutLink($: CheerioAPI, path: string, cards: Map<string, string[]>): string[] {
  $('script, style').remove();
  $(OWN).remove();
  if (EXPLAINS.test(path)) $('[class*="prose_"]').remove();
  return $('main *')
    .contents()
    .toArray()
    .flatMap((node) => {
      if (node.type !== 'text') return [];
      const number = [...cards.keys()]
        .filter((each) => !/[\d.,]$/.test(node.data.split(each, 1)[0] ?? '') && node.data.includes(each))
        .sort((a, b) => b.length - a.length)[0];
      if (!number) return [];
      const inBody = $(node).closest('[class*="prose_"]').length > 0;
      const isQuoted = $(node).closest('blockquote').length > 0;
      const outer = $(node).closest('li[id]');
      const beside = outer.length > 0 ? outer : $(node).closest(inBody && !isQuoted ? 'p, li, td' : BESIDE);
      const leads = beside
        .add($(node).closest('a'))
        .find('a')
        .addBack('a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      const isLinked = leads.some(
        (href) =>
          href.startsWith('/resources/#') ||
          // A question, which stands there under the card that it is about.
          href.startsWith('/contribute/gaps/#') ||
          (cards.get(number) ?? []).some((card) => href === card || href === `/evidence/${card}`),
      );
      return isLinked ? [] : [`${path}: ${node.data.trim().slice(0, 90)}`];
    });
}

test('every number that somebody claims leads to its card or its source, on every page', async () => {
  const cards = await claimed();
  expect(cards.size).toBeGreaterThan(10);
  const missing: string[] = [];
  for (const path of await sitemapPaths()) {
    const { $ } = await fetchPage(path);
    const page = load($.html());
    missing.push(...withoutLink(path === OURS.page ? await withoutOurs(page) : page, path, cards));
  }
  expect(missing).toEqual([]);
});

test.for([
  '/compare/?with=ecuador-census-2022,mexico-inegi-ai-residue,usa-bls-soii',
  '/workload/?case=ecuador-census-2022-processing-time',
  '/like-mine/?task=response-coding&source=census&volume=2%20000%20000',
])('so does what a script brings: %s', async (path, { reader }) => {
  const page = await reader.open(path);
  await page.waitForLoadState('networkidle');
  const $ = load(await page.content());
  expect($('main').text()).toMatch(/6\.9 hours|5\.4 million/);
  expect(withoutLink($, path, await claimed())).toEqual([]);
});
