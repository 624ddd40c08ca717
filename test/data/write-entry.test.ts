import { COLLECTION_NAMES, readCommunity, writeEntry } from '@isco-cop/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../packages/data/src/reader/read-entry.ts';

/** What the reader makes of a text: the front matter as data, and the body. */
function readBack(text: string) {
  const { entry, misshapen, problems } = readEntry('people', 'people/a.md', Buffer.from(text));
  const { id, body, ...data } = (entry ?? misshapen ?? {}) as Record<string, unknown>;
  return { data, body, problems: problems.filter(({ rule }) => rule === 'yaml') };
}

describe('writeEntry', () => {
  test('writes keys in the order of the schema and quotes only what needs it', () => {
    const data = {
      source: { locator: 'Agenda: page 1', resource: 'announcement' },
      presenters: [{ organization: 'inec', person: 'diana-mendez', role: undefined }],
      start: '2024-12-02T15:45',
      title: 'Censo de población: 1_000 respuestas',
      country: 'NO',
      asOf: '2024-12-02',
      language: '2024',
      id: 'a-talk',
    };
    const body = '\n\nFirst.\r\n\r\nSecond.\n\n';
    expect(writeEntry({ collection: 'talks', id: 'a-talk', data, body })).toMatchInlineSnapshot(`
      "---
      title: 'Censo de población: 1_000 respuestas'
      country: NO
      start: 2024-12-02T15:45
      presenters:
        - person: diana-mendez
          organization: inec
      language: '2024'
      source:
        resource: announcement
        locator: 'Agenda: page 1'
      asOf: 2024-12-02
      ---

      First.

      Second.
      "
    `);
  });

  test('keeps an id that is not the file name, which the check then explains', () => {
    expect(writeEntry({ collection: 'people', id: 'ana', data: { id: 'anna' }, body: '' })).toBe(
      '---\nid: anna\n---\n',
    );
  });

  test('an entry without keys is still a file with a front matter', () => {
    expect(writeEntry({ collection: 'people', id: 'ana', data: {}, body: '' })).toBe('---\n---\n');
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'-#:&*!|>%@`\'"{}[],? \n\t01_.eE~noyx=<\\') }),
    fc.constantFrom(
      '2024',
      '2024-12-02',
      '1_000',
      '0x1f',
      '0b1',
      '.5',
      'yes',
      'null',
      '~',
      '1:30',
      '---',
      '=',
      '<<',
    ),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => number + 0),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 3 }),
    ),
  })).value;

  test('the reader gives back whatever was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[b-z]{1,8}$/), value, { minKeys: 1 }), (data) => {
        const { id: _id, body: _body, ...rest } = data;
        fc.pre(Object.keys(rest).length > 0 && !JSON.stringify(rest).includes('\\ud'));
        expect(readBack(writeEntry({ collection: 'people', id: 'a', data: rest, body: '' }))).toEqual({
          data: rest,
          body: '',
          problems: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('every entry of this repository comes back as it was', async () => {
    const { community } = await readCommunity('content');
    for (const collection of COLLECTION_NAMES) {
      for (const entry of community[collection].all()) {
        const { id, body, ...data } = entry;
        const written = writeEntry({ collection, id, data, body });
        const again = readEntry(collection, `${collection}/${id}.md`, Buffer.from(written));
        expect(again.problems).toEqual([]);
        expect(again.entry).toEqual(entry);
      }
    }
  });
});
