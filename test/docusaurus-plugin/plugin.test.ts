import { type EventEmitter, once } from 'node:events';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';
import type { LoadContext } from '@docusaurus/types';
import communityPlugin from '@isco-cop/docusaurus-plugin';
import { expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { SMALL } from './small-community.ts';

/** What Docusaurus watches files with. */
const chokidar: {
  watch(
    paths: string[],
    options: { cwd: string; ignoreInitial: boolean },
  ): EventEmitter & { close(): Promise<void> };
} = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'))('chokidar');

const OPTIONS = { id: 'default', path: 'content', home: true, guide: true };
const pluginAt = (siteDir: string, publisher?: string) =>
  communityPlugin({ siteDir, generatedFilesDir: `${siteDir}/.docusaurus`, baseUrl: '/' } as LoadContext, {
    ...OPTIONS,
    publisher,
  });

test('reads the content folder of the site', async ({ workspace }) => {
  workspace.write(inFolder(SMALL));
  const community = await pluginAt(workspace.folder).loadContent?.();
  expect(community?.talks.all().map(({ title }) => title)).toEqual(['How we code']);
});

test('refuses content with errors and says all of them, with place and remedy', async ({ workspace }) => {
  const { 'talks/talk.md': talk = '', 'people/ana.md': ana = '' } = SMALL;
  workspace.write(
    inFolder({
      ...SMALL,
      'talks/talk.md': talk.replace('country: EC', 'country: EQ'),
      'people/ana.md': ana.replace('organization: office', 'organization: offfice'),
    }),
  );
  await expect(pluginAt(workspace.folder).loadContent?.()).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: 2 problems in the content:
    content/people/ana.md:3:15  Unexpected reference \`offfice\`, expected the id of an entry in \`organizations\`
       hint: did you mean \`office\`?
    content/talks/talk.md:4:10  Unexpected country \`EQ\`, expected an ISO 3166-1 alpha-2 code
       hint: did you mean \`EC\` (Ecuador)?]
  `);
});

test('what is printed of an error in the content names no program', async ({ workspace }) => {
  const { 'talks/talk.md': talk = '' } = SMALL;
  workspace.write(inFolder({ ...SMALL, 'talks/talk.md': talk.replace('country: EC', 'country: EQ') }));
  const loaded = Promise.resolve(pluginAt(workspace.folder).loadContent?.());
  const error = await loaded.catch((each: unknown) => each);
  expect(inspect(error)).toMatchInlineSnapshot(`
    "[Error: 1 problem in the content:
    content/talks/talk.md:4:10  Unexpected country \`EQ\`, expected an ISO 3166-1 alpha-2 code
       hint: did you mean \`EC\` (Ecuador)?]"
  `);
});

test('refuses a publisher that the content does not have', async ({ workspace }) => {
  workspace.write(inFolder(SMALL));
  const load = (publisher: string) => pluginAt(workspace.folder, publisher).loadContent?.();
  await expect(load('ofice')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Options of @isco-cop/docusaurus-plugin: Unexpected publisher \`ofice\`, expected the id of an organization in the content; did you mean \`office\`?]`,
  );
  await expect(load('nobody-we-know')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Options of @isco-cop/docusaurus-plugin: Unexpected publisher \`nobody-we-know\`, expected the id of an organization in the content; known are \`office\`]`,
  );
  expect((await load('office'))?.organizations.all()).toHaveLength(1);
});

test('a change is seen while one writes, in a folder that a browser has numbered too', async ({
  workspace,
}) => {
  workspace.write(inFolder(SMALL, 'knowledge-base (1)/content'));
  const siteDir = join(workspace.folder, 'knowledge-base (1)');
  // As `docusaurus start` does.
  const paths = (pluginAt(siteDir).getPathsToWatch?.() ?? []).map((path) => relative(siteDir, path));
  const watcher = chokidar.watch(paths, { cwd: siteDir, ignoreInitial: true });
  await once(watcher, 'ready');
  const seen = once(watcher, 'all');
  workspace.write({ 'knowledge-base (1)/content/talks/talk.md': 'changed' });
  expect((await seen).slice(0, 2)).toEqual(['change', 'content/talks/talk.md']);
  await watcher.close();
});

function inFolder(files: Readonly<Record<string, string>>, folder = 'content'): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
