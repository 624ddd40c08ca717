import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { test } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';
import { COLUMNS, TABLE } from './training.ts';

describe('train', () => {
  test('says what it wrote, and writes the same again', async ({ workspace }) => {
    workspace.write({ 'index.csv': TABLE, 'index.tsv': TABLE.replaceAll(';', '\t') });
    const { folder } = workspace;
    const run = await iscoCop(folder, 'train', 'index.csv', ...COLUMNS, '--seed', '7', '--out', 'a.model');
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "Wrote a.model: ensemble, 28 examples, 5 codes, language en
      ",
        "stdout": "",
      }
    `);
    await iscoCop(folder, 'train', 'index.tsv', ...COLUMNS, '--seed', '7', '--out', 'b.model');
    expect(readFileSync(workspace.path('b.model')).equals(readFileSync(workspace.path('a.model')))).toBe(
      true,
    );
  });

  test('reads indexes in the forms that are known, from workbooks and text', async ({ workspace }) => {
    const book = await writeExcelFile([
      [{ value: 'Title' }, { value: 'ISCO-08' }, { value: 'ISCO-88' }],
      [{ value: 'Colonel' }, { value: 110 }, { value: 110 }],
      [{ value: 'Miller' }, { value: 'x' }, { value: 110 }],
    ]).toBuffer();
    writeFileSync(workspace.path('ilo.xlsx'), book);
    workspace.write({
      'index.csv': TABLE,
      'esco.csv': 'iscoGroup,preferredLabel,altLabels\n7512,baker,"bread maker\npastry baker"\n',
      'two.csv': 'title,code,language\npanadero,7512,es\nnurse,2221,en\n',
    });
    const lists = ['ilo.xlsx', 'esco.csv', 'two.csv'].flatMap((file) => ['--index', file]);
    const run = await iscoCop(workspace.folder, 'train', ...lists, '--language', 'en', '--out', 'a.model');
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "ilo.xlsx  Sheet1!B3: Unexpected \`x\`, expected a code of 4 digits
      Read ilo.xlsx as ilo-index: 1 entry
      Read esco.csv as esco: 3 entries
      Read two.csv as generic: 2 entries
      Wrote a.model: ensemble, 5 examples, 3 codes, language en
      ",
        "stdout": "",
      }
    `);
    const both = ['index.csv', ...COLUMNS, '--index', 'esco.csv', '--coder', 'bayes', '--out', 'b.model'];
    expect((await iscoCop(workspace.folder, 'train', ...both)).stderr).toMatchInlineSnapshot(`
      "Read esco.csv as esco: 3 entries
      Wrote b.model: bayes, 31 examples, 5 codes, language en
      "
    `);
  });

  test('says what is missing, and what is no index', async ({ workspace }) => {
    workspace.write({ 'a.csv': 'a,b\n1,2\n', 'b.xlsx': 'PK damaged' });
    const stderr = async (...args: string[]) => {
      const run = await iscoCop(workspace.folder, 'train', ...args, '--out', 'a.model');
      return `${run.code}\n${run.stderr}`;
    };
    expect(await stderr()).toMatchInlineSnapshot(`
      "2
      isco-cop: Nothing to learn from: name a file of coded titles, or an index with --index
      "
    `);
    expect(await stderr('a.csv', '--title', 'a')).toMatchInlineSnapshot(`
      "2
      isco-cop: Name the columns of a.csv with --title and --code, or a published index with --index
      "
    `);
    expect(await stderr('--index', 'a.csv')).toMatchInlineSnapshot(`
      "1
      a.csv: No table that could be read as an index. Its headings have to be as in one of these:
        ISCO-08 structure and definitions of the ILO (Level, ISCO 08 Code, Title EN, Tasks include …)
        occupations of ESCO (iscoGroup, preferredLabel, altLabels …)
        SOC 2010 and ISCO-08 of the Bureau of Labor Statistics (2010 SOC Code, ISCO-08 Code …)
        SINCO and CIUO-08 of INEGI (SINCO 2011, Denominación, CIUO-08 …)
        SINCO and CIUO-08 in the comparative tables of INEGI (Sistema Nacional de Clasificación de Ocupaciones …)
        NOC 2011 or 2016 and ISCO-08 of Statistics Canada (NOC 2011 Code, NOC 2011 Title, ISCO 2008 Code …)
        index of occupational titles of the ILO (ISCO-08, ISCO-88, English title)
        any table with columns for title and code, and if you like language and weight
      The first row has: \`a\`, \`b\`
      "
    `);
    expect(await stderr('--index', 'b.xlsx')).toMatchInlineSnapshot(`
      "1
      b.xlsx: The workbook cannot be read: it is damaged, cut short, or no .xlsx file
      "
    `);
    expect(existsSync(workspace.path('a.model'))).toBe(false);
  });

  test('lists the rows it cannot learn from, and learns from the others', async ({ workspace }) => {
    workspace.write({ 'index.csv': `${TABLE};7512\nbaker;\n=HYPERLINK("x");7512\n"a";b;c\n` });
    const run = await iscoCop(workspace.folder, 'train', 'index.csv', ...COLUMNS, '--out', 'a.model');
    expect(run.code).toBe(1);
    expect(run.stderr).toMatchInlineSnapshot(`
      "index.csv:30  row 29: no text in \`title\`
      index.csv:31  row 30: no code in \`code\`
      index.csv:32  row 31: a formula instead of a text in \`title\`: save the column as text
      index.csv:33  row 32: 3 columns, expected 2
      Wrote a.model: ensemble, 28 examples, 5 codes, language en
      "
    `);
  });

  test('a column that is not there: what may have been meant', async ({ workspace }) => {
    workspace.write({ 'index.csv': TABLE });
    const run = await iscoCop(
      workspace.folder,
      'train',
      'index.csv',
      '--title',
      'titel',
      '--code',
      'cod',
      '--out',
      'a',
    );
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "isco-cop: No column \`titel\`, did you mean \`title\`?
      No column \`cod\`, did you mean \`code\`?
      Found in index.csv: \`title\`, \`code\`
      ",
        "stdout": "",
      }
    `);
  });

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a header alone', 'title,code\n', 'no row has a title and a code'],
    ['a file that is no text', 'a\0b,c\n', 'The file is no text.'],
    ['a cell without end', `title,code\n"${'x'.repeat(10_000_000)}`, 'a quote is probably not closed'],
  ])('%s', async (_name, text, message) => {
    const run = await iscoCopReading(
      text,
      process.cwd(),
      'train',
      '-',
      ...COLUMNS,
      '--out',
      'never-written.model',
    );
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(existsSync('never-written.model')).toBe(false);
  });

  test('Latin-1 is read with its accents', async ({ workspace }) => {
    const table = 'title,code\nMédico general,2211\nPeón de albañil,9313\n';
    workspace.write({ 'index.csv': Buffer.from(table, 'latin1'), 'utf8.csv': table });
    const { folder } = workspace;
    await iscoCop(folder, 'train', 'index.csv', ...COLUMNS, '--coder', 'exact', '--out', 'a.model');
    await iscoCop(folder, 'train', 'utf8.csv', ...COLUMNS, '--coder', 'exact', '--out', 'b.model');
    expect(readFileSync(workspace.path('a.model')).equals(readFileSync(workspace.path('b.model')))).toBe(
      true,
    );
  });
});
