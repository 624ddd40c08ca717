import { compareProblems } from '@isco-cop/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { placesOf } from '../../packages/data/src/reader/places.ts';
import { readEntry } from '../../packages/data/src/reader/read-entry.ts';

const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/);
/** Text that YAML writes on one line, plain or in quotes. */
const text = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .filter((value) => !/[\n\r]/.test(value));
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), tie('list'), tie('map')),
  list: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
  map: fc.dictionary(key, tie('any'), { minKeys: 1, maxKeys: 4 }),
}));

type Path = (string | number)[];

function scalars(found: unknown, path: Path = []): { path: Path; found: unknown }[] {
  if (typeof found !== 'object' || found === null) return [{ path, found }];
  const isList = Array.isArray(found);
  return Object.entries(found).flatMap(([step, child]) =>
    scalars(child, [...path, isList ? Number(step) : step]),
  );
}

describe('places', () => {
  test('the place of a value is where its text stands', () => {
    fc.assert(
      fc.property(value.map, fc.boolean(), (data, flow) => {
        const frontMatter = stringify(data, { lineWidth: 0, collectionStyle: flow ? 'flow' : 'block' });
        const lines = ['---', ...frontMatter.split('\n')];
        const places = placesOf(frontMatter);
        for (const { path, found } of scalars(data)) {
          const { line, column, endColumn } = places.value(path);
          const shown = lines[line - 1]?.slice(column - 1, endColumn - 1);
          const inQuotes = [JSON.stringify(found), `'${String(found).replaceAll("'", "''")}'`];
          expect([stringify(found, { lineWidth: 0 }).trim(), String(found), ...inQuotes]).toContain(shown);
          const keyPlace = places.key(path);
          const step = path.at(-1);
          if (typeof step !== 'string') continue;
          expect(lines[keyPlace.line - 1]?.slice(keyPlace.column - 1)).toMatch(new RegExp(`^"?${step}"?:`));
        }
      }),
    );
  });
});

describe('the reader', () => {
  const read = (content: string | Uint8Array) => readEntry('talks', 'talks/a.md', Buffer.from(content));

  test('never throws, for whatever bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(read(bytes).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('never throws, for whatever front matter', () => {
    const piece = fc.constantFrom(
      ...'-:[]{}&*!|>#?%@`"\',\n\t \\~a<'.split(''),
      'title',
      '---\n',
      ': ',
      '- ',
      '0x1',
    );
    const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(soup, fc.string(), (frontMatter, body) => {
        const { problems } = read(`---\n${frontMatter}\n---\n${body}`);
        expect(problems.length).toBeGreaterThan(0);
        const lines = `---\n${frontMatter}\n---\n${body}`.split(/\r\n?|\n/).length;
        for (const { line, column, endColumn, message, hint } of problems) {
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
          expect(endColumn).toBeGreaterThan(column);
          expect(`${message}${hint}`).not.toMatch(/[\n\r]|undefined|\[object/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives back what a valid file says', () => {
    const line = text.filter((each) => each.trim() === each);
    const person = fc.record(
      { name: line, givenName: line, alternateNames: fc.array(line, { maxLength: 3 }) },
      { requiredKeys: ['name'] },
    );
    const paragraph = fc.stringMatching(/^[a-z][a-z ]{0,30}[a-z]$/);
    fc.assert(
      fc.property(person, paragraph, (data, body) => {
        const file = `---\n${stringify(data)}---\n\n${body}\n`;
        const { entry, problems } = readEntry('people', 'people/a-b.md', Buffer.from(file));
        expect(problems).toEqual([]);
        expect(entry).toEqual({ ...data, id: 'a-b', body });
      }),
    );
  });
});

test('problems have one order', () => {
  const problem = fc.record({
    severity: fc.constant('error' as const),
    rule: fc.constantFrom('a', 'b'),
    file: fc.constantFrom('a.md', 'b.md'),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 3 }),
    endColumn: fc.constant(9),
    message: fc.constantFrom('x', 'y'),
    hint: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.array(problem), (problems) => {
      const sorted = [...problems].sort(compareProblems);
      expect([...problems].reverse().sort(compareProblems)).toEqual(sorted);
    }),
  );
});
