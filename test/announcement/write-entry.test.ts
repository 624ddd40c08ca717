import { writeEntry } from '@isco-cop/announcement';
import type { CollectionName } from '@isco-cop/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../packages/data/src/reader/front-matter.ts';
import { parseYaml } from '../../packages/data/src/reader/parse-yaml.ts';
import { committed } from './support.ts';

/** Reads a file as the reader of the content folder does, without its schema. */
function read(text: string): { data: unknown; body: string } {
  const split = splitFrontMatter(text);
  if ('rule' in split) throw new Error(split.message);
  const yaml = parseYaml(split.frontMatter);
  if ('findings' in yaml) throw new Error(yaml.findings[0]?.message);
  return { data: yaml.data, body: split.body };
}

test('writes keys in the order of the schema, lists in block style', () => {
  const data = {
    task: 'response-coding',
    presenters: [{ organization: 'inec', person: 'diana-mendez' }],
    agendaTitle: 'Ecuador: Coding 1_000 answers',
    start: '2024-12-02T15:45',
    title: '2024',
    event: 'first',
  };
  expect(writeEntry({ collection: 'talks', data, body: '\n\nOne.\n\nTwo.\n' })).toMatchInlineSnapshot(`
    "---
    title: '2024'
    event: first
    start: 2024-12-02T15:45
    agendaTitle: 'Ecuador: Coding 1_000 answers'
    presenters:
      - person: diana-mendez
        organization: inec
    task: response-coding
    ---

    One.

    Two.
    "
  `);
});

test('an entry without a body ends after its front matter', () => {
  expect(writeEntry({ collection: 'people', data: { name: 'Ana' }, body: '' })).toBe('---\nname: Ana\n---\n');
});

test.each(['events', 'talks', 'people', 'organizations', 'resources', 'metrics'] as const)(
  'committed %s read back as the same',
  (collection: CollectionName) => {
    for (const { id: _, body, ...data } of committed[collection].all()) {
      expect(read(writeEntry({ collection, data, body }))).toEqual({ data, body });
    }
  },
);

test('any text reads back as the same', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '1e3',
      '1_000',
      '0x1F',
      '0o7',
      '.5',
      '-1',
      '12:30',
      '2024-12-02',
      '---',
      '- a',
      '# a',
      'a: b',
      'a #b',
      '"',
      "'",
      ' a ',
      '&a',
      '*a',
      '!a',
      '%a',
      '@a',
      '`a',
      'a\nb',
      'a\n\n b\n',
      '\t',
      '\u2028',
      '\r',
      'á',
    ),
  );
  const data = fc.record({
    name: line,
    alternateNames: fc.array(line, { minLength: 1 }),
    links: fc.array(fc.record({ label: line, url: line }), { minLength: 1 }),
  });
  const body = fc.array(line).map((lines) =>
    lines
      .join('\n')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd(),
  );
  fc.assert(
    fc.property(
      data,
      body.filter((text) => !/^[ \t]+$/.test(text)),
      (person, text) => {
        expect(read(writeEntry({ collection: 'people', data: person, body: text }))).toEqual({
          data: person,
          body: text,
        });
      },
    ),
    { numRuns: 500 },
  );
});
