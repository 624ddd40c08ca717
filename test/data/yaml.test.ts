import { expect } from 'vitest';
import { test } from '../support/workspace.ts';

const withFrontMatter = (frontMatter: string) => ({ 'people/a.md': `---\n${frontMatter}\n---\n` });

test('no front matter, and one that is not closed', async ({ workspace }) => {
  expect(
    await workspace.check({ 'people/a.md': '# Diana', 'people/b.md': '---\nname: Diana\n\nText' }),
  ).toMatchInlineSnapshot(`
    "people/a.md:1:1 error Unexpected \`# Diana\`, expected \`---\` (front-matter)
      begin the file with a line \`---\`, then the keys, then another line \`---\`, then the text
    people/b.md:1:1 error Unexpected end of file, expected a line \`---\` that closes the front matter (front-matter)
      add a line \`---\` after the last key"
  `);
});

test('front matter that is a list, a text or empty', async ({ workspace }) => {
  expect(
    await workspace.check({
      'people/a.md': '---\n- name: Diana\n---\n',
      'people/b.md': '---\nDiana\n---\n',
      'people/c.md': '---\n---\n',
      'people/d.md': '---\n# a comment\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "people/a.md:2:1 error Unexpected list, expected keys and values (value-type)
      write one \`key: value\` a line between the two lines \`---\`
    people/b.md:2:1 error Unexpected \`Diana\`, expected keys and values (value-type)
      write one \`key: value\` a line between the two lines \`---\`
    people/c.md:1:1 error Missing \`name\`, expected it here (required-key)
      add \`name: …\`: Full name in the order and spelling the person uses.
    people/d.md:1:1 error Missing \`name\`, expected it here (required-key)
      add \`name: …\`: Full name in the order and spelling the person uses."
  `);
});

test('a bomb of aliases is refused, not expanded', async ({ workspace }) => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'];
  expect(await workspace.check(withFrontMatter(bomb.join('\n')))).toMatchInlineSnapshot(`
    "people/a.md:2:7 error Unexpected YAML anchor \`&a\`, expected the value itself (yaml)
      write the value out; put quotes around text that begins with \`&\` or \`*\`
    people/a.md:3:7 error Unexpected YAML anchor \`&b\`, expected the value itself (yaml)
      write the value out; put quotes around text that begins with \`&\` or \`*\`
    people/a.md:3:8 error Unexpected YAML alias \`*a\`, expected the value itself (yaml)
      write the value out; put quotes around text that begins with \`&\` or \`*\`
    people/a.md:3:12 error Unexpected YAML alias \`*a\`, expected the value itself (yaml)
      write the value out; put quotes around text that begins with \`&\` or \`*\`
    people/a.md:4:5 error Unexpected YAML alias \`*b\`, expected the value itself (yaml)
      write the value out; put quotes around text that begins with \`&\` or \`*\`
    people/a.md:4:9 error Unexpected YAML alias \`*b\`, expected the value itself (yaml)
      write the value out; put quotes around text that begins with \`&\` or \`*\`"
  `);
});

test('text that looks like an alias is none', async ({ workspace }) => {
  expect(
    await workspace.check(withFrontMatter('name: "R&D *star*" # &note\nfamilyName: A & B')),
  ).not.toContain('alias');
});

test('a tab as indentation', async ({ workspace }) => {
  expect(await workspace.check(withFrontMatter('name: A\nlinks:\n\t- label: B'))).toMatchInlineSnapshot(`
    "people/a.md:4:1 error Unexpected tab, expected spaces (yaml)
      indent with two spaces"
  `);
});

test('keys that stand twice', async ({ workspace }) => {
  expect(
    await workspace.check(withFrontMatter('name: A\ngivenName: B\nname: C\ngivenName: D')),
  ).toMatchInlineSnapshot(`
    "people/a.md:4:1 error Unexpected second \`name\`, expected every key once (yaml)
      remove one of the two; where both are meant, make a list
    people/a.md:5:1 error Unexpected second \`givenName\`, expected every key once (yaml)
      remove one of the two; where both are meant, make a list"
  `);
});

test('text behind a closing quote', async ({ workspace }) => {
  expect(await workspace.check(withFrontMatter('name: "Coding" in practice'))).toMatchInlineSnapshot(`
    "people/a.md:2:16 error Unexpected text behind a closing quote or bracket, expected the end of the value (yaml)
      put single quotes around the whole value; a single quote within it is written twice"
  `);
});

test('a colon within a value', async ({ workspace }) => {
  expect(await workspace.check(withFrontMatter('name: Ecuador: the census'))).toMatchInlineSnapshot(`
    "people/a.md:2:7 error Unexpected \`:\` within a value, expected one \`key: value\` a line (yaml)
      put quotes around a value that contains \`: \`"
  `);
});

test('merge keys', async ({ workspace }) => {
  expect(await workspace.check(withFrontMatter('name: A\n<<: { givenName: B }'))).toMatchInlineSnapshot(`
    "people/a.md:3:1 error Unexpected key \`<<\`, expected \`familyName\`, \`givenName\`, \`alternateNames\`, \`organization\`, \`orcid\`, \`links\`, \`id\`, \`formerIds\` (known-key)
      remove the key, or move its text to the body"
  `);
});

test('custom tags', async ({ workspace }) => {
  expect(
    await workspace.check(withFrontMatter('name: !!js/function "function () { return 1 }"')),
  ).toMatchInlineSnapshot(`
    "people/a.md:2:7 error Unexpected tag \`!!js/function\`, expected plain text, numbers and lists (yaml)
      remove the tag; put quotes around text that begins with \`!\`"
  `);
});

test('several documents', async ({ workspace }) => {
  expect(
    await workspace.check({
      'people/a.md': '---\nname: A\n...\nname: B\n---\n',
      'people/b.md': '---\nname: A\n---\nname: B\n---\nText\n',
    }),
  ).toMatchInlineSnapshot(`
    "people/a.md:4:1 error Unexpected second document, expected one (yaml)
      remove the line \`...\` before it"
  `);
});

test('keys of the prototype', async ({ workspace }) => {
  const files = withFrontMatter('name: A\n__proto__: { polluted: true }\nconstructor: B\ntoString: C');
  expect(await workspace.check(files)).toMatchInlineSnapshot(`
    "people/a.md:3:1 error Unexpected key \`__proto__\`, expected \`familyName\`, \`givenName\`, \`alternateNames\`, \`organization\`, \`orcid\`, \`links\`, \`id\`, \`formerIds\` (known-key)
      remove the key, or move its text to the body
    people/a.md:4:1 error Unexpected key \`constructor\`, expected \`familyName\`, \`givenName\`, \`alternateNames\`, \`organization\`, \`orcid\`, \`links\`, \`id\`, \`formerIds\` (known-key)
      remove the key, or move its text to the body
    people/a.md:5:1 error Unexpected key \`toString\`, expected \`familyName\`, \`givenName\`, \`alternateNames\`, \`organization\`, \`orcid\`, \`links\`, \`id\`, \`formerIds\` (known-key)
      remove the key, or move its text to the body"
  `);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.for([
  ['brackets', '['.repeat(100_000)],
  ['closed brackets', '['.repeat(5000) + ']'.repeat(5000)],
  ['braces', '{a: '.repeat(50_000)],
  ['dashes', '- '.repeat(100_000)],
  ['questions', '? '.repeat(100_000)],
  ['indentation', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['anchors', '&a '.repeat(50_000)],
])('nesting of %s is refused in time', async ([, text = ''], { workspace }) => {
  for (const frontMatter of [text, `name: ${text}`]) {
    workspace.write(withFrontMatter(frontMatter));
    const { problems } = await workspace.read();
    expect(problems.length).toBeGreaterThan(0);
  }
});

test('nesting that is too deep is shown where it becomes so', async ({ workspace }) => {
  expect(
    await workspace.check({
      'people/a.md': `---\nname: A\nlinks: ${'['.repeat(150)}${']'.repeat(150)}\n---\n`,
      'people/b.md': `---\nname: B\n${Array.from({ length: 320 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
      'people/c.md': `---\nname: C\nlinks:\n  ${'- '.repeat(300)}x\n---\n`,
    }),
  ).toMatchInlineSnapshot(`
    "people/a.md:3:108 error Unexpected depth of nesting, expected a few levels (yaml)
      flatten it: an entry needs no more than five levels
    people/b.md:303:301 error Unexpected depth of nesting, expected a few levels (yaml)
      flatten it: an entry needs no more than five levels
    people/c.md:4:203 error Unexpected depth of nesting, expected a few levels (yaml)
      flatten it: an entry needs no more than five levels"
  `);
});

test('a key that is a list or a mapping', async ({ workspace }) => {
  expect(
    await workspace.check({
      'people/a.md': '---\n{}: x\n---\n',
      'people/b.md': '---\nname: Diana\n? [a, b]\n: x\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "people/a.md:2:1 error Unexpected list or mapping as a key, expected a word (yaml)
      write the name of the key before the colon; put quotes around text with brackets or braces
    people/b.md:3:3 error Unexpected list or mapping as a key, expected a word (yaml)
      write the name of the key before the colon; put quotes around text with brackets or braces"
  `);
});
