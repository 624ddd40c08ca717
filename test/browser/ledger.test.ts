/// <reference lib="dom" />
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { fetchPage } from './support/site.ts';
import { test } from './support/test.ts';

const rows = (page: Page) =>
  page.locator('tr[id^="row-"]').evaluateAll((all) => all.map(({ id }) => id.slice('row-'.length)));
const cards = (page: Page) =>
  page.locator('main article[id]').evaluateAll((all) => all.map(({ id }) => id).sort());
const status = (page: Page) => page.getByRole('main').getByRole('status').innerText();

describe('A link to the ledger reproduces the view', () => {
  test('filters and order come from the address, of table and cards alike', async ({ reader }) => {
    const page = await reader.open('/evidence/?country=MX&status=potential,test&sort=-not-stated');
    await page.getByRole('button', { name: 'Drop Country: Mexico' }).waitFor();
    const shown = await rows(page);
    expect(shown.length).toBeGreaterThan(1);
    expect(await cards(page)).toEqual([...shown].sort());
    expect(await status(page)).toMatch(new RegExp(`^${shown.length} of \\d+ numbers$`));
    const header = page.getByRole('columnheader', { name: 'Not stated' });
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await page.reload();
    await expect.poll(() => rows(page)).toEqual(shown);
  });

  test('a number that the address leads to is shown although the selection leaves it out', async ({
    reader,
  }) => {
    const page = await reader.open('/evidence/?measure=accuracy#mexico-manual-share');
    const card = page.getByRole('alert').locator('#mexico-manual-share');
    await card.waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(
      '“Records coded by hand”, is not among those selected; it stands here all the same.',
    );
    await expect
      .poll(() => card.evaluate((each) => Math.abs(each.getBoundingClientRect().top)))
      .toBeLessThan(300);
    expect(await rows(page)).not.toContain('mexico-manual-share');
    await page.getByRole('alert').getByRole('link', { name: 'Show it among all' }).click();
    await page.waitForURL('**/evidence/#mexico-manual-share');
    await expect
      .poll(() => page.locator('#mexico-manual-share').evaluate((card) => card.getBoundingClientRect().top))
      .toBeLessThan(200);
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
  });

  test('by keyboard, and the back button takes each step back', async ({ reader }) => {
    const page = await reader.open('/evidence/');
    const everything = await rows(page);
    await page.locator('summary', { hasText: /^Level/ }).focus();
    await page.keyboard.press('Enter');
    const digits = page.getByRole('checkbox', { name: /^6 digits/ });
    await digits.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/evidence/?level=6');
    expect(await rows(page)).toEqual(['soccer-agreement-6-digits']);
    await page.getByRole('columnheader', { name: 'Status' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/evidence/?level=6&sort=status');
    await page.goBack();
    await page.goBack();
    await page.waitForURL('**/evidence/');
    await expect.poll(() => rows(page)).toEqual(everything);
  });

  test('a number leads to its card and leaves what is chosen in place', async ({ reader }) => {
    const page = await reader.open('/evidence/?measure=accuracy');
    await page.getByRole('button', { name: /Drop Measure/ }).waitFor();
    await page.locator('td[data-label="Claim"] a').first().click();
    await page.waitForURL('**/evidence/?measure=accuracy#ecuador-census-2022-accuracy');
    expect(await rows(page)).toEqual(['ecuador-census-2022-accuracy']);
  });

  test('where nothing is left, it is said which to drop', async ({ reader }) => {
    const page = await reader.open('/evidence/?country=EC&status=potential');
    await page.getByRole('button', { name: 'Without Status: Potential' }).click();
    await page.waitForURL('**/evidence/?country=EC');
    expect((await rows(page)).length).toBeGreaterThan(0);
  });
});

test("Mexico's claims stand in one frame, with what they differ in", async ({ reader }) => {
  const page = await reader.open('/evidence/');
  const frame = page.getByRole('region', { name: /^Claims that disagree/ });
  expect(await frame.locator('article').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'mexico-workload-reduction-announced',
    'mexico-workload-reduction-potential',
  ]);
  const said = await frame.innerText();
  expect(said).toContain('The status is production for “Manual workload reduced, as announced”');
  expect(said).toContain('at most 50%');
});

test('what is shown is taken along, with every qualifier, and nothing that a spreadsheet runs', async ({
  reader,
}) => {
  const page = await reader.open('/evidence/?country=EC');
  await page.getByRole('button', { name: 'Drop Country: Ecuador' }).waitFor();
  const take = async (format: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    return text(await download.createReadStream());
  };
  const csv: Record<string, string>[] = parse(await take('CSV'), { columns: true });
  expect(csv.map(({ id }) => id).sort()).toEqual((await rows(page)).sort());
  const accuracy = csv.find(({ id }) => id === 'ecuador-census-2022-accuracy');
  expect(accuracy).toMatchObject({
    'quantity.value': '87.82',
    country: 'EC',
    'qualifiers.level': '',
    'qualifiers.variable': 'occupation',
    'source.locator': 'Abstracts, Ecuador',
    notStated: expect.stringContaining('level'),
    url: expect.stringMatching(/^https:.*\/evidence\/#ecuador-census-2022-accuracy$/),
  });
  // The same names, columns and values as in the tables of all data.
  const everything: Record<string, string>[] = parse(
    await (await fetch(`${inject('siteUrl')}/data/metrics.csv`)).text(),
    { columns: true },
  );
  for (const row of csv) expect(row).toEqual(everything.find(({ id }) => id === row.id));
  const json: { id: string; derived?: { formula: string } }[] = JSON.parse(await take('JSON'));
  expect(json.find(({ id }) => id === 'ecuador-census-2022-throughput')?.derived?.formula).toContain(
    '5.4 million',
  );
  for (const value of csv.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^[=+\-@]/);
});

test('without JavaScript the whole ledger is there', async ({ reader }) => {
  const page = await reader.open('/evidence/', { javaScript: false });
  const { $ } = await fetchPage('/evidence/');
  expect(await rows(page)).toHaveLength($('main article[id]').length);
  expect($('main article[id]').length).toBeGreaterThan(15);
  for (const role of ['checkbox', 'searchbox'] as const)
    expect(await page.getByRole('main').getByRole(role).count()).toBe(0);
});

test('in print it is the list and the cards, without what one would click', async ({ reader }) => {
  const page = await reader.open('/evidence/?country=MX');
  await page.getByRole('button', { name: 'Drop Country: Mexico' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
  expect(await page.locator('#mexico-manual-share').isVisible()).toBe(true);
  // As wide as what a sheet of A4 leaves between its margins.
  await page.setViewportSize({ width: 718, height: 1047 });
  expect(await tooWide(page)).toEqual([]);
  await page.goto(page.url().replace(/evidence.*/, 'evidence/who-states-what/'));
  expect(await tooWide(page)).toEqual([]);
});

describe('Everybody can use it', () => {
  test.for([
    ['/evidence/?country=MX', 'light'],
    ['/evidence/coverage/', 'dark'],
    ['/evidence/who-states-what/', 'light'],
    ['/techniques/threshold-routing/', 'dark'],
    ['/classifications/soc-2010/', 'light'],
    ['/methodologies/usa-bls-soii/', 'dark'],
    ['/measures/agreement-with-manual-codes/', 'light'],
  ] as const)('%s, %s', async ([path, colorScheme], { reader }) => {
    const page = await reader.open(path, { colorScheme });
    expect.soft(await violations(page), '1280 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await tooWide(page), '390 px').toEqual([]);
    expect.soft(await violations(page), '390 px').toEqual([]);
  });
});
