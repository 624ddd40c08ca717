/// <reference lib="dom" />
import { expect } from 'vitest';
import { type Reader, test } from './support/test.ts';

/** What every grammar of the highlighter has, and no program of the site. */
const GRAMMAR = 'lookbehind:!0';

test('code is highlighted in guides, and other pages do not load what does it', async ({ reader }) => {
  expect(await grammars(reader, '/contribute/')).toHaveLength(1);
  for (const path of ['/', '/countries/ec/', '/data/', '/try/'])
    expect([path, await grammars(reader, path)]).toEqual([path, []]);
  const guide = await reader.open('/contribute/');
  const colours = await guide
    .locator('.language-markdown .token')
    .evaluateAll((tokens) => tokens.map((token) => getComputedStyle(token).color));
  expect(new Set(colours).size).toBeGreaterThan(1);
});

test.for([
  ['light', 'rgb(238, 243, 247)'],
  ['dark', 'rgb(26, 39, 49)'],
] as const)('code has the colours of the page: %s', async ([colorScheme, wash], { reader }) => {
  const page = await reader.open('/contribute/', { colorScheme });
  const example = page.locator('.language-markdown').filter({ hasText: '2026-05-12T14:00' }).first();
  const background = await example
    .locator('pre')
    .evaluate((block) => getComputedStyle(block).backgroundColor);
  expect(background).toBe(wash);
  // Half of a time in another colour looks like a mistake.
  const start = example.locator('.token-line').filter({ hasText: '2026-05-12T14:00' }).first();
  const colours = await start
    .locator('.token')
    .filter({ hasText: /\d/ })
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color));
  expect(colours.length).toBeGreaterThan(1);
  expect(new Set(colours).size).toBe(1);
});

/** Programs with grammars that a page runs; what is fetched ahead for links in sight is none of these. */
async function grammars(reader: Reader, path: string): Promise<string[]> {
  const page = await reader.open('/glossary/');
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(scripts.size).toBeGreaterThan(3);
  const texts = await Promise.all(
    [...scripts].map(async (url) => ({ url, text: await (await fetch(url)).text() })),
  );
  return texts.filter(({ text }) => text.includes(GRAMMAR)).map(({ url }) => url);
}
