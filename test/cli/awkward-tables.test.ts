import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';
import { trained } from './training.ts';

const CODE = ['--title', 'title', '--model', 'a.model', '--k', '1'];

describe('code', () => {
  test('gives back all columns as they were, also two of one name', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({ 'answers.csv': 'id,title,title,id\n1,baker,night shift,a\n' });
    expect(await iscoCop(workspace.folder, 'code', 'answers.csv', ...CODE)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "answers.csv: 2 columns are called “title”; the first of them was read.
      ",
        "stdout": "id,title,title,id,code_1,score_1,problem
      1,baker,night shift,a,7512,0.9996,
      ",
      }
    `);
  });

  test('does not mix its codes with those of before', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({ 'coded.csv': 'title,code_1,score_1,problem\nbaker,9999,0.5,\n' });
    expect(await iscoCop(workspace.folder, 'code', 'coded.csv', ...CODE)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "coded.csv: The file has \`code_1\`, \`score_1\`, \`problem\` already, which is what columns with the new codes are called. Rename or remove these columns first.
      ",
        "stdout": "",
      }
    `);
  });

  test('keeps no column in the place of something of its own', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({ 'answers.csv': 'row,title,candidates\n1,baker,2\n' });
    const keep = ['--format', 'ndjson', '--keep', 'row', '--keep', 'title', '--keep', 'candidates'];
    expect(await iscoCop(workspace.folder, 'code', 'answers.csv', ...CODE, ...keep)).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "isco-cop: --keep row: the objects have a \`row\` of their own; rename the column
      --keep candidates: the objects have a \`candidates\` of their own; rename the column
      ",
        "stdout": "",
      }
    `);
  });

  test('takes what is nested in JSON for no title, and passes it on', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({
      'answers.ndjson':
        '{"title":"baker","at":{"town":"Rome"}}\n{"title":{"en":"baker"}}\n{"title":["baker"]}\n',
    });
    expect(await iscoCop(workspace.folder, 'code', 'answers.ndjson', ...CODE)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "answers.ndjson:2  row 2: a list or an object instead of a text in \`title\`
      answers.ndjson:3  row 3: a list or an object instead of a text in \`title\`
      ",
        "stdout": "title,at,code_1,score_1,problem
      baker,"{""town"":""Rome""}",7512,0.9996,
      "{""en"":""baker""}",,,,a list or an object instead of a text in \`title\`
      "[""baker""]",,,,a list or an object instead of a text in \`title\`
      ",
      }
    `);
  });

  test.for([
    ['a list', '[{"title":"baker"},\n{"title":"nurse"}]\n'],
    ['a list over many lines', '[\n  {"title":"baker"}\n]\n'],
    ['an object over many lines', '{\n  "title": "baker"\n}\n'],
  ])('says what is wrong with JSON that is %s', async ([, content = ''], { workspace }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({ 'answers.json': content });
    const { code, stderr } = await iscoCop(workspace.folder, 'code', 'answers.json', ...CODE);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^answers\.json: .* (?:one JSON object a line|a whole one on each line)/);
  });

  test('says that a file is not UTF-8, wherever that shows', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    const rows = `title\n${'baker\n'.repeat(300_000)}Bäcker\n`;
    workspace.write({ 'answers.csv': Buffer.from(rows, 'latin1') });
    const run = await iscoCop(workspace.folder, 'code', 'answers.csv', ...CODE, '--out', 'coded.csv');
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "answers.csv: The file is not UTF-8, so it was read as Windows-1252 (Latin-1). Check that accents look right.
      ",
        "stdout": "",
      }
    `);
  });

  test('writes no formula that begins with a sign, and leaves answers that begin with a dash', async ({
    workspace,
  }) => {
    await trained(workspace, '--coder', 'exact');
    const cells = ["+cmd|' /C calc'!A0", '-SUM(A1)', '+-1', '＝1+1', '- sells fruit', '-9', '+41 79'];
    workspace.write({ 'answers.csv': `note,title\n${cells.map((cell) => `${cell},baker\n`).join('')}` });
    expect((await iscoCop(workspace.folder, 'code', 'answers.csv', ...CODE)).stdout).toMatchInlineSnapshot(`
      "note,title,code_1,score_1,problem
      '+cmd|' /C calc'!A0,baker,7512,0.9996,
      '-SUM(A1),baker,7512,0.9996,
      '+-1,baker,7512,0.9996,
      '＝1+1,baker,7512,0.9996,
      - sells fruit,baker,7512,0.9996,
      -9,baker,7512,0.9996,
      '+41 79,baker,7512,0.9996,
      "
    `);
  });
});

test('a number that stands for "cannot be coded" is no formula', async ({ workspace }) => {
  workspace.write({ 'double.csv': 'a,b\n7512,7512\n-9,-9\n7512,-9\n' });
  const args = ['--first', 'a', '--second', 'b', '--uncodable', '-9', '--digits', '1'];
  expect(await iscoCop(workspace.folder, 'compare-coders', 'double.csv', ...args)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "3 records with two codes; 1 differ. 95% intervals in brackets
                       agreement              kappa              PABAK
      1 digit  66.7% (20.8–93.9)  0.40 (-0.39–1.00)  0.33 (-0.58–0.88)

    Taken for each other
      codes       records
      7512 and ?        1
    ",
    }
  `);
});

