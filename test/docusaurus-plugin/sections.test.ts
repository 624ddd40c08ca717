import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoadContext, RouteConfig } from '@docusaurus/types';
import communityPlugin, { buildAllRoutes, validateOptions } from '@isco-cop/docusaurus-plugin';
import { describe, expect, test } from 'vitest';
import { CONTENT, community, given } from './real-content.ts';
import { recordActions } from './record-actions.ts';

async function load(options: { home?: boolean } = {}, baseUrl = '/') {
  const valid = validateOptions({
    options: { path: CONTENT, ...options },
    validate: () => {
      throw new Error('not used');
    },
  });
  const plugin = communityPlugin({ siteDir: '/nowhere', baseUrl } as LoadContext, valid);
  const { recorded, actions } = recordActions();
  const content = await plugin.loadContent?.();
  await plugin.contentLoaded?.({ content: given(content), actions });
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
const paths = pagesIn(routes).map(({ path }) => path);

describe('Routes given to Docusaurus', () => {
  test('are the pages, nested below one parent for each section', () => {
    const sections = buildAllRoutes(community, { home: true });
    expect(routes.map(({ path }) => path)).toEqual(sections.map(({ path }) => path));
    const expected = sections.flatMap((section) => section.pages.map(({ path }) => path));
    expect([...paths].sort()).toEqual(expected.sort());
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

describe('Data modules', () => {
  const users = allIn(routes).filter((route) => route.modules);

  test('hold at most eight pages, each found by the last part of its path', () => {
    for (const user of users) {
      const shard = given(modules.get(String(user.modules?.pages)));
      const held = pagesIn([user]).map(({ path }) => path.split('/').filter(Boolean).at(-1) ?? '');
      expect(held.length).toBeLessThanOrEqual(8);
      expect(Object.keys(shard).sort()).toEqual(held.sort());
    }
    expect(users.flatMap((user) => pagesIn([user]))).toHaveLength(paths.length);
    expect(users).toHaveLength(modules.size);
  });

  test('are reached by the address of each of their pages', () => {
    for (const user of users) {
      for (const { path } of pagesIn([user])) {
        expect(path).toMatch(new RegExp(user.exact ? `^${user.path}$` : `^${user.path}`));
      }
    }
  });

  test('tell nothing of the machine that built them', () => {
    for (const [name, shard] of modules) {
      expect(name).toMatch(/^@generated\/[a-z]+-\d+\.json$/);
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
