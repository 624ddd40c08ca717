import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { COLLECTION_NAMES, readCommunity } from '@isco-cop/data';
import { buildAllRoutes } from '@isco-cop/docusaurus-plugin';
import { loadIndex, search } from '@isco-cop/search';
import { buildIndex, documents, facetLabels, outline, searchTexts } from '@isco-cop/search/build';
import { describe, expect, test } from 'vitest';
import { exactForm, fold } from '../../packages/search/src/analysis/fold.ts';

const { community } = await readCommunity('content');
const guide = {
  id: 'contribute',
  title: 'Contribute',
  url: '/contribute/',
  markdown: readFileSync('CONTRIBUTING.md', 'utf8'),
};
const all = documents(community, [guide]);
const labels = facetLabels(community, all);
const json = buildIndex(all, labels);
const index = loadIndex(json);
const texts = searchTexts(all);

describe('what is searchable', () => {
  test('is every entry, every country with a page, the guide and its headings, each once', () => {
    const keys = all.map(({ collection, id }) => `${collection}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const collection of COLLECTION_NAMES)
      for (const { id } of community[collection].all()) expect(keys).toContain(`${collection}/${id}`);
    for (const { id } of community.countries()) expect(keys).toContain(`countries/${id}`);
    expect(keys).toContain('guides/contribute#add-a-talk');
  });

  test('has an address that the site has, sections with the anchor of their heading', () => {
    const pages = new Map(
      buildAllRoutes(community, { home: true }).flatMap((section) =>
        section.pages.map(({ path, props }) => [path, JSON.stringify(props)] as const),
      ),
    );
    for (const { url, page, collection } of all) {
      if (collection === 'guides') continue;
      const [path = '', anchor] = url.split('#');
      expect(pages.has(path), url).toBe(true);
      if (page !== undefined) expect(pages.get(path), url).toContain(`"id":"${anchor}"`);
    }
  });

  test('has a label for each value of a facet', () => {
    for (const { facets } of all) {
      for (const [name, values] of Object.entries(facets)) {
        if (name === 'year') continue;
        for (const value of values) expect(labels[name as keyof typeof labels]?.[value], value).toBeTruthy();
      }
    }
  });
});

test('the index gives back what went into it', () => {
  const key = (document: { collection: string; id: string }) => `${document.collection}/${document.id}`;
  const given = new Map(all.map((document) => [key(document), document]));
  expect(index.documents.length).toBe(all.length);
  for (const document of index.documents) {
    const { title, url, facets, date = '', page } = given.get(key(document)) ?? {};
    expect(document).toMatchObject({ title, url, facets });
    if (page === undefined) expect(document.date).toBe(date);
  }
});

test.each(['autocoding', 'auto-coding', 'auto coding', 'Auto-Coding'])(
  '%s leads to what is called autocoding',
  (query) => {
    const { results } = search(index, query, { limit: 10 });
    const found = results.map(({ collection, id }) => `${collection}/${id}`);
    expect(found.slice(0, 2)).toContain('measures/autocoding-rate');
    expect(found).toContain('glossary/autocoding');
  },
);

const plainTitles = all.flatMap(({ title, page }) => (page === undefined ? [fold(title.toLowerCase())] : []));

test.each([...new Set(plainTitles)])('the title without accents comes first: %s', (query) => {
  const [first] = search(index, query, { limit: 1 }).results;
  const found = all.find((document) => document.collection === first?.collection && document.id === first.id);
  const names = [found?.title ?? '', ...(found?.names ?? []).map(({ text }) => text)];
  const plain = (text: string) => fold(exactForm(text.replace(/[^\p{L}\p{N}]+/gu, '')));
  expect(names.map(plain)).toContain(plain(query));
});

test('users find what they look for', () => {
  const judged: { query: string; expected: string[] }[] = JSON.parse(
    readFileSync(new URL('judged-queries.json', import.meta.url), 'utf8'),
  );
  expect(judged.length).toBeGreaterThanOrEqual(120);
  const ranks = judged.map(({ query, expected }) => {
    const { results } = search(index, query, { limit: 20, texts });
    return results.findIndex(({ collection, id }) => expected.includes(`${collection}/${id}`)) + 1;
  });
  const mean = (of: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + of(rank), 0) / ranks.length;
  expect(mean((rank) => Number(rank === 1))).toBeGreaterThanOrEqual(0.9);
  expect(mean((rank) => Number(rank > 0 && rank <= 3))).toBeGreaterThanOrEqual(0.975);
  expect(mean((rank) => (rank > 0 ? 1 / rank : 0))).toBeGreaterThanOrEqual(0.935);
});

test('what answers first is small', () => {
  const first = buildIndex(outline(all), labels);
  expect(brotliCompressSync(first).length).toBeLessThan(30_000);
});
