import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/test.ts';

/** What the bars of the search allow, brotli. */
const BEFORE_FIRST_RESULT = 40_000;
const WITHOUT_SEARCH = 5_000;

const options = (page: Page) => page.getByRole('option');

/** Addresses that a page asks for from now on: programs and data that it needs, and everything. */
function requestsOf(page: Page): { readonly needed: Set<string>; readonly all: Set<string> } {
  const needed = new Set<string>();
  const all = new Set<string>();
  page.on('request', (request) => {
    all.add(request.url());
    // Fonts may come late, and links in sight are fetched ahead whenever the browser is idle.
    if (['script', 'stylesheet', 'fetch', 'xhr'].includes(request.resourceType())) needed.add(request.url());
  });
  return { needed, all };
}

async function bytesOf(urls: Iterable<string>): Promise<number> {
  const texts = await Promise.all([...urls].map(async (url) => (await fetch(url)).arrayBuffer()));
  return texts.reduce((sum, text) => sum + brotliCompressSync(new Uint8Array(text)).length, 0);
}

/** Chunks with an index in them; the outline is the smaller one. */
async function indexesIn(urls: Iterable<string>): Promise<string[]> {
  const texts = await Promise.all(
    [...urls].map(async (url) => ({ url, text: await (await fetch(url)).text() })),
  );
  return texts.filter(({ text }) => text.includes('facetPostings')).map(({ url }) => url);
}

test('the first result comes with less than 40 kB, while the whole index is still on its way', async ({
  reader,
}) => {
  const page = await reader.open('/');
  // The button is there once the page itself has come alive, with all that it needs: on a busy machine the network
  // falls silent before that.
  await page.getByRole('button', { name: 'Search', exact: true }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const { needed } = requestsOf(page);
  const held: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The first index is let through; the second waits until all is counted, since what is kept for reading offline is asked
  // for once it is there.
  await page.route('**/assets/js/*.js', async (route) => {
    const isIndex = (await indexesIn([route.request().url()])).length > 0;
    const isSecond = isIndex && (await indexesIn(needed)).length > 1;
    if (!isSecond) return route.continue();
    held.push(route.request().url());
    await released;
    return route.continue();
  });
  await page.keyboard.press('/');
  await page.getByRole('combobox').pressSequentially('kapa');
  await options(page).filter({ hasText: /kappa/i }).first().waitFor();
  await expect.poll(() => held.length).toBe(1);
  const before = [...needed].filter((url) => !held.includes(url));
  expect(await indexesIn(before)).toHaveLength(1);
  const bytes = await bytesOf(before);
  expect(bytes).toBeLessThan(BEFORE_FIRST_RESULT);
  console.log(
    `Search of the site, brotli: ${bytes} bytes before the first result, ${await bytesOf(held)} bytes after it`,
  );
  release();
  // What only the text of a section has is found when that has arrived.
  await page.getByRole('combobox').fill('tokenizer');
  await options(page).first().waitFor();
});

test('pages where nobody searches load no index, and less than 5 kB for the search', async ({ reader }) => {
  const page = await reader.open('/');
  const { all } = requestsOf(page);
  for (const path of ['/', '/countries/ec/', '/evidence/', '/resources/', '/search/', '/glossary/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
  }
  expect(all.size).toBeGreaterThan(20);
  expect(await indexesIn(all)).toEqual([]);
  // Everything of the search that is in every page, before it is made smaller and compressed.
  const folder = new URL('../../packages/docusaurus-plugin/dist/theme/SearchBar/', import.meta.url);
  const files = ['index.js', 'styles.module.css'].map((name) => readFileSync(new URL(name, folder), 'utf8'));
  expect(files.join('').length).toBeLessThan(WITHOUT_SEARCH);
  const imports = [...(files[0] ?? '').matchAll(/from '([^']+)'/g)].map(([, name]) => name);
  expect(imports.filter((name) => !/^(?:@docusaurus\/|react)/.test(name ?? ''))).toEqual([
    './styles.module.css',
  ]);
});
