import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { ContentFolderError, readCommunity } from '@isco-cop/data';
import { expect } from 'vitest';
import { readBytes } from '../../packages/data/src/reader/read-bytes.ts';
import { person, validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

test('a folder without problems', async ({ workspace }) => {
  expect(await workspace.check(validFolder)).toBe('');
  const { community } = await workspace.read();
  expect(community.counts()).toMatchObject({ events: 1, talks: 1, people: 1, organizations: 1, metrics: 0 });
});

test('a wrong end is told beside keys that are wrong, so that nobody comes back for it', async ({
  workspace,
}) => {
  const event = 'start: 2024-12-02T14:00\nend: 2024-12-02T13:00';
  const agenda = 'agenda: [7, null, { start: 2024-12-02T14:00, end: 2024-12-02T14:00 }]';
  workspace.write({
    'events/a.md': `---\ntitel: A\n${event}\n${agenda}\n---\n`,
    'events/b.md': '---\nstart: 3\nend: [2]\nagenda: later\n---\n',
    'talks/c.md': `---\n${event}\n---\n`,
  });
  const { problems } = await workspace.read();
  const ends = problems.filter(({ rule }) => rule === 'end-after-start');
  expect(ends.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'events/a.md:4:6',
    'events/a.md:5:51',
    'talks/c.md:3:6',
  ]);
});

test('a folder that does not exist, or is a file, is a wrong call', async ({ workspace }) => {
  workspace.write({ 'people/a.md': person });
  await expect(readCommunity(workspace.path('missing'))).rejects.toThrow(ContentFolderError);
  await expect(readCommunity(workspace.path('missing'))).rejects.toThrow(
    /^No content folder at .*missing, expected a folder that can be read$/,
  );
  await expect(readCommunity(workspace.path('people/a.md'))).rejects.toThrow(ContentFolderError);
});

test('an empty folder', async ({ workspace }) => {
  expect(await workspace.check({})).toMatchInlineSnapshot(`
    ":1:1 error Unexpected empty content folder, expected at least one entry (not-empty)
      make a folder such as \`events\` with a file for each entry; the folders are events, talks, people, organizations, methodologies, techniques, classifications, measures, metrics, resources, glossary"
  `);
});

test('files and folders that are no entries', async ({ workspace }) => {
  mkdirSync(workspace.path('people/more'), { recursive: true });
  expect(
    await workspace.check({
      'README.md': 'Read me.',
      '.DS_Store': '',
      'people/.DS_Store': '',
      'notes.md': '',
      'talk/a.md': '',
      'people/photo.jpg': '',
    }),
  ).toMatchInlineSnapshot(`
    "notes.md:1:1 error Unexpected file \`notes.md\`, expected Markdown files in the folder of a collection (known-folder)
      end the name in \`.md\` and put it into a folder such as \`talks\`, or remove it
    people/more:1:1 error Unexpected folder, expected entries only (known-folder)
      put the files directly into \`people\`
    people/photo.jpg:1:1 error Unexpected file \`photo.jpg\`, expected Markdown files in the folder of a collection (known-folder)
      end the name in \`.md\` and put it into a folder such as \`talks\`, or remove it
    talk:1:1 error Unexpected folder \`talk\`, expected \`events\`, \`talks\`, \`people\`, \`organizations\`, \`methodologies\`, \`techniques\`, \`classifications\`, \`measures\`, \`metrics\`, \`resources\`, \`glossary\` (known-folder)
      did you mean \`talks\`?"
  `);
});

test('symbolic links are not followed', async ({ workspace }) => {
  workspace.write({ 'secret.txt': 'secret', 'people/a.md': person });
  symlinkSync('/etc/hostname', workspace.path('people/host.md'));
  symlinkSync('/etc', workspace.path('talks'));
  expect(await workspace.check({})).toMatchInlineSnapshot(`
    "people/a.md:2:1 warning Unexpected person that no other entry refers to, expected a reference to \`a\` (orphan)
      add the reference where it belongs, or remove the file
    people/host.md:1:1 error Unexpected symbolic link, expected a file (no-symbolic-link)
      copy the file here; links are not followed, since they can lead out of the folder
    secret.txt:1:1 error Unexpected file \`secret.txt\`, expected Markdown files in the folder of a collection (known-folder)
      end the name in \`.md\` and put it into a folder such as \`talks\`, or remove it
    talks:1:1 error Unexpected symbolic link, expected a file (no-symbolic-link)
      copy the file here; links are not followed, since they can lead out of the folder"
  `);
});

