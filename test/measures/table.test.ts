import { evaluate } from '@isco-cop/measures';
import { guessColumns, missingColumns, readTable } from '@isco-cop/measures/table';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces, read } from './read-pieces.ts';

const accuracyOf = ({ counted }: Awaited<ReturnType<typeof read>>) =>
  evaluate(counted).levels[0]?.accuracy.value;

describe('a table', () => {
  test.each([
    ['commas', 'truth,code,score\n0110,0110,0.9\n2411,2412,0.5\n'],
    ['semicolons and decimal commas', 'truth;code;score\n0110;0110;0,9\n2411;2412;0,5\n'],
    ['tabulators', 'truth\tcode\tscore\n0110\t0110\t0.9\n2411\t2412\t0.5'],
    [
      'Windows line ends and a byte order mark',
      '\ufefftruth,code,score\r\n0110,0110,0.9\r\n2411,2412,0.5\r\n',
    ],
    ['a first line that names the separator', 'sep=|\r\ntruth|code|score\r\n0110|0110|0.9\r\n2411|2412|0.5'],
    ['old Mac line ends', 'truth,code,score\r0110,0110,0.9\r2411,2412,0.5\r'],
    ['quotes', '"truth","code","score"\r\n"0110","0110","0.9"\r\n"2411","2412","0.5"\r\n'],
    ['empty lines', 'truth,code,score\n\n0110,0110,0.9\n\n2411,2412,0.5\n\n'],
    [
      'JSON lines',
      '{"truth":"0110","code":"0110","score":0.9}\n{"truth":"2411","code":"2412","score":0.5}\n',
    ],
  ])('with %s', async (_name, content) => {
    const result = await read(content);
    expect(result).toMatchObject({ rows: 2, badRows: [], warnings: [] });
    expect(accuracyOf(result)).toBe(0.5);
  });

  test('of two columns and a few rows has two columns, whatever separates them', async () => {
    for (const separator of [',', ';', '\t', '|']) {
      const { columns } = await readTable(pieces(`title,code\nbaker,7512\n`.replaceAll(',', separator)));
      expect(columns, separator).toEqual(['title', 'code']);
    }
  });

  test('keeps line breaks, separators and quotes within quotes, and the lines of the file', async () => {
    const content = 'title,truth,code,score\n"a ""b"",\nc",0110,0110,0.9\n"x",!,0110,0.9\n';
    const { rows, badRows } = await read(content);
    expect(rows).toBe(2);
    expect(badRows).toEqual([
      { column: 'truth', reason: 'expected a code of letters and digits', example: '!', lines: [4] },
    ]);
  });

  test('of two columns with one name reads the first, and says so', async () => {
    const result = await read('truth,code,code,score\n0110,0110,0310,0.9\n2411,2412,2411,0.5\n');
    expect(accuracyOf(result)).toBe(0.5);
    expect(result.warnings).toEqual(['2 columns are called “code”; the first of them was read.']);
  });

  test('without rows is refused', async () => {
    await expect(read('truth,code,score\n')).rejects.toThrow(
      'There are no rows below the names of the columns.',
    );
  });

  test('in Latin-1 is read, and says so', async () => {
    const latin = Uint8Array.from('ocupación,truth,code,score\nmecánico,0110,0110,0.9\n', (each) =>
      each.charCodeAt(0),
    );
    const { table, warnings, badRows } = await read(latin);
    expect(table.columns[0]).toBe('ocupación');
    expect(badRows).toEqual([]);
    expect(warnings).toEqual([
      'The file is not UTF-8, so it was read as Windows-1252 (Latin-1). Check that accents look right.',
    ]);
  });

  test('in UTF-16, as some spreadsheets save it, is read', async () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffñ\ttruth\tcode\tscore\nx\t0110\t0110\t0.9\n', 'utf16le'));
    const { table, rows } = await read(bytes);
    expect([table.encoding, table.columns[0], rows]).toEqual(['utf-16le', 'ñ', 1]);
  });

  test.each([
    ['nothing', '', 'The file is empty.'],
    [
      'a spreadsheet or another binary file',
      'PK\u0000\u0003',
      'The file is no text. Save the sheet as CSV first.',
    ],
    [
      'a quote that never closes',
      `truth,code\n"${'x'.repeat(1_100_000)}`,
      /line 2 does not end within 1,000,000 characters/,
    ],
  ])('%s is refused', async (_name, content, message) => {
    await expect(read(content, {}, 100_000)).rejects.toThrow(message);
  });

  test('partly in UTF-8 and partly not is refused', async () => {
    const bytes = Uint8Array.from([...Buffer.from('é,truth,code,score\n'), 0xe9, 0x0a]);
    await expect(read(bytes)).rejects.toThrow('partly UTF-8 and partly something else');
  });
});

