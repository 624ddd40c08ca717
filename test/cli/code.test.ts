import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { readModel } from '@isco-cop/coding';
import { describe, expect } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { EXAMPLES } from '../coding/titles.ts';
import { test, type Workspace } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';

const TABLE = `title;code\n${EXAMPLES.map(({ title, code }) => `${title};${code}`).join('\n')}\n`;
const COLUMNS = ['--title', 'title', '--code', 'code'];

const jobId = (job: readonly string[]) => createHash('sha256').update(JSON.stringify(job)).digest('hex');

async function trained(workspace: Workspace, ...options: string[]): Promise<void> {
  workspace.write({ 'index.csv': TABLE });
  const run = await iscoCop(
    workspace.folder,
    'train',
    'index.csv',
    ...COLUMNS,
    '--out',
    'a.model',
    ...options,
  );
  expect(run).toMatchObject({ code: 0, stdout: '' });
}

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
      isco-cop: Name the columns of a.csv with --title and --code
      "
    `);
    expect(await stderr('--index', 'a.csv')).toMatchInlineSnapshot(`
      "1
      a.csv: No table that could be read as an index. Its headings have to be as in one of these:
        ISCO-08 structure and definitions of the ILO (Level, ISCO 08 Code, Title EN, Tasks include …)
        occupations of ESCO (iscoGroup, preferredLabel, altLabels …)
        SOC 2010 and ISCO-08 of the Bureau of Labor Statistics (2010 SOC Code, ISCO-08 Code …)
        SINCO and CIUO-08 of INEGI (SINCO 2011, Denominación, CIUO-08 …)
        index of occupational titles of the ILO (title, ISCO-08 code, ISCO-88 code)
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
      Found: \`title\`, \`code\`
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

describe('code', () => {
  const RECORDS = 'id,title\n1,"Teacher, primary"\n2,bakers\n3,\n4,"=cmd|x"\n5,army captain\n';

  test('writes candidates as NDJSON, rows that cannot be coded marked', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({ 'answers.csv': RECORDS });
    const { folder } = workspace;
    const args = ['--title', 'title', '--model', 'a.model', '--format', 'ndjson'];
    const run = await iscoCop(folder, 'code', 'answers.csv', ...args, '--keep', 'id');
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "answers.csv:4  row 3: no text in \`title\`
      answers.csv:5  row 4: a formula instead of a text in \`title\`: save the column as text
      ",
        "stdout": "{"row":1,"title":"Teacher, primary","id":"1","candidates":[{"code":"2341","score":0.9996}]}
      {"row":2,"title":"bakers","id":"2","candidates":[{"code":"7512","score":0.9996}]}
      {"row":3,"title":"","id":"3","candidates":[],"problem":"no text in \`title\`"}
      {"row":4,"title":"=cmd|x","id":"4","candidates":[],"problem":"a formula instead of a text in \`title\`: save the column as text"}
      {"row":5,"title":"army captain","id":"5","candidates":[{"code":"0110","score":0.9996}]}
      ",
      }
    `);
    const piped = await iscoCopReading(RECORDS, folder, 'code', '-', ...args, '--keep', 'id');
    expect(piped.stdout).toBe(run.stdout);
  });

  test('writes CSV with all columns, and nothing in it that a spreadsheet would run', async ({
    workspace,
  }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({ 'answers.csv': RECORDS });
    const run = await iscoCop(
      workspace.folder,
      'code',
      'answers.csv',
      '--title',
      'title',
      '--model',
      'a.model',
      '--k',
      '2',
    );
    expect(run.code).toBe(1);
    expect(run.stdout).toMatchInlineSnapshot(`
      "id,title,code_1,score_1,code_2,score_2,problem
      1,"Teacher, primary",2341,0.9996,,,
      2,bakers,7512,0.9996,,,
      3,,,,,,no text in \`title\`
      4,'=cmd|x,,,,,a formula instead of a text in \`title\`: save the column as text
      5,army captain,0110,0.9996,,,
      "
    `);
  });

  test('threads give the same file in the same order', async ({ workspace }) => {
    await trained(workspace);
    const titles = Array.from(
      { length: 9000 },
      (_, at) => `${at},"${EXAMPLES[at % EXAMPLES.length]?.title} for the ward"`,
    );
    workspace.write({ 'big.csv': `id,title\n${titles.join('\n')}\n` });
    const args = ['code', 'big.csv', '--title', 'title', '--model', 'a.model', '--out'];
    expect(await iscoCop(workspace.folder, ...args, 'one.csv', '--jobs', '1')).toMatchObject({ code: 0 });
    expect(await iscoCop(workspace.folder, ...args, 'three.csv', '--jobs', '3')).toMatchObject({ code: 0 });
    const [one, three] = [workspace.path('one.csv'), workspace.path('three.csv')].map((path) =>
      readFileSync(path),
    );
    expect(three?.equals(one as Buffer)).toBe(true);
    expect(existsSync(workspace.path('one.csv.progress'))).toBe(false);
  });

  test('goes on where it was interrupted, to the same file', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    const titles = EXAMPLES.map(({ title }) => `"${title}"`).join('\n');
    workspace.write({ 'answers.csv': `title\n${`${titles}\n`.repeat(100)}` });
    const args = ['code', 'answers.csv', '--title', 'title', '--model', 'a.model', '--out'];
    await iscoCop(workspace.folder, ...args, 'whole.csv');
    const whole = readFileSync(workspace.path('whole.csv'));
    // As a run leaves it that ends while it writes: some bytes more than the mark says.
    await iscoCop(workspace.folder, ...args, 'part.csv');
    expect(await iscoCop(workspace.folder, ...args, 'part.csv', '--resume')).toMatchObject({
      code: 2,
      stderr: 'isco-cop: part.csv is complete: there is nothing to resume\n',
    });
    const lines = whole.toString().split('\n');
    const bytes = Buffer.byteLength(`${lines.slice(0, 1001).join('\n')}\n`);
    truncateSync(workspace.path('part.csv'), bytes + 17);
    const mark = (job: string) =>
      workspace.write({ 'part.csv.progress': JSON.stringify({ job, rows: 1000, bytes }) });
    mark('another');
    expect((await iscoCop(workspace.folder, ...args, 'part.csv', '--resume')).stderr).toContain(
      'another input',
    );
    expect((await iscoCop(workspace.folder, ...args, 'part.csv')).stderr).toContain('go on with --resume');
    const { fingerprint } = readModel(readFileSync(workspace.path('a.model'))).info;
    const size = String(statSync(workspace.path('answers.csv')).size);
    mark(jobId(['answers.csv', size, fingerprint, 'title', '5', 'csv']));
    expect(await iscoCop(workspace.folder, ...args, 'part.csv', '--resume')).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(readFileSync(workspace.path('part.csv')).equals(whole)).toBe(true);
    expect(existsSync(workspace.path('part.csv.progress'))).toBe(false);
  });

  test('a file that is no model', async ({ workspace }) => {
    workspace.write({ 'a.model': 'title,code\n', 'answers.csv': RECORDS });
    const run = await iscoCop(
      workspace.folder,
      'code',
      'answers.csv',
      '--title',
      'title',
      '--model',
      'a.model',
    );
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "a.model: This is not a model file: it does not start as one that \`isco-cop train\` writes
      ",
        "stdout": "",
      }
    `);
  });
});
