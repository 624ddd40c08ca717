/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { oneOfEachKind } from './support/site.ts';
import { test } from './support/test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
    await page.evaluate(AXE);
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

/** Serious and critical violations as "rule: element". */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const results = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      }),
    rules,
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
}

/** What makes the page scroll sideways. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `<${element.tagName} class="${element.getAttribute('class')}">`)
      .slice(0, 5);
  });
}
