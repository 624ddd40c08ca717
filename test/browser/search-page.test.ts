/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test } from './support/test.ts';

const results = (page: Page) => page.getByRole('main').locator('ol > li a[href]:visible');
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ results?$/ });

async function total(page: Page): Promise<number> {
  return Number.parseInt(await count(page).innerText(), 10);
}

describe('All results', () => {
  test('stand at the address of the query, with the best first', async ({ reader }) => {
    const page = await reader.open('/search/?q=diana+mendez');
    await count(page).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('diana mendez');
    expect(await page.locator('main ol li a[href*="/people/diana-mendez/"]').count()).toBe(1);
  });

  test('can be narrowed by keyboard, and the back button widens them again', async ({ reader }) => {
    const page = await reader.open('/search/?q=coding');
    await count(page).waitFor();
    const before = await total(page);
    const resources = page.getByRole('checkbox', { name: /^Resources/ });
    await resources.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/search/?q=coding&collection=resources');
    const narrowed = await total(page);
    expect(narrowed).toBeLessThan(before);
    expect(await resources.isChecked()).toBe(true);
    await page.reload();
    await count(page).waitFor();
    await page.getByRole('button', { name: 'Drop Kind: Resources' }).waitFor();
    expect(await total(page)).toBe(narrowed);
    await page.goBack();
    await page.waitForURL('**/search/?q=coding');
    await page.getByRole('button', { name: 'Drop Kind: Resources' }).waitFor({ state: 'detached' });
    expect(await total(page)).toBe(before);
  });

  test('follow what one types, and the address too', async ({ reader }) => {
    const page = await reader.open('/search/');
    await page.getByRole('searchbox').pressSequentially('kapa');
    await page.locator('main ol li a[href*="/measures/cohens-kappa/"]').waitFor();
    await page.waitForURL('**/search/?q=kapa');
    await page.goBack();
    await page.waitForURL('**/search/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test('where nothing is found, it is said what to drop', async ({ reader }) => {
    const page = await reader.open('/search/?q=kappa&country=SG');
    await page.getByText('Nothing has all of this').waitFor();
    await page.getByRole('button', { name: 'Without Country: Singapore' }).click();
    await page.waitForURL('**/search/?q=kappa');
    expect(await total(page)).toBeGreaterThan(0);
  });

  test('whoever drops something goes on at what is left', async ({ reader }) => {
    for (const [path, name] of [
      ['/search/?q=kappa&country=SG', 'Without Country: Singapore'],
      ['/search/?q=kappa&collection=measures', 'Drop Kind: Measures'],
    ] as const) {
      const page = await reader.open(path);
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=kappa');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^\d+ results$/);
    }
  });

  test('a kind may be asked for as a type', async ({ reader }) => {
    const page = await reader.open('/search/?q=type:talk+census');
    await count(page).waitFor();
    const kinds = await page.locator('main > :not(nav) ol li > span:first-child').allInnerTexts();
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['Talks']));
  });

  test('before anything is searched for it is said what one can type', async ({ reader }) => {
    const page = await reader.open('/search/');
    await page.getByText('country:EC').waitFor();
    const plain = await reader.open('/search/', { javaScript: false });
    expect(await plain.getByText('Search everything').isVisible()).toBe(false);
    expect(await plain.getByText('country:EC').isVisible()).toBe(false);
  });

  test('what was not understood is said', async ({ reader }) => {
    const page = await reader.open('/search/?q=kappa+country:Atlantis');
    await page.getByText(/Nothing has the country .*, so it was taken as words/).waitFor();
  });
});

test.for(['light', 'dark'] as const)('everybody can use it: %s', async (colorScheme, { reader }) => {
  const page = await reader.open('/search/?q=coding&collection=resources', { colorScheme });
  await results(page).first().waitFor();
  expect.soft(await violations(page), '1280 px').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText('Filters (1)').click();
  expect.soft(await violations(page), '390 px').toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});
