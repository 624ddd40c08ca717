import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../packages/cli/src/report/code-frame.ts';

/** The frame of the first place of a word in a line, as it is printed. */
function frame(line: string, word: string, width = 60): string {
  const column = line.indexOf(word) + 1;
  const { line: shown, carets } = codeFrame(
    line,
    { line: 1, column, endColumn: column + word.length },
    width,
  );
  return `\n${shown}\n${carets}\n`;
}

describe('codeFrame', () => {
  test('stands the caret below the place', () => {
    expect(frame('country: EQ', 'EQ')).toMatchInlineSnapshot(`
      "
      country: EQ
               ^^
      "
    `);
  });

  test('counts columns of the screen: tabs, wide, combined and joined characters', () => {
    expect(frame('\tcountry: EQ', 'EQ')).toMatchInlineSnapshot(`
      "
        country: EQ
                 ^^
      "
    `);
    expect(frame('国名: EQ', 'EQ')).toMatchInlineSnapshot(`
      "
      国名: EQ
            ^^
      "
    `);
    expect(frame('me\u0301todo: EQ', 'EQ')).toMatchInlineSnapshot(`
      "
      método: EQ
              ^^
      "
    `);
    expect(frame('👩‍🔬: EQ', 'EQ')).toMatchInlineSnapshot(`
      "
      👩‍🔬: EQ
          ^^
      "
    `);
    expect(frame('name: 国勢', '国勢')).toMatchInlineSnapshot(`
      "
      name: 国勢
            ^^^^
      "
    `);
  });

  test('shows control characters, and keeps the caret right', () => {
    expect(frame('a\u{1b}[31m: EQ', 'EQ')).toMatchInlineSnapshot(`
      "
      a\\u{1b}[31m: EQ
                   ^^
      "
    `);
    expect(frame('a\u{202e}: EQ', 'EQ')).toMatchInlineSnapshot(`
      "
      a\\u{202e}: EQ
                 ^^
      "
    `);
  });

  test('cuts long lines around the place', () => {
    const long = `${'left '.repeat(40)}EQ${' right'.repeat(40)}`;
    expect(frame(long, 'EQ')).toMatchInlineSnapshot(`
      "
      …left left left left EQ right right right right right right…
                           ^^
      "
    `);
    expect(frame(`EQ${' right'.repeat(40)}`, 'EQ')).toMatchInlineSnapshot(`
      "
      EQ right right right right right right right right right r…
      ^^
      "
    `);
    expect(frame(`${'left '.repeat(40)}EQ`, 'EQ')).toMatchInlineSnapshot(`
      "
      …left left left left EQ
                           ^^
      "
    `);
    expect(frame('x'.repeat(200), 'x'.repeat(200), 40)).toMatchInlineSnapshot(`
      "
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('never is wider than asked', () => {
    const line = '国'.repeat(300);
    for (const column of [1, 50, 299, 300, 301]) {
      const { line: shown, carets } = codeFrame(line, { line: 1, column, endColumn: column + 9 }, 40);
      expect([...shown].length * 2 - 2).toBeLessThanOrEqual(40);
      expect(carets.length).toBeLessThanOrEqual(41);
    }
  });

  test('has a caret behind the end of a line and in an empty one', () => {
    expect(codeFrame('ab\n', { line: 1, column: 3, endColumn: 4 }, 60)).toEqual({
      line: 'ab',
      carets: '  ^',
    });
    expect(codeFrame('ab\n', { line: 2, column: 1, endColumn: 2 }, 60)).toEqual({ line: '', carets: '^' });
  });
});
