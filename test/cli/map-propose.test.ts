import { describe, expect } from 'vitest';
import { EXAMPLES } from '../coding/titles.ts';
import { test, type Workspace } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';

const INDEX = `title;code\n${EXAMPLES.map(({ title, code }) => `${title};${code}`).join('\n')}\n`;

async function trained(workspace: Workspace): Promise<void> {
  workspace.write({ 'index.csv': INDEX });
  const columns = ['--title', 'title', '--code', 'code'];
  await iscoCop(workspace.folder, 'train', 'index.csv', ...columns, '--coder', 'exact', '--out', 'a.model');
}

const NATIONAL =
  'nat,name\nN1,Baker\nN2,Taxi driver\nN2,Officer of the army\nN3,night nurse\nN4,\nN5,"=1+1"\nN6,colonel\n';
const TABLE = 'from;to\nN1;7512\nN2;8322\nN3;2221\nN3;2222\nN6;0110\n';

describe('map', () => {
  test('candidates, relations and evidence, compared with a table; bad rows are listed and marked', async ({
    workspace,
  }) => {
    await trained(workspace);
    workspace.write({ 'national.csv': NATIONAL, 'table.csv': TABLE });
    const args = ['map', 'national.csv', '--title', 'name', '--code', 'nat', '--model', 'a.model'];
    const table = ['--table', 'table.csv', '--from', 'from', '--to', 'to'];
    const run = await iscoCop(workspace.folder, ...args, ...table);
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "national.csv:6  row 5: no text in \`name\`
      national.csv:7  row 6: a formula instead of a text in \`name\`: save the column as text
      4 codes mapped: 4 exact
      Compared with table.csv, over 4 codes:
                                                            of  95% interval in brackets
        a target of the table comes first              4 codes       100.0% (51.0–100.0)
        a target of the table is among the candidates  4 codes       100.0% (51.0–100.0)
        taken as target, and in the table              4 pairs       100.0% (51.0–100.0)
        in the table, and taken as target              5 pairs         80.0% (37.6–96.4)
        the same relation as in the table              4 pairs         75.0% (30.1–95.4)
      ",
        "stdout": "code,title,rank,mapped_to,score,relation,titles,titles_first,because,problem
      N1,Baker,1,7512,0.9996,exact,1,1,baker,
      N2,Taxi driver,1,8322,0.4998,exact,2,1,taxi driver,
      N3,night nurse,1,2221,0.9996,exact,1,1,night nurse,
      N6,colonel,1,0110,0.9996,exact,1,1,colonel,
      N4,,,,,,,,,no text in \`name\`
      N5,'=1+1,,,,,,,,a formula instead of a text in \`name\`: save the column as text
      ",
      }
    `);
  });

  test('objects can be evaluated as they are', async ({ workspace }) => {
    await trained(workspace);
    workspace.write({ 'national.csv': 'nat,name,isco\nN1,Baker,7512\nN2,Taxi driver,7512\n' });
    const args = [
      '--title',
      'name',
      '--code',
      'nat',
      '--model',
      'a.model',
      '--format',
      'ndjson',
      '--keep',
      'isco',
    ];
    const mapped = await iscoCop(workspace.folder, 'map', 'national.csv', ...args);
    const run = await iscoCopReading(
      mapped.stdout,
      workspace.folder,
      'evaluate',
      '-',
      '--truth',
      'isco',
      '--json',
    );
    expect(JSON.parse(run.stdout)).toMatchObject({
      records: 2,
      mistakes: [{ truth: '7512', assigned: '8322' }],
    });
  });

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a header alone', 'nat,name\n', 'no row has a title and a code'],
    ['a file that is no text', 'nat,name\0\n', 'The file is no text.'],
    ['a cell without end', `nat,name\n"${'x'.repeat(2_000_000)}`, 'a quote is probably not closed'],
  ])('%s', async (_name, text, message) => {
    const run = await iscoCopReading(text, process.cwd(), 'map', '-', '--title', 'name', '--code', 'nat');
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(run.stderr).toContain(message);
  });
});

describe('propose', () => {
  test('clusters of new titles first, with evidence and room for a decision', async ({ workspace }) => {
    workspace.write({
      'index.csv': INDEX,
      'met.csv':
        'what,n\ndrone pilot,5\npilot of drones,"2,5"\ncab driver at night,3\nBAKERS,9\nx,none\n@sum,1\n',
    });
    const against = ['--against', 'index.csv', '--language', 'en'];
    const run = await iscoCop(
      workspace.folder,
      'propose',
      'met.csv',
      '--title',
      'what',
      '--records',
      'n',
      ...against,
    );
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "met.csv:6  row 5: no number of records above 0 in \`n\`
      met.csv:7  row 6: a formula instead of a text in \`what\`: save the column as text
      Titles: 1 known, 1 like those of existing occupations, 2 like none, in clusters: 1
      ",
        "stdout": "title,records,proposal,code,similarity,like,new_words,cluster,cluster_titles,cluster_records,cluster_words,decision,problem
      drone pilot,5,new,,0.0193,"colonel (0110, 0.0193); confectioner (7512, 0.0158); cab driver (8322, 0.0154)",drone pilot,1,2,7.5,drone pilot,,
      pilot of drones,2.5,new,,0.0185,"colonel (0110, 0.0185); confectioner (7512, 0.0151); cab driver (8322, 0.0147)",pilot drones,1,2,7.5,drone pilot,,
      cab driver at night,3,existing,8322,0.7157,"cab driver (8322, 0.7157); night nurse (2221, 0.4507); taxi driver (8322, 0.2266)",,,,,,,
      BAKERS,9,known,7512,0.7167,"baker (7512, 0.7167); Baker, bread (7512, 0.3382); Baker, biscuits (7512, 0.3038)",,,,,,,
      x,,,,,,,,,,,,no number of records above 0 in \`n\`
      '@sum,,,,,,,,,,,,a formula instead of a text in \`what\`: save the column as text
      ",
      }
    `);
  });

  test('a column that is not there', async ({ workspace }) => {
    workspace.write({ 'met.csv': 'what,n\ndrone pilot,5\n' });
    const run = await iscoCop(workspace.folder, 'propose', 'met.csv', '--title', 'what', '--records', 'm');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('No column `m`');
  });
});
