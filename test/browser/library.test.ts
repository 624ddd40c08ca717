/// <reference lib="dom" />
import { text } from 'node:stream/consumers';
import { BibLatexParser } from 'biblatex-csl-converter';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { fetchPage } from './support/site.ts';
import { test } from './support/test.ts';

const status = (page: Page) => page.getByRole('main').getByRole('status');
const ids = (page: Page) =>
  page
    .getByRole('main')
    .locator('li[id], tr[id]')
    .evaluateAll((all) => all.map(({ id }) => id));
const everything = async () => (await fetchPage('/resources/')).$('main li[id]').length;

describe('A link reproduces the view', () => {
  test('filters, words, order and view come from the address', async ({ reader }) => {
    const page = await reader.open(
      '/resources/?q=occupation&type=paper,web-page&language=en&sort=title&view=table',
    );
    await status(page)
      .filter({ hasText: /^\d+ of/ })
      .waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('occupation');
    expect(await page.getByLabel('Sort by').inputValue()).toBe('title');
    const titles = await page.getByRole('rowheader').locator('a').allInnerTexts();
    expect(titles.length).toBeGreaterThan(2);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en', { numeric: true }).compare));
    const before = await ids(page);
    await page.reload();
    await status(page)
      .filter({ hasText: /^\d+ of/ })
      .waitFor();
    expect(await ids(page)).toEqual(before);
  });

  test('several values stand with commas or one by one', async ({ reader }) => {
    const page = await reader.open('/resources/?country=EC,MX');
    await page.getByRole('button', { name: 'Drop Country: Mexico' }).waitFor();
    const together = await ids(page);
    await page.goto('/resources/?country=EC&country=MX');
    await page.getByRole('button', { name: 'Drop Country: Mexico' }).waitFor();
    expect(await ids(page)).toEqual(together);
    expect(together).toContain('slides-first-webinar');
  });

  test('a resource has its place', async ({ reader }) => {
    const page = await reader.open('/resources/#slides-first-webinar');
    expect(
      await page.locator('#slides-first-webinar').evaluate((element) => element.matches(':target')),
    ).toBe(true);
  });
});

describe('Facets', () => {
  test('work by keyboard, count what each would show, and the back button takes each back', async ({
    reader,
  }) => {
    const page = await reader.open('/resources/');
    const paper = page.getByRole('checkbox', { name: /^Paper/ });
    const announced = Number((await paper.locator('..').innerText()).match(/\d+$/)?.[0]);
    await paper.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/resources/?type=paper');
    expect(await ids(page)).toHaveLength(announced);
    // A count of another facet is what choosing it would show now.
    const germany = page.getByRole('checkbox', { name: /^Germany/ });
    const wouldShow = Number((await germany.locator('..').innerText()).match(/\d+$/)?.[0]);
    await germany.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/resources/?country=DE&type=paper');
    expect(await ids(page)).toHaveLength(wouldShow);
    expect(await status(page).innerText()).toBe(`${wouldShow} of ${await everything()} resources`);
    await page.goBack();
    await page.waitForURL('**/resources/?type=paper');
    await expect.poll(() => ids(page)).toHaveLength(announced);
    await page.goBack();
    await expect.poll(() => ids(page)).toHaveLength(await everything());
    expect(await paper.isChecked()).toBe(false);
  });

  test('the focus stays where one types and chooses, while the address follows', async ({ reader }) => {
    const page = await reader.open('/resources/');
    const field = page.getByRole('searchbox');
    await field.pressSequentially('kap', { delay: 500 });
    await page.waitForURL('**/resources/?q=kap');
    await page.keyboard.type('pa');
    expect(await field.inputValue()).toBe('kappa');
    const paper = page.getByRole('checkbox', { name: /^Paper/ });
    await paper.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/resources/?q=kappa&type=paper');
    await page.waitForTimeout(500);
    expect(await paper.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await page.waitForURL('**/resources/?q=kappa');
  });

  test('a closed facet opens by keyboard', async ({ reader }) => {
    const page = await reader.open('/resources/');
    const year = page.getByRole('checkbox', { name: /^2016/ });
    expect(await year.isVisible()).toBe(false);
    await page.locator('summary', { hasText: /^Year/ }).focus();
    await page.keyboard.press('Enter');
    const all = page.getByRole('button', { name: /year values/ });
    if (await all.isVisible()) await all.press('Enter');
    await year.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/resources/?year=2016');
  });

  test('where nothing is left, it is said which to drop', async ({ reader }) => {
    const page = await reader.open('/resources/?country=EC&year=1960');
    const drop = page.getByRole('button', { name: 'Without Country: Ecuador' });
    await drop.click();
    await page.waitForURL('**/resources/?year=1960');
    expect((await ids(page)).length).toBeGreaterThan(0);
  });
});

describe('Words', () => {
  test.for([
    ['redes neuronales', 'paper-lecun-2015-deep-learning', 'Spanish'],
    ['kapa', 'paper-cohen-1960-kappa', 'with a typing error'],
  ] as const)('%s find %s: %s', async ([query, id], { reader }) => {
    const page = await reader.open('/resources/');
    await page.getByRole('searchbox').pressSequentially(query);
    await page.locator(`#${id}`).waitFor();
    await expect.poll(() => status(page).innerText()).toMatch(/^\d+ of/);
    expect((await ids(page)).slice(0, 10)).toContain(id);
    expect(await page.getByLabel('Sort by').inputValue()).toBe('relevance');
  });

  test('are one step back in the history', async ({ reader }) => {
    const page = await reader.open('/resources/?type=paper');
    await page.getByRole('button', { name: 'Drop Type: Paper' }).waitFor();
    const before = await ids(page);
    await page.getByRole('searchbox').pressSequentially('kappa', { delay: 30 });
    await page.waitForURL('**/resources/?q=kappa&type=paper');
    await page.goBack();
    await page.waitForURL('**/resources/?type=paper');
    await expect.poll(() => ids(page)).toEqual(before);
  });

  test('are compared as they are written where the search cannot be loaded', async ({ reader }) => {
    const page = await reader.open('/resources/');
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.abort());
    const isExpected = (text: string) => /net::ERR_FAILED/.test(text);
    page.removeAllListeners('console');
    page.on('console', (message) => {
      if (message.type() === 'error') expect(isExpected(message.text())).toBe(true);
    });
    await page.getByRole('searchbox').fill('clasificacion');
    await page.getByText('only words as they are written here are found').waitFor();
    expect(await ids(page)).toContain('classification-sinco-2011');
  });
});

