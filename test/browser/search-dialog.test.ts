/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test } from './support/test.ts';

/** Opens the dialog as most do, and types. */
async function type(page: Page, query: string) {
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.waitFor();
  await field.pressSequentially(query);
  await page
    .getByRole('status')
    .filter({ hasText: /result/ })
    .waitFor();
  return field;
}

const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.innerText : undefined;
  });

describe('What people type', () => {
  test.for([
    ['codificacion censo redes neuronales', '/talks/2024-ecuador-census/', 'Spanish, without accents'],
    ['codificación censo redes neuronales', '/talks/2024-ecuador-census/', 'Spanish, with accents'],
    ['réseaux de neurones', '/techniques/neural-network/', 'French'],
    ['redes neurais', '/techniques/neural-network/', 'Portuguese'],
    ['CIUO', '/classifications/isco-08/', 'an acronym of another language'],
    ['diana mendez', '/people/diana-mendez/', 'a name without its accent'],
    ['trheshold', '/techniques/threshold-routing/', 'a typing error'],
    ['BLS', '/organizations/bls/', 'an acronym'],
    ['kappa', '/measures/cohens-kappa/', 'half a name'],
  ] as const)('%s leads to %s: %s', async ([query, path], { reader }) => {
    const page = await reader.open('/');
    await type(page, query);
    const links = await options(page).evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links.slice(0, 10).map((link) => link?.replace(/#.*/, ''))).toContain(path);
  });

  test('what is found is marked, grouped by kind, with country and year', async ({ reader }) => {
    const page = await reader.open('/');
    await type(page, 'diana mendez');
    const person = page.getByRole('group', { name: 'People' }).getByRole('option').first();
    expect(await person.innerText()).toMatch(/Diana Méndez\s+Ecuador/);
    expect(await person.locator('mark').allInnerTexts()).toEqual(['Diana', 'Méndez']);
    const talk = page.getByRole('group', { name: 'Talks' }).getByRole('option').first();
    expect(await talk.innerText()).toMatch(/Ecuador · English · 2024/);
  });

  test('of a page that somebody pastes the beginning is said', async ({ reader }) => {
    const page = await reader.open('/', { width: 390 });
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('x'.repeat(2000));
    await page.getByText(`Nothing has ${'x'.repeat(80)}….`).waitFor();
    await page.getByRole('combobox').fill('country:SG type:slides');
    await options(page).filter({ hasText: 'The one result for' }).waitFor();
  });

  test('what is not understood is said', async ({ reader }) => {
    const page = await reader.open('/');
    await type(page, 'planet:mars kappa');
    await page.getByText('is no facet, so it was taken as words').waitFor();
  });
});

describe('By keyboard alone', () => {
  test.for(['/', 'Control+k', 'Meta+k'])('%s opens the search, Escape closes it', async (key, { reader }) => {
    const page = await reader.open('/evidence/');
    await page.keyboard.press(key);
    await page.getByRole('combobox').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('no shortcut opens it while one types in a field', async ({ reader }) => {
    const page = await reader.open('/resources/');
    const field = page.getByRole('searchbox');
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('arrows, Home and End move through the results, Enter opens one', async ({ reader }) => {
    const page = await reader.open('/');
    await type(page, 'kappa');
    const texts = await options(page).allInnerTexts();
    expect(texts.length).toBeGreaterThan(3);
    expect(await active(page)).toBe(texts[0]);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(texts[1]);
    await page.keyboard.press('End');
    expect(await active(page)).toBe(texts.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(texts[0]);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(texts.at(-1));
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/measures/cohens-kappa/**');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('the last option leads to all results, and back leads back', async ({ reader }) => {
    const page = await reader.open('/events/');
    await type(page, 'redes neuronales');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=redes+neuronales');
    await page
      .getByRole('status')
      .filter({ hasText: /result/ })
      .waitFor();
    await page.goBack();
    await page.waitForURL('**/events/');
  });

  test('recent searches are kept on the device until one clears them', async ({ reader }) => {
    const page = await reader.open('/');
    await type(page, 'kappa');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cohen' }).waitFor();
    await page.keyboard.press('/');
    const recent = page.getByRole('group', { name: 'Recent searches' });
    await recent.waitFor();
    expect(await recent.getByRole('option').allInnerTexts()).toEqual(['kappa']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox').inputValue()).toBe('kappa');
    await page.getByRole('combobox').fill('');
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    expect(await recent.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('isco-cop.recent-searches'))).toBe('[]');
  });
});

describe('Loading', () => {
  test('nothing of the search is loaded before somebody searches', async ({ reader }) => {
    const page = await reader.open('/');
    const scripts = new Set<string>();
    page.on('request', (request) => request.url().endsWith('.js') && scripts.add(request.url()));
    const withIndex = async () => {
      const texts = await Promise.all([...scripts].map(async (url) => (await fetch(url)).text()));
      return texts.filter((text) => text.includes('facetPostings')).length;
    };
    await page.reload({ waitUntil: 'networkidle' });
    expect(scripts.size).toBeGreaterThan(2);
    expect(await withIndex()).toBe(0);
    await type(page, 'kappa');
    await expect.poll(withIndex).toBe(2);
  });

  test('what is typed while the dialog is on its way is not lost', async ({ reader }) => {
    const page = await reader.open('/');
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.keyboard.type('/kap');
    const field = page.getByRole('combobox');
    await field.waitFor();
    await page.keyboard.type('pa');
    expect(await field.inputValue()).toBe('kappa');
    await options(page).first().waitFor();
  });

  test('once loaded, everything works without a connection: search, results, library, facets', async ({
    reader,
  }) => {
    const page = await reader.open('/');
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(request.url()));
    await type(page, 'kappa');
    // The rest of the search comes after its first answer.
    const count = async () => {
      const before = asked.length;
      await page.waitForTimeout(1500);
      return asked.length - before;
    };
    await expect.poll(count, { timeout: 20_000 }).toBe(0);
    // Pages behind links that come into view are fetched ahead, which fails and matters to nobody.
    page.removeAllListeners('console');
    await page.context().setOffline(true);
    await page.getByRole('combobox').fill('diana mendez');
    await options(page).filter({ hasText: 'Diana Méndez' }).first().waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=diana+mendez');
    await page.locator('main ol li a[href*="/people/diana-mendez/"]').waitFor();
    await page.getByRole('checkbox', { name: /^Talks/ }).check();
    await page.waitForURL('**/search/?q=diana+mendez&collection=talks');
    await page.getByRole('navigation').getByRole('link', { name: 'Resources' }).first().click();
    await page.waitForURL('**/resources/');
    await page.getByRole('searchbox').fill('redes neuronales');
    await page.locator('#paper-lecun-2015-deep-learning').waitFor();
    await page.getByRole('checkbox', { name: /^Paper/ }).check();
    await page.waitForURL('**/resources/?q=redes+neuronales&type=paper');
    await page.context().setOffline(false);
  });
});

test.for([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const)('everybody can use it: %s, %i px', async ([colorScheme, width], { reader }) => {
  const page = await reader.open('/', { colorScheme, width });
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').waitFor();
  expect.soft(await violations(page), 'empty').toEqual([]);
  await page.getByRole('combobox').fill('kappa');
  await options(page).first().waitFor();
  expect.soft(await violations(page), 'with results').toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});

test('without JavaScript the place of the search leads to the library', async ({ reader }) => {
  const page = await reader.open('/', { javaScript: false });
  await page.getByRole('link', { name: 'Search' }).click();
  await page.waitForURL('**/resources/');
});
