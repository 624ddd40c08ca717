import type { ColumnMap } from '@isco-cop/measures/table';
import { describe, expect, test } from 'vitest';
import { read } from './read-pieces.ts';

describe('what is noticed although every row can be read', () => {
  const full = Array.from({ length: 20 }, (_, index) => String(2000 + index));
  const warningsOf = async (rows: readonly string[], map?: Partial<ColumnMap>) => {
    const { warnings, badRowCount } = await read(['truth,code,score', ...rows].join('\n'), map);
    expect(badRowCount).toBe(0);
    return warnings;
  };

  test('a few codes that are a digit short where none begins with 0; decimals are no digits', async () => {
    const rows = ['110', ...full, '310'].map((code) => `${code},${code}.0,0.1`);
    expect(await warningsOf(rows)).toMatchInlineSnapshot(`
      [
        "2 codes in “truth” have 3 digits, most have 4, and none begins with 0: lines 2, 23. Each counts as a code of 3 digits. If a spreadsheet removed the zeros, put them back, there with =TEXT(A2,"0000"), keep the column as text and evaluate again.",
        "2 codes in “code” have 3 digits, most have 4, and none begins with 0: lines 2, 23. Each counts as a code of 3 digits. If a spreadsheet removed the zeros, put them back, there with =TEXT(A2,"0000"), keep the column as text and evaluate again.",
      ]
    `);
  });

  test('codes with and without their leading zero, in one column or in two', async () => {
    const rows = ['0110,0110', '0110,110', '0210,210', '110,0110', ...full.map((code) => `${code},${code}`)];
    expect(await warningsOf(rows.map((row) => `${row},0.5`))).toMatchInlineSnapshot(`
      [
        "1 code in “truth” stands elsewhere in the file with a zero in front, such as 110 and 0110: line 5. These count as different codes. If a spreadsheet removed the zeros, put them back, there with =TEXT(A2,"0000"), keep the column as text and evaluate again.",
        "2 codes in “code” stand elsewhere in the file with a zero in front, such as 110 and 0110: lines 3, 4. These count as different codes. If a spreadsheet removed the zeros, put them back, there with =TEXT(A2,"0000"), keep the column as text and evaluate again.",
      ]
    `);
    const many = Array.from({ length: 14 }, () => '0110,110,0.5');
    expect(await warningsOf([...many, ...full.map((code) => `${code},${code},0.5`)])).toMatchInlineSnapshot(`
      [
        "14 codes in “code” stand elsewhere in the file with a zero in front, such as 110 and 0110: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 4 more. These count as different codes. If a spreadsheet removed the zeros, put them back, there with =TEXT(A2,"0000"), keep the column as text and evaluate again.",
      ]
    `);
  });

  test('codes that are given to fewer digits are none of these', async () => {
    expect(await warningsOf(['0110,011,0.5', '0110,01,0.5', '11,11,1', '111,1111,0'])).toEqual([]);
  });

  test('scores that can be no probabilities', async () => {
    expect(
      await warningsOf(['2411,2411,0.5', '2411,2411,1.7', '2411,2411,-1', '2411,2411,1']),
    ).toMatchInlineSnapshot(`
      [
        "2 of 4 scores in “score” lie outside of 0 to 1, from -1 to 1.7: lines 3, 4. Thresholds take them as they are, and calibration leaves them out. If they are percentages, divide the column by 100; if they are slips, correct them; if they are on a scale of their own, nothing is wrong.",
      ]
    `);
    expect(await warningsOf(['2411,2411,93', '2411,2411,93'])).toMatchInlineSnapshot(`
      [
        "All 2 scores in “score” lie outside of 0 to 1, 93: lines 2, 3. Thresholds take them as they are, and calibration leaves them out. If they are percentages, divide the column by 100; if they are slips, correct them; if they are on a scale of their own, nothing is wrong.",
      ]
    `);
  });

  test('a column that is taken for the true and for the given code', async () => {
    expect(await warningsOf(['2411,2412,0.5'], { predicted: 'truth' })).toMatchInlineSnapshot(`
      [
        "“truth” is chosen for more than one kind of code, and agrees with itself; choose another column.",
      ]
    `);
  });
});