describe('Taken along', () => {
  async function take(page: Page, format: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^resources\.(csv|bib|json)$/);
    return text(await download.createReadStream());
  }

  test('is what is shown, in its order, in every format', async ({ reader }) => {
    const page = await reader.open('/resources/?type=paper&sort=title');
    await page.getByRole('button', { name: 'Drop Type: Paper' }).waitFor();
    const shown = await ids(page);
    const rows: { id: string }[] = parse(await take(page, 'CSV'), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(shown);
    const records: { id: string }[] = JSON.parse(await take(page, 'JSON'));
    expect(records.map(({ id }) => id)).toEqual(shown);
    const { entries, errors } = new BibLatexParser(await take(page, 'BibTeX')).parse();
    expect(errors).toEqual([]);
    expect(Object.values(entries).map(({ entry_key: key }) => key)).toEqual(shown);
  });
});

test('at 390 px the facets fold into one line', async ({ reader }) => {
  const page = await reader.open('/resources/', { width: 390 });
  const paper = page.getByRole('checkbox', { name: /^Paper/ });
  expect(await paper.isVisible()).toBe(false);
  await page.getByText('Filters', { exact: true }).click();
  await paper.check();
  await page.waitForURL('**/resources/?type=paper');
  await page.getByText('Filters (1)').waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.waitForURL('**/resources/?type=paper&view=table');
  expect(await tooWide(page)).toEqual([]);
});

test('without JavaScript the whole list is there, and nothing that would do nothing', async ({ reader }) => {
  const page = await reader.open('/resources/', { javaScript: false });
  expect(await ids(page)).toHaveLength(await everything());
  expect(await everything()).toBeGreaterThan(60);
  for (const role of ['checkbox', 'searchbox', 'combobox'] as const)
    expect(await page.getByRole('main').getByRole(role).count()).toBe(0);
});

test.for(['light', 'dark'] as const)('everybody can use it: %s', async (colorScheme, { reader }) => {
  const page = await reader.open('/resources/?type=paper', { colorScheme });
  await page.getByRole('button', { name: 'Drop Type: Paper' }).waitFor();
  expect.soft(await violations(page), 'cards, 1280 px').toEqual([]);
  await page.getByRole('button', { name: 'Table' }).click();
  expect.soft(await violations(page), 'table, 1280 px').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText('Filters (1)').click();
  expect.soft(await violations(page), 'table, 390 px').toEqual([]);
  await page.goto('/resources/?type=paper&country=BR');
  await page.getByText('Nothing has all of this').waitFor();
  expect.soft(await violations(page), 'empty').toEqual([]);
});
