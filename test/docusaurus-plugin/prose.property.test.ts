import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toProse } from '../../packages/docusaurus-plugin/src/props/prose.ts';
import { elementsOf, harmOf } from './prose-elements.ts';

const scheme = fc
  .constantFrom(
    'javascript:',
    'JAVASCRIPT:',
    'data:',
    'vbscript:',
    'file:',
    'blob:',
    'https:',
    '//',
    '/',
    '#',
  )
  .chain((text) =>
    fc.constantFrom(text, text.replace(':', '&colon;'), text.replace('a', '&#97;'), `\t${text}`),
  );
const handler = fc.constantFrom('onerror', 'onload', 'ONCLICK', 'style', 'srcdoc', 'formaction');
const tag = fc.constantFrom(
  'script',
  'img',
  'svg',
  'iframe',
  'a',
  'style',
  'object',
  'Component',
  'input',
  'base',
);
const piece = fc.oneof(
  fc.string(),
  fc.tuple(fc.string(), scheme, fc.string()).map(([text, start, rest]) => `[${text}](${start}${rest})`),
  fc.tuple(scheme, fc.string()).map(([start, rest]) => `<${start}${rest}>`),
  fc.tuple(scheme, fc.string()).map(([start, rest]) => `![picture](${start}${rest})`),
  fc
    .tuple(tag, handler, scheme, fc.string())
    .map(
      ([name, attribute, start, text]) =>
        `<${name} ${attribute}="${start}alert(1)" href=${start}x>${text}</${name}>`,
    ),
  fc.tuple(fc.string(), scheme).map(([text, start]) => `[${text}]: ${start}x`),
  fc.constantFrom(
    '\n\n',
    '\n',
    '# ',
    '- ',
    '> ',
    '| a |\n|---|\n| b |',
    '`',
    '```\n',
    '[^1]',
    '[^1]: ',
    '{',
    '}',
    '<!--',
  ),
);
const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('no body, whatever it is, can do harm', () => {
  fc.assert(
    fc.property(body, (text) => {
      expect(elementsOf(text).flatMap(harmOf)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('a body becomes the same tree every time, and one that JSON can carry', () => {
  fc.assert(
    fc.property(body, (text) => {
      const tree = toProse({ body: text });
      expect(toProse({ body: text })).toEqual(tree);
      expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    }),
    { numRuns: 100 },
  );
});