test('a sample of coded records tells how to evaluate it by the columns that it has', async ({
  workspace,
}) => {
  workspace.write({ 'coded.csv': 'title,code_1,score_1,problem\nbaker,7512,0.9,\nnurse,2221,0.8,\n' });
  expect((await iscoCop(workspace.folder, 'sample', 'coded.csv')).stderr).toMatchInlineSnapshot(`
    "2 of 2 records drawn
      stratum  records  drawn   share
      all            2      2  100.0%
    Fill in \`checked_code\`, then: isco-cop evaluate FILE --truth checked_code --predicted code_1 --weight sample_weight
    "
  `);
});

test('objects that were written can be worked on as the same rows of CSV can', async ({ workspace }) => {
  await trained(workspace, '--coder', 'bayes');
  workspace.write({ 'answers.csv': 'id,title\n1,zz\n2,bakery\n3,ward nurse\n4,\n' });
  const { folder } = workspace;
  const code = ['code', 'answers.csv', '--title', 'title', '--model', 'a.model', '--k', '2', '--out'];
  await iscoCop(folder, ...code, 'c.csv');
  await iscoCop(folder, ...code, 'c.ndjson', '--format', 'ndjson', '--keep', 'id');
  const list = ['--title', 'title', '--below', '0.99'];
  const [csv, json] = await Promise.all(
    ['c.csv', 'c.ndjson'].map((file) => iscoCop(folder, 'work-list', file, ...list)),
  );
  expect(json?.stdout).toMatchInlineSnapshot(`
    "order,row,title,id,code_1,score_1,code_2,score_2,manual_code
    1,2,bakery,2,7512,0.9861,2341,0.0041,
    2,1,zz,1,,,,,
    "
  `);
  expect(csv?.stderr.replaceAll('c.csv:5', 'c.ndjson:4')).toBe(json?.stderr);
  const both = await Promise.all(
    ['c.csv', 'c.ndjson'].map(async (file) => {
      const drift = await iscoCop(folder, 'drift', file, file, '--title', 'title', '--code', 'code_1');
      const sample = await iscoCop(folder, 'sample', file, '--by-score', 'score_1');
      return [drift.stdout, sample.stderr];
    }),
  );
  expect(both[1]).toEqual(both[0]);
});

test('codes to learn from that a spreadsheet has robbed of their zero are told of', async ({ workspace }) => {
  const lines = Array.from({ length: 20 }, (_, at) => `job ${at},${2110 + at}\n`);
  workspace.write({ 'index.csv': `title,code\n${lines.join('')}colonel,110\n` });
  const args = ['index.csv', '--title', 'title', '--code', 'code', '--coder', 'exact', '--out', 'a.model'];
  expect(await iscoCop(workspace.folder, 'train', ...args)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "index.csv: 1 code in “code” has 3 digits, most have 4, and none begins with 0: line 22. Each counts as a code of 3 digits. If a spreadsheet removed the zeros, put them back, there with =TEXT(A2,"0000"), keep the column as text and learn again.
    Wrote a.model: exact, 21 examples, 21 codes, language mixed
    ",
      "stdout": "",
    }
  `);
});

test('a sample that leaves a stratum out says so', async ({ workspace }) => {
  workspace.write({ 'coded.csv': 'title,code_1,where\nbaker,7512,a\nnurse,2221,b\npilot,3153,c\n' });
  const run = await iscoCop(workspace.folder, 'sample', 'coded.csv', '--by', 'where', '--size', '2');
  expect(run.stderr).toMatchInlineSnapshot(`
    "2 of 3 records drawn
      stratum  records  drawn   share
      a              1      1  100.0%
      b              1      1  100.0%
      c              1      0    0.0%
    Nothing is drawn of c, so that the weights bring the result back to the other records alone; draw more for all
    Fill in \`checked_code\`, then: isco-cop evaluate FILE --truth checked_code --predicted code_1 --weight sample_weight
    "
  `);
});

test('of two files it is said which one lacks a column', async ({ workspace }) => {
  workspace.write({ 'a.csv': 'title,code_1,score_1\nbaker,7512,0.9\n', 'b.csv': 'title,code\nbaker,7512\n' });
  const run = await iscoCop(
    workspace.folder,
    'drift',
    'a.csv',
    'b.csv',
    '--title',
    'title',
    '--code',
    'code_1',
  );
  expect(run).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "isco-cop: No column \`code_1\`, did you mean \`code\`?
    No column \`score_1\`
    Found in b.csv: \`title\`, \`code\`
    ",
      "stdout": "",
    }
  `);
});
