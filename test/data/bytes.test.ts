import { expect } from 'vitest';
import { person, talk, validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

test('binary data', async ({ workspace }) => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]);
  expect(await workspace.check({ 'people/a.md': bytes })).toMatchInlineSnapshot(`
    "people/a.md:3:1 error Unexpected binary data (a NUL byte), expected a text file (text-file)
      replace the file by Markdown text; link to documents instead of adding them here"
  `);
});

test('another encoding than UTF-8', async ({ workspace }) => {
  const latin1 = Buffer.from('---\nname: Diana Méndez\n---\n', 'latin1');
  expect(await workspace.check({ 'people/a.md': latin1 })).toMatchInlineSnapshot(`
    "people/a.md:2:14 error Unexpected byte 0xE9, expected UTF-8 (text-file)
      save the file in the encoding "UTF-8""
  `);
});

test('more than an entry can be', async ({ workspace }) => {
  expect(
    await workspace.check({ 'people/a.md': person + 'x'.repeat(5 * 1024 * 1024) }),
  ).toMatchInlineSnapshot(`
    "people/a.md:1:1 error Unexpected size of 5.0 MiB, expected at most 1 MiB (file-size)
      an entry is text; link to large documents as resources"
  `);
});

test('byte order mark and CRLF, with the other problems at their places', async ({ workspace }) => {
  const text = `\uFEFF${talk({ country: 'country: EQ' }, 'See [slides](#).').replaceAll('\n', '\r\n')}`;
  expect(await workspace.check({ ...validFolder, 'talks/census.md': text })).toMatchInlineSnapshot(`
    "talks/census.md:1:1 error Unexpected byte order mark, expected plain UTF-8 (plain-utf-8)
      save the file as "UTF-8" rather than "UTF-8 with BOM", or run \`isco-cop check --fix\`
    talks/census.md:1:4 error Unexpected carriage return (CRLF), expected lines that end in LF (line-ends)
      let the editor save with "LF" line ends, or run \`isco-cop check --fix\`
    talks/census.md:4:10 error Unexpected country \`EQ\`, expected an ISO 3166-1 alpha-2 code (known-country)
      did you mean \`EC\` (Ecuador)?
    talks/census.md:16:5 error Unexpected placeholder \`#\`, expected an address that can be opened (body-link)
      leave the link out until there is an address"
  `);
});

test('an empty file', async ({ workspace }) => {
  expect(await workspace.check({ 'people/a.md': '', 'people/b.md': '\n\n' })).toMatchInlineSnapshot(`
    "people/a.md:1:1 error Unexpected empty first line, expected \`---\` (front-matter)
      begin the file with a line \`---\`, then the keys, then another line \`---\`, then the text
    people/b.md:1:1 error Unexpected empty first line, expected \`---\` (front-matter)
      begin the file with a line \`---\`, then the keys, then another line \`---\`, then the text"
  `);
});

test('control characters of a value do not get into a message', async ({ workspace }) => {
  expect(
    await workspace.check({
      'people/a.md': '---\nname: A\norganization: "in\\u001B[31mec\\nrm -rf"\n---\n',
      'organizations/b.md': '---\nname: B\ntype: company\ncountry: "E\\nC"\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "organizations/b.md:4:10 error Unexpected country \`E C\`, expected an ISO 3166-1 alpha-2 code (known-country)
      did you mean \`EC\` (Ecuador)?
    people/a.md:3:15 error Unexpected \`in [31mec rm -rf\`, expected lower-case words joined by hyphens (value-format)
      write \`in-31mec-rm-rf\`"
  `);
});
