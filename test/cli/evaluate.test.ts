import { cpSync } from 'node:fs';
import { readCommunity } from '@isco-cop/data';
import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';

const CONTENT = `${process.cwd()}/content`;
const CODED = `title;true_code;code;score
"nurse; ward";2221;2221;0,93
nurse;3221;2221;0,6
clerk;4110;4110;0,88
soldier;0110;;
cook;5120;51;0,4
`;
const COLUMNS = ['--truth', 'true_code', '--predicted', 'code', '--score', 'score'];

describe('evaluate', () => {
  test('prints a report', async ({ workspace }) => {
    workspace.write({ 'coded.csv': CODED });
    const run = await iscoCop(
      workspace.folder,
      'evaluate',
      'coded.csv',
      ...COLUMNS,
      '--levels',
      '1,4',
      '--threshold',
      '0.8',
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatchSnapshot();
  });

  test('prints the same as JSON, from standard input too', async ({ workspace }) => {
    workspace.write({ 'coded.csv': CODED });
    const run = await iscoCop(workspace.folder, 'evaluate', 'coded.csv', ...COLUMNS, '--json');
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({
      file: 'coded.csv',
      rows: 5,
      leftOut: { count: 0, reasons: [] },
      records: 5,
      withoutCode: 1,
    });
    expect(
      report.levels.map(({ digits, accuracy }: { digits: number; accuracy: { value: number } }) => [
        digits,
        accuracy.value,
      ]),
    ).toEqual([
      [1, 3 / 5],
      [2, 3 / 5],
      [3, 2 / 5],
      [4, 2 / 5],
    ]);
    const piped = await iscoCopReading(CODED, workspace.folder, 'evaluate', '-', ...COLUMNS, '--json');
    expect(JSON.parse(piped.stdout)).toEqual({ ...report, file: '-' });
  });

  test('lists the rows that it leaves out, and exits with 1', async ({ workspace }) => {
    workspace.write({ 'coded.csv': `${CODED}x;;2221;0,5\ny;22 !;2221;0,5\nz;2221\n` });
    const run = await iscoCop(workspace.folder, 'evaluate', 'coded.csv', ...COLUMNS);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout.slice(run.stdout.indexOf('Left out'))).toMatchInlineSnapshot(`
      "Left out: 3 of 8 rows
        column \`true_code\`: no true code; line 7
        column \`true_code\`: expected a code of letters and digits, found \`22 !\`; line 8
        2 columns instead of 4; line 9
      "
    `);
  });

  test('refuses weights that are all 0, and one so large that no sum would keep it', async ({
    workspace,
  }) => {
    const weighted = ['--truth', 'truth', '--predicted', 'code', '--weight', 'w'];
    workspace.write({
      'zero.csv': 'truth,code,w\n2221,2221,0\n',
      'large.csv': 'truth,code,w\n2221,2221,1e308\n2221,3221,2\n',
    });
    const zero = await iscoCop(workspace.folder, 'evaluate', 'zero.csv', ...weighted);
    expect(zero).toMatchObject({ code: 1, stdout: '' });
    expect(zero.stderr).toMatchInlineSnapshot(`
      "zero.csv: Every weight in “w” is 0, so that no record counts; expected at least one above 0. Choose the column that has the weights, or none.
      "
    `);
    const large = await iscoCop(workspace.folder, 'evaluate', 'large.csv', ...weighted);
    expect(large.code).toBe(1);
    expect(large.stdout).toContain(
      'column `w`: expected a weight of 0, or from 1e-12 to 1e12, found `1e308`; line 2',
    );
    expect(large.stdout).not.toContain('NaN');
  });

  test('says of codes and scores what looks wrong, with lines and remedy', async ({ workspace }) => {
    workspace.write({ 'coded.csv': `${CODED}x;110;0110;93\n` });
    const note = 'Note: 1 code in “true_code” stands elsewhere in the file with a zero in front';
    const run = await iscoCop(workspace.folder, 'evaluate', 'coded.csv', ...COLUMNS);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`${note}, such as 110 and 0110: line 7.`);
    expect(run.stdout).toContain('Note: 1 of 5 scores in “score” lie outside of 0 to 1, 93: line 7.');
    const entries = await iscoCop(
      workspace.folder,
      '--content',
      CONTENT,
      'evaluate',
      'coded.csv',
      ...COLUMNS,
      '--metrics',
    );
    expect(entries.stderr).toContain(note);
  });

  test('names the columns that there are where one is missing', async ({ workspace }) => {
    workspace.write({ 'coded.csv': CODED });
    const run = await iscoCop(
      workspace.folder,
      'evaluate',
      'coded.csv',
      '--truth',
      'truecode',
      '--predicted',
      'kode',
    );
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatchInlineSnapshot(`
      "isco-cop: No column \`truecode\`, did you mean \`true_code\`?
      No column \`kode\`, did you mean \`code\`?
      Found 4 columns, separated by semicolons: \`title\`, \`true_code\`, \`code\`, \`score\`
      "
    `);
  });

  test.for<[string[], number, RegExp]>([
    [['missing.csv', ...COLUMNS], 2, /^isco-cop: No file at missing\.csv$/m],
    [['.', ...COLUMNS], 2, /Expected a file, found a folder at \./],
    [
      ['coded.csv', '--truth', 'true_code'],
      2,
      /Name the column with the given code: --predicted <column>, one of title, true_code/,
    ],
    [
      ['lines.ndjson', '--truth', 'truth', '--candidates', 'code_2'],
      2,
      /--score and --candidates go with --predicted/,
    ],
    [
      ['coded.csv', ...COLUMNS.slice(0, 4), '--threshold', '0.5'],
      2,
      /--threshold needs the scores of codes: --score <column>/,
    ],
    [['coded.csv', ...COLUMNS, '--levels', '0'], 2, /whole numbers from 1 to 12/],
    [['empty.csv', ...COLUMNS], 1, /empty\.csv: The file is empty\./],
    [['head.csv', ...COLUMNS], 1, /head\.csv: There are no rows below the names of the columns\./],
    [['coded.csv', ...COLUMNS, '--metrics', '--classification', 'isco-8'], 2, /did you mean `isco-08`/],
    [['coded.csv', ...COLUMNS, '--metrics', '--id', 'A b'], 2, /expected lower-case words/],
  ])('%j is refused with a reason', async ([args, code, message], { workspace }) => {
    workspace.write({
      'coded.csv': CODED,
      'empty.csv': '',
      'head.csv': 'true_code;code;score\n',
      'lines.ndjson': '{"truth":"2411","candidates":[]}\n',
    });
    const run = await iscoCop(workspace.folder, '--content', CONTENT, 'evaluate', ...args);
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/^ +at /m);
  });

  test('the entries that it prints pass the check as they are, and say what is not stated', async ({
    workspace,
  }) => {
    workspace.write({ 'coded.csv': CODED });
    const facts = [
      '--classification',
      'isco-08',
      '--truth-kind',
      'adjudicated',
      '--threshold',
      '0.8',
      '--id',
      'our-test',
    ];
    const run = await iscoCop(
      workspace.folder,
      '--content',
      CONTENT,
      'evaluate',
      'coded.csv',
      ...COLUMNS,
      '--metrics',
      ...facts,
    );
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      'Not stated: Variable, Denominator, Evaluation set, Threshold, Period. Options of this command state them.\n',
    );
    const files = Object.fromEntries(
      run.stdout
        .split(/^# .*\/(?=(?:metrics|resources)\/)/m)
        .slice(1)
        .map((file) => [`content/${file.slice(0, file.indexOf('\n'))}`, file.slice(file.indexOf('\n') + 1)]),
    );
    expect(files['content/metrics/our-test-accuracy-4-digits-from-0-8.md']).toMatchSnapshot();
    cpSync(CONTENT, workspace.path('content'), { recursive: true });
    workspace.write(files);
    const { problems, community } = await readCommunity(workspace.path('content'));
    expect(problems.filter(({ file, severity }) => file.includes('our-test') && severity !== 'info')).toEqual(
      [],
    );
    expect(community.metrics.where({ resource: 'report-our-test' })).toHaveLength(
      Object.keys(files).length - 1,
    );
  });
});
