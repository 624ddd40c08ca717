import { facetCounts, isSelected } from '@isco-cop/search';
import { describe, expect, test } from 'vitest';
import { toResources } from '../../../packages/docusaurus-plugin/src/props/resources.ts';
import { orderedValues } from '../../../packages/docusaurus-plugin/src/theme/Community/Facets/ordered-values.ts';
import { relaxations } from '../../../packages/docusaurus-plugin/src/theme/Community/Facets/relaxations.ts';
import { ordered, sortOf } from '../../../packages/docusaurus-plugin/src/theme/Community/Library/order.ts';
import { knownValues } from '../../../packages/docusaurus-plugin/src/theme/Community/Search/labels.ts';
import { resultGroups } from '../../../packages/docusaurus-plugin/src/theme/Community/Search/options.ts';
import { EVERYTHING } from '../../../packages/docusaurus-plugin/src/theme/Community/Search/state.ts';
import { community, idsOnDisk } from '../real-content.ts';

const { resources, labels } = toResources(community);

test('the library has every resource, with what talks announced among them', () => {
  expect(resources.map(({ id }) => id).sort()).toEqual(idsOnDisk('resources').sort());
  const slides = resources.find(({ id }) => id === 'slides-first-webinar');
  expect(slides?.facets).toMatchObject({ type: ['slides'], event: ['2024-12-02-first-webinar'] });
  expect(labels.country?.EC).toBe('Ecuador');
});

describe('The order', () => {
  test('is by date where nothing is said, by relevance where there are words', () => {
    expect(sortOf({ query: '' })).toBe('date');
    expect(sortOf({ query: 'kappa' })).toBe('relevance');
    expect(sortOf({ query: '', sort: 'relevance' })).toBe('date');
    expect(sortOf({ query: 'kappa', sort: 'title' })).toBe('title');
  });

  test('by date puts what has none last, and loses nothing', () => {
    const dates = ordered(resources, 'date', new Map()).map(({ citation }) => citation.date ?? '');
    expect(dates).toHaveLength(resources.length);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('by relevance is that of the search', () => {
    const ranks = new Map([...resources].reverse().map(({ id }, place) => [id, place]));
    expect(ordered(resources, 'relevance', ranks)).toEqual([...resources].reverse());
  });
});

describe('Facets', () => {
  const all = facetCounts(resources);

  test('keep the places of their values while one selects, and show values that nothing has', () => {
    const counts = facetCounts(resources, { type: ['slides', 'hologram'], country: ['EC'] });
    const values = orderedValues('type', all.type, counts.type);
    expect(values.map(({ value }) => value)).toEqual([...all.type.map(({ value }) => value), 'hologram']);
    expect(values.find(({ value }) => value === 'hologram')).toMatchObject({ count: 0, isSelected: true });
  });

  test('list years latest first', () => {
    const years = orderedValues('year', all.year, all.year).map(({ value }) => value);
    expect(years).toEqual([...years].sort().reverse());
  });

  test('know a value by any spelling', () => {
    const named = { country: new Map(Object.entries(labels.country ?? {})) };
    expect(knownValues({ country: ['ec', 'Mexico', 'MX', 'Atlantis'] }, named)).toEqual({
      country: ['EC', 'MX', 'Atlantis'],
    });
  });
});

describe('Where nothing is found', () => {
  const count = (query: string, facets: Parameters<typeof isSelected>[1]) =>
    query === 'nothing' ? 0 : resources.filter((item) => isSelected(item, facets)).length;

  test('it says which filter to drop, the one that shows most first', () => {
    const facets = { type: ['classification'], year: ['1960'], country: ['MX'] };
    expect(count('', facets)).toBe(0);
    const ways = relaxations({ ...EVERYTHING, facets }, count);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way.count).toBe(count(way.next.query, way.next.facets));
    expect(ways.map((way) => way.count)).toEqual(ways.map((way) => way.count).sort((a, b) => b - a));
  });

  test('words are dropped where filters would show something', () => {
    const ways = relaxations({ ...EVERYTHING, query: 'nothing', facets: { type: ['slides'] } }, count);
    expect(ways.map(({ without }) => without)).toEqual(['words']);
  });

  test('everything is dropped where no single thing helps', () => {
    const [words] = relaxations({ ...EVERYTHING, query: 'nothing' }, count);
    expect(words).toMatchObject({ without: 'words', count: resources.length });
    const facets = { type: ['slides'], country: ['ZZ'] };
    const [way] = relaxations({ ...EVERYTHING, query: 'nothing', facets }, count);
    expect(way).toMatchObject({ without: 'everything', count: resources.length });
  });
});

test('results stand by kind, the kind of the best first, and last the way to all', () => {
  const result = (collection: 'talks' | 'people', id: string) =>
    ({ collection, id, title: id, url: `/${collection}/${id}/` }) as never;
  const results = [result('people', 'a'), result('talks', 'b'), result('people', 'c')];
  const kinds = { collection: new Map([['people', 'People']]) };
  const groups = resultGroups({ results, total: 9 }, 'x', kinds);
  expect(groups.map(({ label, options }) => [label, options.length])).toEqual([
    ['People', 2],
    ['talks', 1],
    ['All results', 1],
  ]);
});
