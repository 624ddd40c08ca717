import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoadContext } from '@docusaurus/types';
import communityPlugin, { buildAllRoutes, validateOptions } from '@isco-cop/docusaurus-plugin';
import { describe, expect, test } from 'vitest';
import { CONTENT, community, given } from './real-content.ts';
import { recordActions } from './record-actions.ts';

async function load(options: { routeBasePath?: string; home?: boolean } = {}, baseUrl = '/') {
  const valid = validateOptions({
    options: { path: CONTENT, ...options },
    validate: () => {
      throw new Error('not used');
    },
  });
  const plugin = communityPlugin(
    { siteDir: '/nowhere', baseUrl, siteConfig: { url: 'https://isco-cop.org' } } as LoadContext,
    valid,
  );
  const { recorded, actions } = recordActions();
  const content = await plugin.loadContent?.();
  await plugin.contentLoaded?.({ content: given(content), actions });
  return recorded;
}

const { routes, modules } = await load();
const pages = routes.flatMap((route) => route.routes ?? [route]);

describe('Routes given to Docusaurus', () => {
  test('are the pages, nested below one parent for each section', () => {
    const expected = buildAllRoutes(community, { home: true });
    expect(routes.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    expect(pages.map(({ path }) => path)).toEqual(
      expected.flatMap((section) => section.pages.map((each) => each.path)),
    );
  });

  test('have no other attributes than Docusaurus documents, since those would load on every page', () => {
    for (const route of routes.filter(({ path }) => path !== '/')) {
      expect(Object.keys(route).sort()).toEqual(['component', 'exact', 'path', 'routes']);
      expect(route).toMatchObject({ component: '@theme/Community/Section', exact: false });
    }
    for (const page of pages) {
      expect(Object.keys(page).sort()).toEqual(['component', 'exact', 'modules', 'path']);
      expect(page.exact).toBe(true);
    }
  });

  test('name components that the theme has', () => {
    const theme = new URL('../../packages/docusaurus-plugin/dist/theme/', import.meta.url);
    for (const component of new Set([...pages, ...routes].map((route) => route.component))) {
      const file = fileURLToPath(new URL(component.replace('@theme/', ''), theme));
      expect(existsSync(`${file}/index.js`), component).toBe(true);
    }
  });
});

describe('Data modules', () => {
  test('hold at most eight pages, each found by the last part of its path', () => {
    for (const page of pages) {
      const shard = given(modules.get(String(page.modules?.pages)));
      expect(Object.keys(shard).length).toBeLessThanOrEqual(8);
      expect(shard).toHaveProperty([page.path.split('/').filter(Boolean).at(-1) ?? '']);
    }
    const held = [...modules.values()].flatMap((shard) => Object.keys(shard));
    expect(held.length).toBe(pages.length);
  });

  test('tell nothing of the machine that built them', () => {
    for (const [name, shard] of modules) {
      expect(name).toMatch(/^@generated\/[a-z-]+-\d+\.json$/);
      expect(JSON.stringify(shard)).not.toContain(CONTENT);
    }
  });
});

describe('Base', () => {
  test('a base URL and a base path stand before every path', async () => {
    const below = await load({ routeBasePath: '/occupations/' }, '/site/');
    const all = below.routes.flatMap((route) => route.routes ?? [route]);
    expect(all.map(({ path }) => path)).toEqual(pages.map(({ path }) => `/site/occupations${path}`));
  });

  test('without a home page, no route stands at the base itself', async () => {
    const { routes: rest } = await load({ home: false });
    expect(rest.map(({ path }) => path)).toEqual(
      routes.map(({ path }) => path).filter((path) => path !== '/'),
    );
  });
});
