import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoadContext, RouteConfig } from '@docusaurus/types';
import { COLLECTION_NAMES } from '@isco-cop/data';
import communityPlugin, { buildAllRoutes, validateOptions } from '@isco-cop/docusaurus-plugin';
import { describe, expect, test } from 'vitest';
import { CONTENT, community, given } from './real-content.ts';
import { recordActions } from './record-actions.ts';

async function load(options: { home?: boolean } = {}, baseUrl = '/') {
  const valid = validateOptions({
    options: { path: CONTENT, guide: false, ...options },
    validate: () => {
      throw new Error('not used');
    },
  });
  const plugin = communityPlugin(
    {
      siteDir: '/nowhere',
      generatedFilesDir: '/generated',
      baseUrl,
      siteConfig: { url: 'https://isco-cop.org' },
    } as LoadContext,
    valid,
  );
  const { recorded, actions } = recordActions();
  const content = await plugin.loadContent?.();
  await plugin.allContentLoaded?.({
    allContent: { '@isco-cop/docusaurus-plugin': { default: content } },
    actions,
  });
  return recorded;
}

/** The routes of pages: those that hold no others. */
function pagesIn(routes: readonly RouteConfig[]): RouteConfig[] {
  return routes.flatMap((route) => (route.routes ? pagesIn(route.routes) : [route]));
}

/** A route and all routes below it. */
function allIn(routes: readonly RouteConfig[]): RouteConfig[] {
  return routes.flatMap((route) => [route, ...allIn(route.routes ?? [])]);
}

const { routes, modules } = await load();
const pages = pagesIn(routes);
const paths = pages.map(({ path }) => path);
const isForm = ({ path }: { readonly path: string }) => path.startsWith('/contribute/add-');

describe('Routes given to Docusaurus', () => {
  test('are the pages, nested below one parent for each section', () => {
    const sections = buildAllRoutes(community, { home: true, guide: false });
    const own = ({ path }: { readonly path: string }) => !path.startsWith('/contribute/');
    expect(routes.filter(own).map(({ path }) => path)).toEqual(sections.filter(own).map(({ path }) => path));
    const expected = sections.flatMap((section) => section.pages.map(({ path }) => path));
    expect([...paths].sort()).toEqual(expected.sort());
  });

  test('leave what belongs to others, such as the guide, to them', () => {
    const guests = routes.filter(({ path }) => path.startsWith('/contribute/'));
    expect(guests.map(({ path }) => path)).toEqual([
      '/contribute/gaps/',
      '/contribute/(add-a-talk|add-an-event|add-a-resource|add-a-metric)/',
    ]);
  });

  test('have no attributes that would load on every page', () => {
    const known = new Set(['path', 'component', 'exact', 'modules', 'routes']);
    for (const route of allIn(routes)) {
      expect(Object.keys(route).filter((key) => !known.has(key))).toEqual([]);
      expect(route.exact).toBe(route.routes === undefined);
    }
  });

  test('name components that the theme has', () => {
    const theme = new URL('../../packages/docusaurus-plugin/dist/theme/', import.meta.url);
    for (const component of new Set(allIn(routes).map((route) => route.component))) {
      const file = fileURLToPath(new URL(component.replace('@theme/', ''), theme));
      expect(existsSync(`${file}/index.js`), component).toBe(true);
    }
  });
});

/** What modules call the folder of data, on every machine. */
const DATA = '@generated/@isco-cop/docusaurus-plugin/default/';

/** Data that no route names: what pages load later, and what the site has as a whole. */
const NO_SHARD = /^(?:[a-z-]+-later(?:-\d+\.json|\.js)|(?:json-ld|search-index|search-outline)\.json)$/;

describe('Data modules', () => {
  const users = allIn(routes).filter((route) => route.modules?.pages);

  test('hold at most eight pages, each found by the last part of its path', () => {
    for (const user of users) {
      const shard = given(modules.get(String(user.modules?.pages).replace(DATA, '')));
      const held = pagesIn([user]).map(({ path }) => path.split('/').filter(Boolean).at(-1) ?? '');
      expect(held.length).toBeLessThanOrEqual(8);
      expect(Object.keys(shard).sort()).toEqual(held.sort());
    }
    expect(users.flatMap((user) => pagesIn([user]))).toHaveLength(paths.length);
    const others = [...modules.keys()].filter((name) => NO_SHARD.test(name));
    expect(users).toHaveLength(modules.size - others.length);
  });

  test('are reached by the address of each of their pages', () => {
    for (const user of users) {
      for (const { path } of pagesIn([user])) {
        expect(path).toMatch(new RegExp(user.exact ? `^${user.path}$` : `^${user.path}`));
      }
    }
  });

  test('of the forms hold the community, and are loaded when a form asks for them', () => {
    for (const page of pages.filter(isForm)) {
      expect(page.modules?.load).toBe(`${DATA}contribute-later.js`);
    }
    // Each by its name: a name put together is one that webpack warns of.
    expect(modules.get('contribute-later.js')).toContain("() => import('./contribute-later-0.json')");
    expect(Object.keys(given(modules.get('contribute-later-0.json'))).sort()).toEqual(
      [...COLLECTION_NAMES].sort(),
    );
  });

  test('tell nothing of the machine that built them, for browsers load what routes name', () => {
    for (const { modules: named = {} } of allIn(routes)) {
      for (const name of Object.values(named)) expect(name).toMatch(new RegExp(`^${DATA}[a-z\\d.-]+$`));
    }
    for (const [name, shard] of modules) {
      expect(name).toMatch(NO_SHARD.test(name) ? NO_SHARD : /^[a-z-]+-\d+\.json$/);
      expect(JSON.stringify(shard)).not.toContain(CONTENT);
    }
  });
});

describe('Base', () => {
  test('the base URL of the site stands before every path', async () => {
    const below = await load({}, '/site/');
    expect(pagesIn(below.routes).map(({ path }) => path)).toEqual(paths.map((path) => `/site${path}`));
  });

  test('without a home page, no route stands at the base itself', async () => {
    const { routes: rest } = await load({ home: false });
    expect(rest.map(({ path }) => path)).toEqual(
      routes.map(({ path }) => path).filter((path) => path !== '/'),
    );
  });
});
