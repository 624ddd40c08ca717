import { readdirSync, readFileSync } from 'node:fs';
import { COLLECTION_NAMES, trimBody, type WritableEntry, writeEntry } from '@isco-cop/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../packages/data/src/reader/read-entry.ts';

/** What the reader finds in a file that was written, whether or not it has the right shape. */
function readBack(entry: WritableEntry) {
  const { collection, id } = entry;
  const read = readEntry(collection, `${collection}/${id}.md`, Buffer.from(writeEntry(entry)));
  const { id: _id, body, ...data } = read.entry ?? read.misshapen ?? { id, body: undefined };
  return { data, body };
}

describe('a written entry', () => {
  test('has its keys in the order of the schema, times without quotes and its body after an empty line', () => {
    const data = {
      source: { locator: 'Agenda', resource: 'announcement' },
      start: '2024-12-02T14:00',
      title: 'Ecuador: a census',
      presenters: [{ organization: 'inec', person: 'ana' }],
      country: 'EC',
    };
    expect(writeEntry({ collection: 'talks', id: 'a', data, body: '\n\nWe code.\n' })).toMatchInlineSnapshot(`
      "---
      title: 'Ecuador: a census'
      country: EC
      start: 2024-12-02T14:00
      presenters:
        - person: ana
          organization: inec
      source:
        resource: announcement
        locator: Agenda
      ---

      We code.
      "
    `);
  });

  test('has quotes only where the reader needs them, and no keys without a value', () => {
    const data = {
      asOf: '2024-12-02',
      language: '2024',
      title: 'Censo de población: 1_000 respuestas',
      country: 'NO',
      session: undefined,
      id: 'a-talk',
    };
    const body = '\n\nFirst.\r\n\r\nSecond.\n\n';
    expect(writeEntry({ collection: 'talks', id: 'a-talk', data, body })).toMatchInlineSnapshot(`
      "---
      title: 'Censo de población: 1_000 respuestas'
      country: NO
      language: '2024'
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

  test('is a file that can be read where nothing is known yet', () => {
    expect(writeEntry({ collection: 'people', id: 'ana', data: {}, body: '' })).toBe('---\n{}\n---\n');
  });

  test('says the same as every file of the content', () => {
    for (const collection of COLLECTION_NAMES) {
      for (const name of readdirSync(`content/${collection}`)) {
        const file = `${collection}/${name}`;
        const { entry } = readEntry(collection, file, readFileSync(`content/${file}`));
        const { id = '', body = '', ...data } = entry ?? {};
        expect(readBack({ collection, id, data, body }), file).toEqual({ data, body });
      }
    }
  });

  test('is read back, whatever its texts and numbers', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'-:#"\'|>&*!%@`{}[],?~ \t\n\r\\.0123456789xoe_+aNn=<\u0085\u2028'),
      }),
      fc.constantFrom(
        '1_000',
        '0b1',
        '0o7',
        '.5',
        '1e3',
        '=',
        '<<',
        'null',
        'Yes',
        '---',
        '2024-02-30',
        '...\n---\n',
      ),
    );
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.boolean(),
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .map((number) => (Object.is(number, -0) ? 0 : number)),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('title', 'note', 'a'), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    const data = fc.dictionary(fc.constantFrom('name', 'alternateNames', 'links', 'givenName'), value, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(data, fc.string({ unit: 'grapheme' }), (given, body) => {
        const read = readBack({ collection: 'people', id: 'a', data: given, body });
        expect(read).toEqual({ data: given, body: trimBody(body) });
      }),
      { numRuns: 2000, examples: [[{ name: [[{ title: ' \n' }]] }, '']] },
    );
  });
});
