import { describe, expect, test } from 'vitest';
import { read } from './read-pieces.ts';

describe('a stray quote', () => {
  const file = (row: (line: number) => string) =>
    ['id,title,truth,code,score', ...Array.from({ length: 1000 }, (_, index) => row(index + 2))].join('\n');
  const sound = (line: number) => `${line},driver,8322,8322,0.9`;
  const stray = (line: number) => `${line},"driver,8322,8322,0.9`;
  const reason = 'a quote within the row is not closed or not doubled';

  test.each<[string, (line: number) => string, number[]]>([
    ['alone', (line) => (line === 502 ? stray(line) : sound(line)), [502]],
    ['in the last row', (line) => (line === 1001 ? stray(line) : sound(line)), [1001]],
    [
      'before a quoted cell',
      (line) =>
        line === 101 ? stray(line) : line === 601 ? `${line},"farmer, dairy",8322,8322,1` : sound(line),
      [101],
    ],
    [
      'that another seems to close',
      (line) => (line === 101 ? stray(line) : line === 140 ? `${line},driver",8322,8322,1` : sound(line)),
      [101],
    ],
    [
      'in every tenth row',
      (line) => (line % 10 ? sound(line) : stray(line)),
      Array.from({ length: 100 }, (_, index) => (index + 1) * 10),
    ],
  ])('%s costs its own row and no other', async (_name, row, lines) => {
    for (const size of [7, 1000, 1_000_000]) {
      const { rows, badRows, badRowCount } = await read(file(row), {}, size);
      expect([rows, badRowCount]).toEqual([1000, lines.length]);
      expect(badRows).toEqual([{ reason, lines }]);
    }
  });

  test('takes nothing from a long answer in quotes, which may run over lines', async () => {
    const answer = `"I drive, mostly at night,\n${'a lorry, a van,\n'.repeat(20)}\nand repair ""them"""`;
    const { rows, badRowCount } = await read(
      `title,truth,code,score\n${answer},8332,8332,0.9\nx,8332,8332,1\n`,
    );
    expect([rows, badRowCount]).toEqual([2, 0]);
  });

  test('in every row is told once, since such a file does not know quotes', async () => {
    const content = `truth,code,score\n${'8322,"8322,0.9\n'.repeat(10_001)}`;
    await expect(read(content, {}, 100_000)).rejects.toThrow(
      'More than 10,000 rows have a quote that is not closed or not doubled, the last on line 10002. Remove the quotes, or double each that belongs to a text.',
    );
  });
});
