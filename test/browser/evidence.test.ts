/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './support/test.ts';

const column = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });
const cellsOf = (page: Page, name: string) => page.locator(`td[data-label="${name}"]`).allInnerTexts();

describe('The ledger of numbers', () => {
  test('sorts by keyboard and says so', async ({ reader }) => {
    const page = await reader.open('/evidence/');
    const status = column(page, 'Status');
    expect(await status.getAttribute('aria-sort')).toBe('none');
    await status.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => status.getAttribute('aria-sort')).toBe('ascending');
    const up = (await cellsOf(page, 'Status')).map((text) => text.replace(/,.*/, ''));
    expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b)));
    await page.keyboard.press('Space');
    await expect.poll(() => status.getAttribute('aria-sort')).toBe('descending');
    expect((await cellsOf(page, 'Status'))[0]).toMatch(/^Test/);
  });

  test('sorts gaps as numbers', async ({ reader }) => {
    const page = await reader.open('/evidence/');
    await column(page, 'Not stated').getByRole('button').click();
    const gaps = (await cellsOf(page, 'Not stated')).map(Number);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  });

  test('does not sort by the height of a number, which would rank what cannot be compared', async ({
    reader,
  }) => {
    const page = await reader.open('/evidence/');
    await column(page, 'Claim').getByRole('button').click();
    const titles = (await cellsOf(page, 'Claim')).map((text) => text.split('\n').at(-1) ?? '');
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  test('leads from every number to its card, and from every card to its source', async ({ reader }) => {
    const page = await reader.open('/evidence/');
    const targets = await page.evaluate(() =>
      [...document.querySelectorAll('td[data-label="Claim"] a')].map((link) => {
        const card = document.getElementById((link.getAttribute('href') ?? '').replace(/^.*#/, ''));
        const source = card?.querySelector('a[href^="/resources/#"]')?.getAttribute('href');
        return { number: link.textContent, card: card?.tagName, source };
      }),
    );
    expect(targets.length).toBeGreaterThan(15);
    for (const target of targets) {
      expect(target).toMatchObject({ card: 'ARTICLE', source: expect.stringMatching(/#[a-z\d-]+$/) });
    }
  });

  test('a computed number stands with its formula, not with the words and grade of a source', async ({
    reader,
  }) => {
    const page = await reader.open('/evidence/');
    const row = page.locator('#row-ecuador-census-2022-throughput');
    const cell = (name: string) => row.locator(`td[data-label="${name}"]`).innerText();
    expect(await cell('Words and place')).toMatch(
      /^Formula: 5.4 million records ÷ 6.9 hours ÷ 3,600 s\s+Longer announcement: /,
    );
    expect(await cell('Claimed by')).toBe('this site, by computation');
    expect(await cell('Evidence')).toBe('Inputs: announcement');
  });

  test('goes from a number to the source in the library', async ({ reader }) => {
    const page = await reader.open('/evidence/');
    await page.getByRole('cell').getByRole('link', { name: '87.82%' }).click();
    await page.waitForURL('**/evidence/#ecuador-census-2022-accuracy');
    const card = page.locator('#ecuador-census-2022-accuracy');
    await card.getByRole('link', { name: /^Announcement: First Webinar/ }).click();
    await page.waitForURL('**/resources/#announcement-first-webinar');
    await page.locator('#announcement-first-webinar').waitFor();
  });
});
