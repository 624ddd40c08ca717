import { ListError, readList } from '@isco-cop/coding';
import { isWorkbook, readWorkbook } from '@isco-cop/coding/node';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pairs, sheetOf, workbook } from './sheets.ts';

describe('what cannot be read', () => {
  test('rows are left out, each problem with its place', async () => {
    const file = await workbook({
      Index: [
        ['Title', 'ISCO-08', 'ISCO-88'],
        ['Baker', '75x2', '7412'],
        [null, null, null],
        [null, 7512, null],
        ['Colonel', null, null],
        ['Cook', 5120, null],
      ],
    });
    const { entries, problems } = readList(await readWorkbook(file));
    expect(pairs(entries)).toEqual(['5120 Cook']);
    expect(
      problems.map(({ sheet, line, column, message }) => `${sheet}!${column}${line} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "Index!B2 Unexpected \`75x2\`, expected a code of 4 digits",
        "Index!A4 no text",
        "Index!B5 no code",
      ]
    `);
  });

  test('no list: says what was looked for and found', async () => {
    expect(() =>
      readList([
        sheetOf([
          ['a', 'b'],
          ['1', '2'],
        ]),
      ]),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ListError: No table that could be read as an index. Its headings have to be as in one of these:
        ISCO-08 structure and definitions of the ILO (Level, ISCO 08 Code, Title EN, Tasks include …)
        occupations of ESCO (iscoGroup, preferredLabel, altLabels …)
        SOC 2010 and ISCO-08 of the Bureau of Labor Statistics (2010 SOC Code, ISCO-08 Code …)
        SINCO and CIUO-08 of INEGI (SINCO 2011, Denominación, CIUO-08 …)
        SINCO and CIUO-08 in the comparative tables of INEGI (Sistema Nacional de Clasificación de Ocupaciones …)
        NOC 2011 or 2016 and ISCO-08 of Statistics Canada (NOC 2011 Code, NOC 2011 Title, ISCO 2008 Code …)
        index of occupational titles of the ILO (ISCO-08, ISCO-88, English title)
        any table with columns for title and code, and if you like language and weight
      The first row has: \`a\`, \`b\`]
    `);
    expect(() => readList([])).toThrow(ListError);
  });

  test('no workbook of today', async () => {
    const sound = await workbook({ Index: [['Title', 'ISCO-08', 'ISCO-88']] });
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
    expect([sound, old, Buffer.from('title,code')].map(isWorkbook)).toEqual([true, true, false]);
    await expect(readWorkbook(old)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ListError: This workbook has the format of Excel 97 to 2003 or a password; open it and save it as .xlsx or CSV UTF-8 first]`,
    );
    await expect(readWorkbook(sound.subarray(0, 500))).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ListError: The workbook cannot be read: it is damaged, cut short, or no .xlsx file]`,
    );
    await expect(readWorkbook(Buffer.from('PK\x03\x04 no workbook'))).rejects.toBeInstanceOf(ListError);
  });

  test('a workbook that unpacks to more than memory should hold', async () => {
    const nothing = new Uint8Array(201_000_000);
    const bomb = zipSync({ 'xl/workbook.xml': nothing, 'xl/media/picture.png': new Uint8Array(10) });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(readWorkbook(bomb)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ListError: The workbook is too large: its 1 MB unpack to more than 200 MB; save the sheet that is meant as CSV UTF-8, which has no limit]`,
    );
  });

  test('any cells at all are read or told of, and never both', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '7512', '110', 'baker', '4', 'C0110', '7512.0'));
    const headings = fc.constantFrom(
      ['Level', 'ISCO 08 Code', 'Title EN'],
      ['Title', 'ISCO-08', 'ISCO-88'],
      ['2010 SOC Code', '2010 SOC Title', 'ISCO-08 Code'],
      ['title', 'code', 'weight'],
    );
    fc.assert(
      fc.property(headings, fc.array(fc.array(cell, { maxLength: 4 })), (heading, rows) => {
        const { entries, groups, problems } = readList([sheetOf([heading, ...rows])]);
        for (const { title, code } of entries) {
          expect(title.trim()).not.toBe('');
          expect(code.trim()).not.toBe('');
        }
        const told = new Set(problems.map(({ line }) => line));
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== '')).length;
        if (heading[0] === 'Level') expect(groups.length + told.size).toBe(filled);
        else expect(entries.length + told.size).toBe(filled);
      }),
    );
  });
});
