import { announce, type ImportResult, parseAnnouncement } from '@isco-cop/announcement';
import { schemas, writeEntry } from '@isco-cop/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, labelsOf } from '../../packages/announcement/src/labels/index.ts';
import { words } from '../../packages/announcement/src/text/fold.ts';
import { readEntry } from '../../packages/data/src/reader/read-entry.ts';
import { afterImport, committed, nobody, seed } from './support.ts';

const lines = seed.split('\n');
const at = fc.nat(lines.length - 1);
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- a',
  '| a | b',
  '|---|',
  '```',
  '# ',
  '> > >',
  '[a](javascript:alert(1))',
  '[x]: y',
  '- - -',
  '\u202e\u0000',
  '**',
  '__proto__: 1',
  '**__proto__**: x',
  '| constructor | Peru: X | a, b |',
  '&#x0;',
];

/** A change to the lines of the announcement. */
const mutation = fc.oneof(
  at.map((n) => (text: string[]) => text.filter((_, index) => index !== n)),
  fc.tuple(at, at).map(
    ([a, b]) =>
      (text: string[]) =>
        text.map((line, index) => (index === a ? (text[b] ?? '') : index === b ? (text[a] ?? '') : line)),
  ),
  fc.tuple(at, fc.constantFrom(...HOSTILE)).map(
    ([n, line]) =>
      (text: string[]) =>
        text.toSpliced(n, 0, line),
  ),
  fc.tuple(at, fc.string({ unit: 'grapheme' })).map(
    ([n, noise]) =>
      (text: string[]) =>
        text.map((line, index) => (index === n ? line + noise : line)),
  ),
  fc.tuple(at, fc.nat(60)).map(
    ([n, cut]) =>
      (text: string[]) =>
        text.map((line, index) => (index === n ? line.slice(cut) : line)),
  ),
  fc.tuple(at, fc.nat(4), fc.nat(4)).map(
    ([n, a, b]) =>
      (text: string[]) =>
        text.map((line, index) => {
          const cells = line.split('|');
          if (index !== n || cells.length < 3) return line;
          [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
          return cells.join('|');
        }),
  ),
);
const mutated = fc
  .array(mutation, { minLength: 1, maxLength: 8 })
  .map((changes) => changes.reduce((text, change) => change(text), lines).join('\n'));

/** Words that carry nothing but the form of an announcement. */
const LABELS = new Set(
  words(JSON.stringify(LANGUAGES.map((language) => labelsOf[language]))).concat(
    'mailto html http https script nbsp session monday presentation hours'.split(' '),
  ),
);

function expectSound(markdown: string, result: ImportResult): void {
  for (const { collection, id, data, body, isComplete } of result.entries.slice(0, 100)) {
    const parsed = schemas[collection].safeParse(data);
    expect(isComplete).toBe(parsed.success);
    if (!parsed.success) expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
    const file = `${collection}/${id}.md`;
    const text = writeEntry({ collection, id, data, body });
    // An entry of such a size is refused by the check, which is as it should be.
    if (isComplete && text.length < 60_000)
      expect({ file, problems: readEntry(collection, file, Buffer.from(text)).problems }).toEqual({
        file,
        problems: [],
      });
  }
  expect(new Set(result.entries.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(
    result.entries.length,
  );
  const lineCount = markdown.split(/\r\n?|\n/).length;
  for (const { line, column, endColumn, message, hint } of result.problems.slice(0, 200)) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lineCount);
    expect(endColumn).toBeGreaterThan(column);
    expect(message).not.toContain('\n');
    expect(hint).not.toBe('');
  }
}

describe('whatever happens to an announcement', () => {
  test.each([
    ['the committed content', committed],
    ['nothing known', nobody],
  ])(
    'it is read soundly with %s',
    (_name, community) => {
      fc.assert(
        fc.property(mutated, (text) => {
          const result = parseAnnouncement(text, { community });
          expectSound(text, result);
          const event = result.entries.find(
            ({ collection, isComplete }) => collection === 'events' && isComplete,
          );
          if (event)
            expect(
              announce(
                afterImport(community, {
                  ...result,
                  entries: result.entries.filter(({ isComplete }) => isComplete),
                }),
                event.id,
              ),
            ).toBeTypeOf('string');
        }),
        { numRuns: 50 },
      );
    },
    60_000,
  );

  test('no word is lost: it is in an entry, unplaced, or in a problem', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { entries, unplaced, problems } = parseAnnouncement(text, { community: nobody });
        const entered = entries.map(({ data, body }) => [data, body.replace(/\s+/g, ' ')]);
        // Punctuation between words is not kept everywhere, so they may run together.
        const kept = words(JSON.stringify([entered, unplaced, problems]).replaceAll('\\n', ' ')).join(' ');
        const asked = words(text.replaceAll('\0', ' ')).filter(
          (word) => /^[a-z]{4,}$/.test(word) && !LABELS.has(word),
        );
        // A month becomes a number, a country its code, the name of somebody or something known an id.
        const lost = asked.filter((word) => !kept.includes(word) && !COUNTRIES_AND_DATES.has(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

const COUNTRIES_AND_DATES = new Set('december brazil mexico singapore ecuador aims webinar'.split(' '));

describe('large and hostile input', () => {
  const giant = 'lorem ipsum dolor sit amet '.repeat(80_000);
  test.each<[string, string]>([
    ['2 MB on one line', `${seed}\n\n${giant}`],
    ['2 MB in front', `${giant}\n\n${seed}`],
    ['2 MB of paragraphs', `${seed}\n\n${'lorem ipsum dolor\n\n'.repeat(110_000)}`],
    ['a giant cell', seed.replace('Lara Badre', giant)],
    ['a giant title', seed.replace('First Webinar', `First Webinar ${giant}`)],
    ['the announcement 400 times', seed.repeat(400)],
    [
      'a table of 20000 rows',
      seed.replace(
        '## **Abstracts**',
        `${'| 14:00-14:10 | Peru: X | A B, INEI |\n'.repeat(20_000)}\n## **Abstracts**`,
      ),
    ],
    ['many short tables', `${seed}\n${'| 14:00-14:10 | Peru: X | Ana Perez, INEI |\n\n'.repeat(5000)}`],
    ['emphasis that never closes', `${seed}\n\n${'_a__ '.repeat(30_000)}`],
    ['brackets that never close', `${seed}\n\n${'['.repeat(100_000)}`],
    ['quotations in quotations', `${seed}\n\n${'>'.repeat(20_000)} a`],
    [
      'lists in lists',
      `${seed}\n\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')}`,
    ],
    ['many headings', `${seed}\n${'### **Peru**\n\n**Title**: X\n\n'.repeat(8000)}`],
    ['many names', seed.replace('Lara Badre', 'Ana Perez and Luis Gomez, '.repeat(1500))],
    ['many spaces', seed.replaceAll(' ', '   '.repeat(20))],
    ['many times', seed.replace('14:00 - 17:30', '14:00 - 17:30 '.repeat(2000))],
    ['many digits', seed.replace('December 2, 2024', `${'1 '.repeat(10_000)}December`)],
  ])(
    '%s is read in time',
    (_name, text) => {
      const start = performance.now();
      const result = parseAnnouncement(text, { community: committed });
      const took = performance.now() - start;
      expectSound(text, result);
      // Far above what it takes alone, since tests share the machine.
      expect(took).toBeLessThan(10_000);
    },
    60_000,
  );
});