test('rows that cannot be counted are listed by reason, with all their lines', async () => {
  const rows = [
    'truth,code,score',
    '2411,2411,0.9',
    ',2411,0.9',
    '24!1,2411,0.9',
    '2411,"24""11",0.9',
    '2411,2411,high',
    '2411,2411',
    ' ,2411,0.9',
    'n.c.,N.C.,0.2',
    '2411,,',
  ];
  const { rows: count, badRows, badRowCount, counted } = await read(rows.join('\n'));
  expect([count, badRowCount, evaluate(counted).records]).toEqual([9, 6, 3]);
  expect(evaluate(counted).uncodable).toEqual({ truth: 1, predicted: 1 });
  expect(badRows).toEqual([
    { column: 'truth', reason: 'no true code', lines: [3, 8] },
    { column: 'truth', reason: 'expected a code of letters and digits', example: '24!1', lines: [4] },
    { column: 'code', reason: 'expected a code of letters and digits', example: '24"11', lines: [5] },
    { column: 'score', reason: 'expected a number', example: 'high', lines: [6] },
    { reason: '2 columns instead of 3', lines: [7] },
  ]);
});

describe('weights', () => {
  const weighted = (...weights: string[]) =>
    read(['truth,code,score,w', ...weights.map((each) => `2411,2411,0.9,"${each}"`)].join('\n'), {
      weight: 'w',
    });

  test('that no sum would keep are left out, and all else is finite', async () => {
    const { badRows, counted } = await weighted('1', '1e308', '-2', '1e-200', 'many', '0', '2,5');
    expect(badRows).toEqual([
      {
        column: 'w',
        reason: 'expected a weight of 0, or from 1e-12 to 1e12',
        example: '1e308',
        lines: [3, 4, 5, 6],
      },
    ]);
    const evaluation = evaluate(counted);
    expect(evaluation).toMatchObject({ records: 3, weight: 3.5 });
    expect(JSON.stringify(evaluation)).not.toMatch(/null|NaN/);
  });

  test('that are all 0 are refused, since nothing would be measured', async () => {
    await expect(weighted('0', '0.0')).rejects.toThrow(
      'Every weight in “w” is 0, so that no record counts; expected at least one above 0. Choose the column that has the weights, or none.',
    );
  });
});

describe('the lines that isco-cop code writes', () => {
  const line = (row: number, truth: unknown, candidates: unknown) =>
    JSON.stringify({ row, title: 'x', candidates, truth });

  test('with a true code added', async () => {
    const lists = [
      line(1, '2411', [
        { code: '2412', score: 0.6 },
        { code: '2411', score: 0.3 },
      ]),
      line(2, '0110', []),
    ];
    const { counted, badRows } = await read(lists.join('\n'), { predicted: undefined, score: undefined });
    expect(badRows).toEqual([]);
    const [level] = evaluate(counted).levels;
    expect(level?.topK.map(({ accuracy }) => accuracy.value)).toEqual([0, 0.5]);
    expect(level?.curve.map(({ threshold }) => threshold)).toEqual([0.6]);
  });

  test('codes that lost their zeros as numbers, and lines that are no objects, are left out', async () => {
    const lines = [
      line(1, 110, []),
      line(2, '2411', 'x'),
      '{"truth":',
      '[]',
      line(5, '2411', [{ score: 1 }]),
    ];
    const { badRows } = await read(lines.join('\n'), { predicted: undefined, score: undefined });
    expect(badRows).toEqual([
      { column: 'truth', reason: 'expected a code as text', example: '110', lines: [1] },
      { column: 'candidates', reason: 'expected a list of objects with a code', lines: [2, 5] },
      { reason: 'no JSON object', lines: [3, 4] },
    ]);
  });
});

test('a list whose first place is empty gives no code, and what it offers counts among the first k', async () => {
  const result = await read(
    'truth,code,score,code_2,code_3\n0110,,,0110,\n2411,2411,0.5,,\n2411,2412,0.9,2413,2411\n',
    {
      candidates: ['code_2', 'code_3'],
    },
  );
  const evaluation = evaluate(result.counted);
  const [level] = evaluation.levels;
  expect(evaluation.withoutCode).toBe(1);
  expect([level?.accuracy.value, level?.autocodingRate.value]).toEqual([1 / 3, 2 / 3]);
  expect(level?.topK.map(({ accuracy }) => accuracy.value)).toEqual([1 / 3, 2 / 3, 1]);
});

test('columns are guessed from their names, and missing ones are found', () => {
  expect(guessColumns(['id', 'True code', 'predicted_code', 'score', 'coder2', 'weight'])).toEqual({
    truth: 'True code',
    predicted: 'predicted_code',
    score: 'score',
    second: 'coder2',
    weight: 'weight',
  });
  // As `isco-cop code` writes them.
  expect(guessColumns(['title', 'code_1', 'score_1', 'code_10', 'score_10', 'code_2', 'truth'])).toEqual({
    truth: 'truth',
    predicted: 'code_1',
    score: 'score_1',
    candidates: ['code_2', 'code_10'],
  });
  expect(missingColumns({ truth: 'a', predicted: 'b', candidates: ['c', 'a'] }, ['a'])).toEqual(['b', 'c']);
});

test('whatever the cells, however the file is cut, the rows come out as they went in', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é', '語', '😀') });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1 }),
      fc.integer({ min: 1, max: 30 }),
      async (cells, size) => {
        const text = [['first', 'second'], ...cells].map((row) => row.map(quoted).join(',')).join('\r\n');
        const { columns, blocks } = await readTable(pieces(text, size));
        const rows: (readonly string[])[] = [];
        for await (const block of blocks) for (const row of block) if ('cells' in row) rows.push(row.cells);
        expect([columns, ...rows]).toEqual([['first', 'second'], ...cells.map(([a, b]) => [a, b])]);
      },
    ),
  );
});
