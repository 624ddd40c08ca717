import { parseMarkdown } from '@isco-cop/data';
import { describe, expect } from 'vitest';
import { bodyFinding } from '../../packages/data/src/body-limits.ts';
import { talk, validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

const person = (frontMatter: string, body = '') => ({
  'people/a.md': `---\nname: A\n${frontMatter}\n---\n\n${body}\n`,
});

test('thousands of unknown keys are counted, not listed', async ({ workspace }) => {
  const keys = Array.from({ length: 6000 }, (_, index) => `key${index}: 1`);
  workspace.write(person(keys.join('\n')));
  const { problems } = await workspace.read();
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toMatchObject({
    rule: 'known-key',
    line: 53,
    message: 'Unexpected 5950 more of this kind from here on, expected none',
  });
});

test('thousands of aliases are counted, not listed', async ({ workspace }) => {
  workspace.write(person(`links: [${'*a,'.repeat(15_000)}]`));
  const { problems } = await workspace.read();
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)?.message).toMatch(/^Unexpected 14950 more/);
});

test('a front matter and a body that nobody has written by hand', async ({ workspace }) => {
  const files = {
    ...person(`# ${'x'.repeat(70_000)}`),
    'people/b.md': `---\nname: B\n---\n${'*a_'.repeat(60_000)} [x](#)\n`,
    'people/c.md': `---\nname: C\n---\n\nText.\n\n${'>'.repeat(1000)} a\n`,
    'people/d.md': `---\nname: D\n---\n${'*a_'.repeat(1000)} [x](#)\n`,
  };
  expect((await workspace.check(files)).replace(/^.* info .*\n.*\n?/gm, '').trim()).toMatchInlineSnapshot(`
    "people/a.md:1:1 error Unexpected front matter of 70011 characters, expected at most 65536 (front-matter-size)
      move text to the body, and what belongs to other entries into files of their own
    people/b.md:4:1 error Unexpected body of 180007 characters, expected at most 32768 (body-size)
      shorten it; link to longer documents as resources
    people/c.md:7:1 error Unexpected 1000 levels of quotes and lists, expected at most 50 (body-nesting)
      write plain paragraphs and lists
    people/d.md:4:1 error Unexpected 2000 signs of emphasis up to here in one paragraph or table, expected at most 400 (body-nesting)
      split the paragraph or table by an empty line, or write it without emphasis and links"
  `);
});

