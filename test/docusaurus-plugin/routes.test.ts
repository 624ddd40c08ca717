import { buildAllRoutes } from '@isco-cop/docusaurus-plugin';
import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { community, idsOnDisk } from './real-content.ts';
import { SMALL } from './small-community.ts';

const sections = buildAllRoutes(community, { home: true });
const paths = sections.flatMap(({ pages }) => pages.map(({ path }) => path));

describe('Pages of the real content', () => {
  test.for([
    'organizations',
    'methodologies',
    'techniques',
    'measures',
    'classifications',
    'events',
    'talks',
    'people',
    'glossary',
  ] as const)('every file of %s has its page', (collection) => {
    const ids = idsOnDisk(collection);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(paths).toContain(`/${collection}/${id}/`);
  });

  test('every country with a talk or a methodology has its page, and no other', () => {
    const codes = [...community.talks.all(), ...community.methodologies.all()].flatMap(
      ({ country }) => country ?? [],
    );
    const expected = [...new Set(codes)].map((code) => `/countries/${code.toLowerCase()}/`);
    expect(paths.filter((path) => /^\/countries\/./.test(path)).sort()).toEqual(expected.sort());
    expect(expected).toContain('/countries/ec/');
  });

  test.for([
    '/',
    '/countries/',
    '/methodologies/',
    '/techniques/',
    '/measures/',
    '/evidence/',
    '/classifications/',
    '/events/',
    '/people/',
    '/resources/',
    '/glossary/',
    '/compare/',
    '/like-mine/',
    '/workload/',
    '/evaluate/',
    '/search/',
    '/data/',
    '/contribute/add-a-talk/',
    '/contribute/add-an-event/',
    '/contribute/add-a-resource/',
    '/contribute/add-a-metric/',
    '/contribute/gaps/',
  ])('%s exists', (path) => {
    expect(paths).toContain(path);
  });

  test('every case that has a recipe has its page, beside the list of all', () => {
    const cases = community.methodologies.all().filter(({ recipe }) => recipe);
    const expected = ['/recipes/', ...cases.map(({ id }) => `/recipes/${id}/`)];
    expect(paths.filter((path) => path.startsWith('/recipes/'))).toEqual(expected);
  });

  test('no path is made twice, every path begins and ends with a slash and stands below its section', () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const { path: parent, pages } of sections) {
      for (const { path } of pages) {
        expect(path).toMatch(/^\/(?:[a-z\d-]+\/)*$/);
        expect(path.startsWith(parent)).toBe(true);
      }
    }
  });

  test('without a home page all others are the same', () => {
    const rest = buildAllRoutes(community, { home: false }).flatMap(({ pages }) => pages);
    expect(rest.map(({ path }) => path)).toEqual(paths.filter((path) => path !== '/'));
  });

  test('pages are the same from one call to the next', () => {
    expect(JSON.stringify(buildAllRoutes(community, { home: true }))).toBe(JSON.stringify(sections));
  });
});

test('a former id leads to the page of today', async ({ workspace }) => {
  expect(await workspace.check(SMALL)).toBe('');
  const small = (await workspace.read()).community;
  const pages = buildAllRoutes(small, { home: false }).flatMap((section) => section.pages);
  const moved = pages.filter(({ component }) => component === 'MovedPage');
  expect(moved.map(({ path, props }) => [path, props])).toEqual([
    ['/events/first-meeting/', { to: '/events/meeting/' }],
    ['/events/meeting-one/', { to: '/events/meeting/' }],
    ['/people/ana-old/', { to: '/people/ana/' }],
  ]);
});

test('an empty content folder makes the lists and the home page', async ({ workspace }) => {
  const { community: empty } = await workspace.read();
  const pages = buildAllRoutes(empty, { home: true }).flatMap((section) => section.pages);
  expect(pages.map(({ component }) => component)).toEqual([
    'HomePage',
    'CountriesPage',
    'MethodologiesPage',
    'TechniquesPage',
    'MeasuresPage',
    'EvidencePage',
    'CoveragePage',
    'WhoStatesWhatPage',
    'ClassificationsPage',
    'EventsPage',
    'PeoplePage',
    'ResourcesPage',
    'GlossaryPage',
    'ComparePage',
    'LikeMinePage',
    'WorkloadPage',
    'EvaluatePage',
    'RecipesPage',
    'SearchPage',
    'DataPage',
    'GapsPage',
    'ContributeStartPage',
    ...Array(4).fill('ContributePage'),
  ]);
});
