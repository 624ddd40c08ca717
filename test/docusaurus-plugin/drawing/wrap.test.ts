import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../packages/docusaurus-plugin/src/drawing/wrap.ts';

/** Characters that fit. */
const limitOf = (width: number, fontSize: number) => Math.max(1, Math.floor(width / (fontSize * 0.54)));

test.for([
  ['Feed-forward network', 150, 16, ['Feed-forward', 'network']],
  ['Census answers', 150, 16, ['Census answers']],
  ['  two   words ', 150, 16, ['two words']],
  ['Wirtschaftszweigklassifikation', 100, 16, ['Wirtschaftszweigklassifikation']],
  ['', 100, 16, []],
] as const)('%j in %d px at %d px', ([text, width, size, lines]) => {
  expect(wrap(text, width, size)).toEqual(lines);
});

test('no word is lost, no line is longer than it must be or shorter than it could be', () => {
  const word = fc.string({ minLength: 1, maxLength: 20 }).filter((each) => /^\S+$/.test(each));
  const size = fc.integer({ min: 8, max: 24 });
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 400 }), size, (words, width, fontSize) => {
      const limit = limitOf(width, fontSize);
      const lines = wrap(words.join(' '), width, fontSize);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const [index, line] of lines.entries()) {
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(limit);
        const next = lines[index + 1]?.split(' ')[0];
        if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(limit);
      }
    }),
  );
});
