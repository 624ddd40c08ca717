import { readdirSync } from 'node:fs';
import type { LoadContext } from '@docusaurus/types';
import communityPlugin from '@isco-cop/docusaurus-plugin';
import { type IndexFile, loadIndex, search } from '@isco-cop/search';
import { expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { recordActions } from './record-actions.ts';
import { SMALL } from './small-community.ts';

const GUIDE = `---
title: How to help
---

Write to us.

\`\`\`md
hippopotamus
\`\`\`

| Field | Meaning |
| --- | --- |
| rhinoceros | grey |
`;

test('the index covers the entries and the guides of the site, but no tables and examples', async ({
  workspace,
}) => {
  workspace.write({
    ...Object.fromEntries(Object.entries(SMALL).map(([path, text]) => [`content/${path}`, text])),
    'docs/help.md': GUIDE,
  });
  const plugin = secondPlugin(workspace.folder);
  const { recorded, actions } = recordActions();
  const doc = {
    id: 'help',
    title: 'How to help',
    source: '@site/docs/help.md',
    permalink: '/site/help/',
    unlisted: false,
  };
  const hidden = { ...doc, id: 'secret', title: 'A hidden guide', unlisted: true };
  await plugin.allContentLoaded?.({
    allContent: {
      '@isco-cop/docusaurus-plugin': { second: await plugin.loadContent?.() },
      'docusaurus-plugin-content-docs': {
        default: { loadedVersions: [{ isLast: true, docs: [doc, hidden] }] },
      },
    },
    actions,
  });
  const file = (name: string) => JSON.parse(String(recorded.modules.get(`${name}.json`))) as IndexFile;
  const index = loadIndex(file('search-index'));
  const first = (query: string) => search(index, query).results[0]?.url;
  expect(first('ana example')).toBe('/people/ana/');
  expect(first('write to us')).toBe('/help/');
  expect(first('hippopotamus')).toBeUndefined();
  expect(first('rhinoceros')).toBeUndefined();
  expect(search(index, 'hidden guide').results.map(({ id }) => id)).not.toContain('secret');
  // The outline, which answers first, has the same pages and headings.
  const outline = loadIndex(file('search-outline'));
  expect(outline.documents).toEqual(index.documents);
});

test('components find the files of the instance of the plugin', () => {
  expect(bundlerOptions({ isServer: false }).resolve.alias).toEqual({
    '@isco-cop/docusaurus-plugin/json-ld$': false,
    '@isco-cop/docusaurus-plugin/search-index$': `${ALIAS}/search-index.json`,
    '@isco-cop/docusaurus-plugin/search-outline$': `${ALIAS}/search-outline.json`,
  });
});

test('what only browsers ask for is left out of the bundle that renders pages', () => {
  const left = Object.entries(bundlerOptions({ isServer: true }).resolve.alias).filter(
    ([, path]) => path === false,
  );
  const theme = new URL('../../packages/docusaurus-plugin/src/theme/', import.meta.url);
  const modules = readdirSync(theme, { recursive: true }).map((path) =>
    String(path).replace(/(\/index)?\.tsx?$/, ''),
  );
  expect(left.length).toBeGreaterThan(0);
  for (const [name] of left) expect(modules).toContain(name.replace('@theme/', ''));
});

test('the bundle that renders pages takes data from the files it lies in', async ({ workspace }) => {
  workspace.write(Object.fromEntries(Object.entries(SMALL).map(([path, text]) => [`content/${path}`, text])));
  const plugin = secondPlugin(workspace.folder);
  const allContent = { '@isco-cop/docusaurus-plugin': { second: await plugin.loadContent?.() } };
  const { recorded, actions } = recordActions();
  await plugin.allContentLoaded?.({ allContent, actions });
  const [files = {}] = bundlerOptions({ isServer: true }, plugin).externals;
  const json = [...recorded.modules.keys()].filter((name) => name.endsWith('.json'));
  expect(json).toContain('talks-0.json');
  for (const name of json) expect(files[`${ALIAS}/${name}`]).toBe(`commonjs ${FOLDER}/${name}`);
  expect(files['@isco-cop/docusaurus-plugin/json-ld']).toBe(`commonjs ${FOLDER}/json-ld.json`);
  expect(Object.keys(files)).toHaveLength(json.length + 1);
  expect(bundlerOptions({ isServer: false }, plugin).externals).toEqual([]);
});

const FOLDER = '/generated/@isco-cop/docusaurus-plugin/second';
const ALIAS = '@generated/@isco-cop/docusaurus-plugin/second';

interface BundlerOptions {
  readonly externals: readonly Record<string, string>[];
  readonly resolve: { readonly alias: Record<string, unknown> };
}

function bundlerOptions(
  { isServer }: { readonly isServer: boolean },
  plugin = secondPlugin(),
): BundlerOptions {
  return plugin.configureWebpack?.({}, isServer, {} as never, undefined as never) as never;
}

function secondPlugin(siteDir = '/nowhere') {
  const context = {
    siteDir,
    generatedFilesDir: '/generated',
    baseUrl: '/site/',
    siteConfig: { url: 'https://isco-cop.org', title: 'Example', markdown: {} },
  } as LoadContext;
  return communityPlugin(context, { id: 'second', path: 'content', home: true, guide: true });
}
