import { parseMarkdown, rules } from '@isco-cop/data';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { findEmails } from '../../packages/data/src/email.ts';
import { mayHaveBadLink } from '../../packages/data/src/rules/body-link.ts';
import { runRule } from '../support/run-rule.ts';

const LONG = 200_000;
/** A scan of a megabyte takes milliseconds; trying every start of every word would take minutes. */
const SECONDS = 2;

const hostile = [
  'a',
  '@',
  'a@',
  'a.',
  'a@a.',
  'x',
  'https://',
  'www.',
  '](',
  ']:',
  '](  ',
  '<a:',
  'http:a',
  '_',
];

test.each(hostile)('scans of %j many times over take no time', (piece) => {
  const body = piece.repeat(LONG);
  const start = performance.now();
  findEmails(body);
  mayHaveBadLink(body, () => true);
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
});

test.each(hostile)('values of %j many times over take no time', (piece) => {
  const value = piece.repeat(LONG / 20);
  const front = `title: "${value}"\nurl: "${value}"\nlanguage: "${value}"\nstart: "${value}"\ncountry: "${value}"`;
  const start = performance.now();
  for (const rule of rules.filter((each) => each.kinds || each.anyShape)) {
    for (const name of ['resources', 'talks']) runRule(rule, { [`${name}/a.md`]: front });
  }
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
});

const bodyRules = rules.filter((rule) => rule.anyShape);

test('whatever stands in a body, no rule throws, and every place is within the body', () => {
  const piece = fc.constantFrom(
    ...[
      '[a]',
      '(',
      ')',
      '(#)',
      '(<',
      '>',
      '<b>',
      '<!--',
      '-->',
      'javascript:',
      '&#106;',
      '\\',
      '`',
      '\n',
      '\n\n',
    ],
    ...[
      'a@b.org',
      'TODO',
      '](',
      ']:',
      ' ',
      '![',
      'https://a.org',
      'www.',
      '/talks/x/',
      '    ',
      '|',
      '~',
      '*',
    ],
  );
  const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(body, (text) => {
      const lines = text.split('\n').length + 3;
      for (const rule of bodyRules) {
        for (const { line, column } of runRule(rule, { 'talks/a.md': `title: A\n---\n${text}` })) {
          expect(line).toBeGreaterThan(2);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the scan for bad links never misses one that the parser finds', () => {
  const destination = fc.constantFrom(
    '#',
    'x.md',
    'javascript:alert(1)',
    '//evil.org',
    'data:text/html,x',
    '<a b>',
  );
  const wrap = fc.constantFrom(
    ...['[a](TO)', '[a](\n  TO "title")', '![a](TO)', '[a][b]\n\n[b]: TO', '[a][b]\n\n[b]:\n  TO', '<TO>'],
    ...[
      '> - [a](https://ok.org) [b](TO)',
      '[![a](TO)](https://ok.org)',
      '[a\\]](TO)',
      '`[a](TO)`',
      '[^1]: TO',
    ],
  );
  const piece = fc.oneof(
    fc.tuple(wrap, destination).map(([text, to]) => text.replace('TO', to)),
    fc.constantFrom(
      ...['[a]', '](', ']:', '(', ')', '<', '>', '#', '\n', ' ', '\\', '`', '&#35;', 'https://ok.org'],
    ),
  );
  const body = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(body, (text) => {
      const inParsed = addresses(text).filter((url) => isBad(url));
      if (inParsed.length > 0) expect(mayHaveBadLink(text, (url) => !isBad(url))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const isBad = (url: string) => !/^https?:\/\/ok\.org/.test(url);

function addresses(body: string): string[] {
  const found: string[] = [];
  visit(parseMarkdown(body), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push(node.url);
  });
  return found;
}
