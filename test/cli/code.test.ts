import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { EXAMPLES } from '../coding/titles.ts';
import { test } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';
import { trained } from './training.ts';

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

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
    const model = digest(readFileSync(workspace.path('a.model')));
    const size = String(statSync(workspace.path('answers.csv')).size);
    mark(digest(JSON.stringify(['answers.csv', size, model, 'title', '5', 'csv'])));
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
