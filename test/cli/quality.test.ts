import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';

const row = (at: number) =>
  `${at},"title ${at % 7}",${at % 5 === 0 ? '' : 7512},${(at % 10) / 10},${at % 3 === 0 ? 'farms' : 'shops'}\n`;
const CODED = `id,title,assigned_code,score_1,industry\n${Array.from({ length: 300 }, (_, at) => row(at)).join('')}`;

describe('sample', () => {
  test('draws by strata what a margin asks for, with weights that give back all records', async ({
    workspace,
  }) => {
    workspace.write({ 'coded.csv': CODED });
    const args = ['sample', 'coded.csv', '--by', 'industry', '--margin', '0.1', '--filled', 'assigned_code'];
    const run = await iscoCop(workspace.folder, ...args, '--out', 'qa.csv');
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "69 of 240 records drawn
        stratum  records  drawn  share
        farms         80     23  28.7%
        shops        160     46  28.7%
      Fill in \`checked_code\`, then: isco-cop evaluate FILE --truth checked_code --predicted assigned_code --weight sample_weight
      ",
        "stdout": "",
      }
    `);
    const [header, ...lines] = readFileSync(workspace.path('qa.csv'), 'utf8').trim().split('\n');
    expect(header).toBe(
      'id,title,assigned_code,score_1,industry,stratum,stratum_records,sample_weight,checked_code',
    );
    expect(lines.length).toBe(69);
    expect(lines.reduce((sum, line) => sum + Number(line.split(',')[7]), 0)).toBeCloseTo(240);
  });

  test('by score: more where the coder is less sure; broken rows are listed', async ({ workspace }) => {
    workspace.write({ 'coded.csv': `${CODED}a,"b\n` });
    const run = await iscoCop(
      workspace.folder,
      'sample',
      'coded.csv',
      '--by-score',
      'score_1',
      '--size',
      '40',
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toMatchInlineSnapshot(`
      "coded.csv:302  row 301: a quote within the row is not closed or not doubled
      40 of 300 records drawn
        stratum      records  drawn  share
        below 0.5        150     19  12.7%
        0.5 to 0.7        60     10  16.7%
        0.7 to 0.8        30      4  13.3%
        0.8 to 0.9        30      4  13.3%
        0.9 to 0.95       30      3  10.0%
      Fill in \`checked_code\`, then: isco-cop evaluate FILE --truth checked_code --predicted assigned_code --weight sample_weight
      "
    `);
  });
});

describe('compare-coders', () => {
  const DOUBLE =
    'job,a,b\nbaker,7512,7512\nbread maker,7512,7511\nnurse,2221,3221\nnurse,3221,2221\n?,n.c.,n.c.\nx,,1\n';

  test('agreement and kappa by level, and who is taken for whom', async ({ workspace }) => {
    workspace.write({ 'double.csv': DOUBLE });
    const args = ['--first', 'a', '--second', 'b', '--title', 'job', '--uncodable', 'n.c.'];
    const run = await iscoCop(
      workspace.folder,
      'compare-coders',
      'double.csv',
      ...args,
      '--disagreements',
      'd.csv',
    );
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "double.csv:7  row 6: no text in \`a\`
      ",
        "stdout": "5 records with two codes; 3 differ. 95% intervals in brackets
                          agreement              kappa              PABAK
        1 digit   60.0% (23.1–88.2)  0.44 (-0.23–1.00)  0.47 (-0.03–0.84)
        2 digits  60.0% (23.1–88.2)  0.44 (-0.23–1.00)  0.47 (-0.03–0.84)
        3 digits  60.0% (23.1–88.2)  0.44 (-0.23–1.00)  0.47 (-0.03–0.84)
        4 digits  40.0% (11.8–76.9)  0.25 (-0.36–0.86)  0.25 (-0.10–0.71)

      Taken for each other
        codes          records
        2221 and 3221        2
        7511 and 7512        1
      ",
      }
    `);
    expect(readFileSync(workspace.path('d.csv'), 'utf8')).toMatchInlineSnapshot(`
      "row,title,first,second,digits_shared,adjudicated_code
      3,nurse,2221,3221,0,
      4,nurse,3221,2221,0,
      2,bread maker,7512,7511,3,
      "
    `);
  });
});

test('drift tells what has changed between two files', async ({ workspace }) => {
  workspace.write({
    'a.csv': CODED,
    'b.csv': CODED.replaceAll('title 3', 'drone pilot').replaceAll('0.9,', '0.1,'),
  });
  const run = await iscoCop(workspace.folder, 'drift', 'a.csv', 'b.csv', '--title', 'title');
  expect(run).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "                       before  after
      records                 300    300
      coded automatically   80.0%  80.0%

      distribution of  stability index  Jensen–Shannon
      scores                     0.472           0.057
      codes, 2 digits            0.000           0.000

    Codes whose share of the coded has changed most
      code  before   after
      75    100.0%  100.0%

    2 words are new, 14.3% of all mentions
      drone  43
      pilot  43
    ",
    }
  `);
});

test('a work list puts together what one decision may settle', async ({ workspace }) => {
  const coded =
    'job,assigned_code,code_1,score_1\nbaker,7512,7512,0.9\nward,,2221,0.3\nzzz,,,\nroll maker,,7512,0.2\nnight nurse,,2221,0.4\n';
  const run = await iscoCopReading(
    coded,
    workspace.folder,
    'work-list',
    '-',
    '--title',
    'job',
    '--code',
    'assigned_code',
  );
  expect(run).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "4 of 5 records are left to people
    ",
      "stdout": "order,row,job,assigned_code,code_1,score_1,manual_code
    1,5,night nurse,,2221,0.4,
    2,2,ward,,2221,0.3,
    3,4,roll maker,,7512,0.2,
    4,3,zzz,,,,
    ",
    }
  `);
});

describe('none of these commands fails without a word', () => {
  const commands: [string, string[]][] = [
    ['sample', ['sample', '-']],
    ['compare-coders', ['compare-coders', '-', '--first', 'a', '--second', 'b']],
    ['work-list', ['work-list', '-', '--title', 'a', '--below', '0.5', '--suggestion', 'b', '--score', 'b']],
    ['propose', ['propose', '-', '--title', 'a']],
  ];
  const inputs: [string, string][] = [
    ['The file is empty.', ''],
    ['The file is no text.', 'a,b\n\0,2\n'],
    ['a quote is probably not closed', `a,b\n"${'x'.repeat(1_500_000)}`],
  ];
  test.each(commands)('%s', async (_name, args) => {
    for (const [message, text] of inputs) {
      const run = await iscoCopReading(text, process.cwd(), ...args);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
      expect(run.stderr).toContain(message);
    }
  });
});
