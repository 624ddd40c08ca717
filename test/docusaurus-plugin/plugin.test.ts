import { inspect } from 'node:util';
import type { LoadContext } from '@docusaurus/types';
import communityPlugin from '@isco-cop/docusaurus-plugin';
import { expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { SMALL } from './small-community.ts';

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

test('watches the content, so that a change shows while one writes', ({ workspace }) => {
  expect(pluginAt(workspace.folder).getPathsToWatch?.()).toEqual([`${workspace.folder}/content/**/*.md`]);
});

function inFolder(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
}
