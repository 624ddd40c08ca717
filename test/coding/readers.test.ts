import { type Example, ListError, readList, type Sheet } from '@isco-cop/coding';
import { isWorkbook, readWorkbook } from '@isco-cop/coding/node';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';

type CellOfTest = string | number | null;

/** A workbook as somebody saves it, read back. */
async function workbook(
  sheets: Readonly<Record<string, readonly (readonly CellOfTest[])[]>>,
): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  }));
  return writeExcelFile(written).toBuffer();
}

const sheetOf = (rows: readonly (readonly string[])[]): Sheet => ({
  name: '',
  rows: rows.map((cells, at) => ({ line: at + 1, cells })),
});

const pairs = (entries: readonly Example[]) => entries.map(({ title, code }) => `${code} ${title}`);

describe('known lists', () => {
  test('the structure of the ILO: levels, titles, tasks and included occupations; lost zeros come back', async () => {
    const file = await workbook({
      'ISCO-08 EN Struct and defin': [
        ['Level', 'ISCO 08 Code', 'Title EN', 'Definition', 'Tasks include', 'Included occupations', 'Notes'],
        [1, 0, 'Armed Forces', 'People in arms', null, null, null],
        [
          4,
          110,
          'Commissioned Officers',
          'They lead',
          'Tasks include -\r\n(a)  leading a unit;\r\n(b ) planning',
          'Examples of the occupations classified here:\r\n- Admiral\r\n- Colonel',
          null,
        ],
      ],
    });
    const { format, entries, groups, problems } = readList(await readWorkbook(file));
    expect({ format, groups, problems, entries: pairs(entries) }).toEqual({
      format: 'ilo-structure',
      groups: [
        { code: '0', level: 1, title: 'Armed Forces' },
        { code: '0110', level: 4, title: 'Commissioned Officers' },
      ],
      problems: [],
      entries: [
        '0110 Commissioned Officers',
        '0110 Admiral',
        '0110 Colonel',
        '0110 leading a unit',
        '0110 planning',
      ],
    });
  });

  test('the index of the ILO', async () => {
    const file = await workbook({
      Notes: [['An index'], ['read me']],
      Index: [
        ['ISCO-08', 'ISCO-88', 'English title'],
        [7512, 7412, 'Baker, bread'],
        ['0110', '0110', 'Colonel'],
      ],
    });
    const { format, entries } = readList(await readWorkbook(file));
    expect([format, ...pairs(entries)]).toEqual(['ilo-index', '7512 Baker, bread', '0110 Colonel']);
  });

  test('the labels of ESCO, each once', () => {
    const { format, entries } = readList([
      sheetOf([
        ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'hiddenLabels'],
        ['Occupation', 'http://…', '7512', 'baker', 'bread maker\nbaker\npastry baker', ''],
        ['Occupation', 'http://…', 'http://data.europa.eu/esco/isco/C0110', 'colonel', '', 'col.'],
      ]),
    ]);
    expect([format, ...pairs(entries)]).toEqual([
      'esco',
      '7512 baker',
      '7512 bread maker',
      '7512 pastry baker',
      '0110 colonel',
      '0110 col.',
    ]);
  });

  test('the table of the Bureau of Labor Statistics, below its notes and in either order', async () => {
    const notes: CellOfTest[][] = Array.from({ length: 6 }, (_, at) => [at === 2 ? 'Crosswalk' : null]);
    const file = await workbook({
      About: [['about']],
      'ISCO-08 to 2010 SOC': [
        ...notes,
        ['ISCO-08 Code', 'ISCO-08 Title EN', 'part', '2010 SOC Code', '2010 SOC Title', 'Comment 8/17/11'],
        [7512, 'Bakers', '*', '51-3011', 'Bakers', null],
      ],
    });
    const { format, entries } = readList(await readWorkbook(file));
    expect(format).toBe('bls');
    expect(entries).toEqual([{ title: 'Bakers', code: '7512', sourceCode: '51-3011', isPartial: true }]);
  });

  test('the table of INEGI: empty cells go on with what stood above', async () => {
    const file = await workbook({
      Tabla: [
        ['Tabla comparativa'],
        ['SINCO 2011', 'Denominación', 'CIUO-08', 'Denominación CIUO'],
        [7511, 'Panaderos', 7512, 'Panaderos y pasteleros'],
        [null, null, 7522, 'Otros'],
      ],
    });
    const { format, entries } = readList(await readWorkbook(file));
    expect([format, ...entries.map(({ sourceCode, code, title }) => [sourceCode, title, code])]).toEqual([
      'inegi',
      ['7511', 'Panaderos', '7512'],
      ['7511', 'Panaderos', '7522'],
    ]);
  });

  test('the workbook of INEGI: titles without headings, wider groups between, common codes written once', async () => {
    const file = await workbook({
      'SINCO-CIUO': [
        ['INEGI. Sistema Nacional de Clasificación de Ocupaciones (SINCO), 2011. Tablas comparativas.'],
        [
          null,
          'División',
          null,
          'Sistema Nacional de Clasificación de Ocupaciones (SINCO), 2011',
          null,
          'Clasificación Internacional Uniforme de Ocupaciones, 2008 (CIUO-08)',
          null,
        ],
        [null, 'Grupo unitario'],
        [null, null, null, '751', 'Trabajadores en la elaboración de alimentos'],
        [null, null, null, '7511', 'Panaderos', '7512', 'Panaderos y pasteleros'],
        [null, null, null, null, null, '9411', 'Cocineros de comidas rápidas'],
        [null, null, null, '7512', 'Pasteleros', null, null],
        [null, null, null, '7513', 'Tortilleros', null, 'No tiene correspondencia'],
        [null, null, null, '7514', 'Molineros', null, null],
        [null, null, null, '7515', 'Supervisores', null, 'Nota: clasifica a los supervisores'],
        [null, null, null, '5411', 'Fuerza armada', '310', 'Otros miembros'],
        [null, null, null, '5412', 'Marina', 'x', 'Otros miembros'],
      ],
    });
    const { format, entries, problems } = readList(await readWorkbook(file));
    expect([format, ...entries.map(({ sourceCode, code, title }) => [sourceCode, title, code])]).toEqual([
      'inegi-workbook',
      ['7511', 'Panaderos', '7512'],
      ['7511', 'Panaderos', '9411'],
      ['7512', 'Pasteleros', '9411'],
      ['5411', 'Fuerza armada', '0310'],
    ]);
    expect(problems.map(({ line, column, message }) => `${column}${line} ${message}`)).toEqual([
      'F12 Unexpected `x`, expected a code of 4 digits',
    ]);
  });

  test('the table of Statistics Canada; lost zeros come back', async () => {
    const file = await workbook({
      Concordance: [
        ['NOC 2011 Code', 'NOC 2011 Title', 'ISCO 2008 Code', 'ISCO 2008 Title', 'Notes'],
        [11, 'Legislators', 1111, 'Legislators', null],
        [null, null, 1113, 'Traditional chiefs', null],
        ['6A', 'Bakers', 7512, 'Bakers', null],
      ],
    });
    const { format, entries, problems } = readList(await readWorkbook(file));
    expect([format, ...entries.map(({ sourceCode, code, title }) => [sourceCode, title, code])]).toEqual([
      'noc',
      ['0011', 'Legislators', '1111'],
      ['0011', 'Legislators', '1113'],
    ]);
    expect(problems.map(({ line, column, message }) => `${column}${line} ${message}`)).toEqual([
      'A4 Unexpected `6A`, expected a code of 4 digits',
    ]);
  });

  test('any table with titles and codes; codes stay what they are', () => {
    const { format, entries } = readList([
      sheetOf([
        ['Código', 'Título', 'Idioma', 'Peso'],
        ['01-A', 'panadera', 'ES', '2.5'],
      ]),
    ]);
    expect(format).toBe('generic');
    expect(entries).toEqual([{ title: 'panadera', code: '01-A', weight: 2.5, language: 'es' }]);
  });
});

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