test('file names that are no ids', async ({ workspace }) => {
  expect(
    await workspace.check({
      'people/Diana Méndez.md': person,
      'people/...md': person,
      'people/a..b.md': person,
      'people/INEC.MD': person,
      'people/-.md': person,
    }),
  ).toMatchInlineSnapshot(`
    "people/-.md:1:1 error Unexpected file name \`-.md\`, expected lower-case words joined by hyphens (valid-id)
      rename the file to \`a-short-name.md\`
    people/...md:1:1 error Unexpected file name \`...md\`, expected lower-case words joined by hyphens (valid-id)
      rename the file to \`a-short-name.md\`
    people/Diana Méndez.md:1:1 error Unexpected file name \`Diana Méndez.md\`, expected lower-case words joined by hyphens (valid-id)
      rename the file to \`diana-mendez.md\`
    people/INEC.MD:1:1 error Unexpected file \`INEC.MD\`, expected Markdown files in the folder of a collection (known-folder)
      end the name in \`.md\` and put it into a folder such as \`talks\`, or remove it
    people/a..b.md:1:1 error Unexpected file name \`a..b.md\`, expected lower-case words joined by hyphens (valid-id)
      rename the file to \`a-b.md\`"
  `);
});

test('letters of other scripts are named, since they may look like those of an id', async ({ workspace }) => {
  const cyrillic = String.fromCodePoint(0x43e);
  expect(
    await workspace.check({
      'people/victor-espinoza.md': person,
      'people/łukasz-søndergaard.md': person,
      [`people/n${cyrillic}ra.md`]: person,
      'organizations/a.md': `---\nname: A\ntype: agency\nparent: insé-vict${cyrillic}r\n---\n`,
    }),
  ).toMatchInlineSnapshot(`
    "organizations/a.md:4:9 error Unexpected \`insé-victоr\`, expected lower-case words joined by hyphens (value-format)
      write \`inse-victor\`, in the letters a to z; \`о\` is U+043E
    people/nоra.md:1:1 error Unexpected file name \`nоra.md\`, expected lower-case words joined by hyphens (valid-id)
      rename the file to \`nora.md\`, in the letters a to z; \`о\` is U+043E
    people/łukasz-søndergaard.md:1:1 error Unexpected file name \`łukasz-søndergaard.md\`, expected lower-case words joined by hyphens (valid-id)
      rename the file to \`lukasz-sondergaard.md\`"
  `);
});

test.skipIf(process.platform === 'win32')('a socket is not waited for', async ({ workspace }) => {
  workspace.write({ 'people/a.md': person });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(workspace.path('people/b.md'), resolve));
  const { problems } = await workspace.read();
  server.close();
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "endColumn": 2,
        "file": "people/b.md",
        "hint": "remove it",
        "line": 1,
        "message": "Unexpected pipe, socket or device, expected a file",
        "rule": "known-folder",
        "severity": "error",
      },
    ]
  `);
});

test('a file that vanishes between listing and reading, and a folder in place of a file', ({ workspace }) => {
  expect(readBytes(workspace.path('gone.md'))).toMatchInlineSnapshot(`
    {
      "hint": "check again",
      "message": "Unexpected absence: it was there a moment ago, expected a file or folder that can be read",
      "rule": "readable-file",
    }
  `);
  expect(readBytes(workspace.folder)).toMatchInlineSnapshot(`
    {
      "hint": "let the user who runs the check read it",
      "message": "Unexpected folder, expected a file or folder that can be read",
      "rule": "readable-file",
    }
  `);
});

const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)('files and folders that may not be read', async ({ workspace }) => {
  workspace.write({ 'people/a.md': person, 'talks/a.md': '' });
  chmodSync(workspace.path('people/a.md'), 0);
  chmodSync(workspace.path('talks'), 0);
  const { problems } = await workspace.read();
  chmodSync(workspace.path('talks'), 0o755);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'people/a.md readable-file',
    'talks readable-file',
  ]);
});

test('a broken file is one problem; references to it are not others', async ({ workspace }) => {
  expect(
    await workspace.check({ ...validFolder, 'people/diana-mendez.md': 'no front matter' }),
  ).toMatchInlineSnapshot(`
    "people/diana-mendez.md:1:1 error Unexpected \`no front matter\`, expected \`---\` (front-matter)
      begin the file with a line \`---\`, then the keys, then another line \`---\`, then the text"
  `);
});
