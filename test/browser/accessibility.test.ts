import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { oneOfEachKind } from './support/site.ts';
import { test } from './support/test.ts';

const PAGES = [
  ...new Set([
    ...(await oneOfEachKind()),
    '/countries/ec/',
    '/countries/mx/',
    '/countries/us/',
    '/organizations/ilo/',
    '/contribute/gaps/',
    '/contribute/share-a-talk/',
  ]),
  '/no-such-page/',
];

describe.for(PAGES)('%s', (path) => {
  test('can be used by everybody, light and dark, on wide and narrow screens', async ({ reader }) => {
    const page = await reader.open(path, { colorScheme: 'light' });
    expect.soft(await violations(page), 'light, 1280 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    expect.soft(await violations(page, ['color-contrast']), 'dark, 1280 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await violations(page, ['color-contrast']), 'dark, 390 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-theme=light]').waitFor({ state: 'attached' });
    expect.soft(await violations(page), 'light, 390 px').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 390 px').toEqual([]);
  });
});
