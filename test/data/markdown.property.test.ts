import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { bodyOf, parseMarkdown } from '../../packages/data/src/markdown.ts';

/** Pieces of what GitHub adds to Markdown, of what hides it, and of links that look like it. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', ' ', '\n', '\n\n', 'text', '- ', '> ', '    ', '# ') },
  fc.constantFrom(
    '|',
    ':-',
    '-:',
    '---',
    '~',
    '~~',
    '[ ] ',
    '[x] ',
    '[\t]',
    '[^1]',
    '[^1]: ',
    '@',
    'me@ilo.org',
  ),
  fc.constantFrom(
    'http://',
    'https://',
    'HTTPS://',
    'www.',
    'http\\://',
    'w\\ww.',
    'www\\.',
    'h&#116;tp://',
    '&#119;ww.',
  ),
  fc.constantFrom(
    'ilo.org',
    'ilo.org/a',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '\\',
    '!',
    '`',
    '``',
    '*',
    '_',
    '&',
    ';',
  ),
  fc.constantFrom(
    '[a](https://ilo.org)',
    '[www.ilo.org](https://ilo.org/b)',
    '<https://ilo.org>',
    '[a]: https://ilo.org',
  ),
);

const withGfm = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The parser asserts what does not hold of a task without a paragraph, such as `*\n[ ] http://`, while tests run. */
const outcome = (parse: () => unknown) => {
  try {
    return parse();
  } catch (error) {
    return String(error);
  }
};

test('leaving the extensions of GitHub away never changes what is read', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      expect(outcome(() => parseMarkdown(text))).toEqual(outcome(() => withGfm(text)));
    }),
    { numRuns: 2000 },
  );
});

test('the body of an entry is parsed once, and one beyond the limits is not', () => {
  const entry = { body: '| a |\n|---|\n| b |' };
  expect(bodyOf(entry).children[0]?.type).toBe('table');
  expect(bodyOf(entry)).toBe(bodyOf(entry));
  expect(bodyOf({ body: 'a'.repeat(40_000) }).children).toEqual([]);
});