describe('nesting', () => {
  const list = (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
  test.for([
    ['quotes', '>'.repeat(50), '>'.repeat(51)],
    ['spaced quotes', '> '.repeat(50), '> '.repeat(51)],
    ['items on a line', '- '.repeat(50), '- '.repeat(51)],
    ['numbered items', '1. '.repeat(50), '1. '.repeat(51)],
    ['indented items', list(50), list(51)],
    ['quotes in items', '- > '.repeat(25), '- > '.repeat(26)],
    ['emphasis', '*a '.repeat(400), '*a '.repeat(401)],
    ['brackets', '[a'.repeat(1000), '[a'.repeat(1001)],
  ])('of %s has a limit', ([, accepted = '', refused = '']) => {
    expect(bodyFinding(accepted)).toBeUndefined();
    expect(bodyFinding(`Text.\n\n${refused}`)?.rule).toBe('body-nesting');
  });

  test('a long list with a link and bold text in each item is none', () => {
    expect(
      bodyFinding('- **Name**: [text](https://ilo.org/) and *more* of it\n'.repeat(500)),
    ).toBeUndefined();
  });
});

const pieces = [
  '*a_',
  '[',
  '[a](',
  '![',
  '~a',
  '`a``',
  '***a',
  '<!-- ',
  '<a b ',
  '[a](<b ',
  '[a](b "',
  '> ',
  '- ',
];

// What would take minutes to parse runs into the time limit of the test.
test.for(pieces)('a body of %j that is accepted is parsed', { timeout: 60_000 }, (piece) => {
  for (const size of [300, 3000, 30_000]) {
    for (const gap of ['\n\n', '\n', ` ${'x '.repeat(50)}`]) {
      const paragraph = longest(piece, size, gap === '\n\n' ? '' : gap);
      const body = `${paragraph}\n\n`.repeat(Math.floor(32_000 / (paragraph.length + 2)));
      expect(bodyFinding(body) ?? parseMarkdown(body)).toBeDefined();
    }
  }
});

/** The longest accepted paragraph of a piece over and over, up to a size. */
function longest(piece: string, size: number, gap: string): string {
  const unit = piece + gap;
  let count = Math.max(1, Math.floor(size / unit.length));
  while (count > 1 && bodyFinding(unit.repeat(count))) count = Math.floor(count * 0.9);
  return unit.repeat(count);
}

test('every leftover and every e-mail address is shown at its own place', async ({ workspace }) => {
  const files = {
    ...validFolder,
    'talks/census.md': talk(
      {
        title: 'title: "TODO: LOREM  IPSUM of a@ilo.org, b@ilo.org"',
        country: 'country: EC\nagendaTitle: >-\n  TODO and\n  TBD',
      },
      'TODO and {{name}} and Link-To-Slides, https://user:pw@ilo.org/.',
    ),
  };
  workspace.write(files);
  const { problems } = await workspace.read();
  expect(
    problems
      .filter(({ rule }) => rule === 'leftover' || rule === 'email-opt-in')
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
  ).toMatchInlineSnapshot(`
    [
      "2:9 Unexpected \`TODO\` of a template, expected text of your own",
      "2:15 Unexpected \`LOREM  IPSUM\` of a template, expected text of your own",
      "2:31 Unexpected e-mail address \`a@ilo.org\` without consent, expected none",
      "2:42 Unexpected e-mail address \`b@ilo.org\` without consent, expected none",
      "5:14 Unexpected \`TBD\` of a template, expected text of your own",
      "5:14 Unexpected \`TODO\` of a template, expected text of your own",
      "19:1 Unexpected \`TODO\` of a template, expected text of your own",
      "19:10 Unexpected \`{{name}}\` of a template, expected text of your own",
      "19:23 Unexpected \`Link-To-\` of a template, expected text of your own",
    ]
  `);
});

test('a tab is the only problem, once a line', async ({ workspace }) => {
  const files = { 'people/a.md': '---\nname: A\nlinks:\n\t- label: B\n\t  url: "https://ilo.org/"\n---\n' };
  expect(await workspace.check(files)).toMatchInlineSnapshot(`
    "people/a.md:4:1 error Unexpected tab, expected spaces (yaml)
      indent with two spaces
    people/a.md:5:1 error Unexpected tab, expected spaces (yaml)
      indent with two spaces"
  `);
});

test('a talk of the wrong shape leaves no gap, and an unknown country no title', async ({ workspace }) => {
  const at = (start: string, end: string) => ({
    start: `start: 2024-12-02T${start}`,
    end: `end: 2024-12-02T${end}`,
  });
  const files = {
    ...validFolder,
    'talks/census.md': talk({
      ...at('15:45', '15:50'),
      country: 'country: EQ\nagendaTitle: "Ecuador: Coding occupations in the census"',
    }),
    'talks/b.md': talk({ ...at('15:50', '16:00'), title: 'title: [1]' }),
    'talks/c.md': talk(at('16:00', '16:05')),
  };
  expect(await workspace.check(files)).toMatchInlineSnapshot(`
    "talks/b.md:2:8 error Unexpected list, expected text (value-type)
      write another value for \`title\`: Title of the talk.
    talks/census.md:4:10 error Unexpected country \`EQ\`, expected an ISO 3166-1 alpha-2 code (known-country)
      did you mean \`EC\` (Ecuador)?"
  `);
});

test('a flow collection in place of a text, a number in quotes, a key of the prototype', async ({
  workspace,
}) => {
  const presenters =
    'presenters:\n  - person: diana-mendez\n    organization: inec\n    role: [1, {a: b}]\n    __proto__: {a: 1}';
  const files = {
    ...validFolder,
    'talks/census.md': talk({ presenters, task: 'task: response-coding\n__proto__: {a: 1}' }),
    'metrics/a.md': '---\nquantity:\n  value: "87.82"\n  bound: exact\n  unit: percent\n---\n',
  };
  expect((await workspace.check(files)).replace(/^metrics.* Missing .*\n.*\n?/gm, '')).toMatchInlineSnapshot(`
    "metrics/a.md:3:10 error Unexpected \`87.82\`, expected a number (value-type)
      remove the quotes: 87.82
    metrics/a.md:4:10 error Unexpected \`exact\`, expected \`exactly\`, \`about\`, \`at-most\`, \`at-least\` (known-value)
      did you mean \`exactly\`?
    talks/census.md:10:11 error Unexpected list, expected text (value-type)
      write another value for \`role\`: The role or position at that time.
    talks/census.md:11:5 error Unexpected key \`__proto__\`, expected \`printedAffiliation\`, \`source\` (known-key)
      remove the key, or move its text to the body
    talks/census.md:13:1 error Unexpected key \`__proto__\`, expected \`organization\`, \`session\`, \`agendaTitle\`, \`abstractTitle\`, \`alternateTitles\`, \`methodologies\`, \`language\`, \`abstractLanguage\`, \`resources\`, \`id\`, \`formerIds\` (known-key)
      remove the key, or move its text to the body"
  `);
});
