import { createHash } from 'node:crypto';
import { readFileSync, statSync, truncateSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';
import { COLUMNS, TABLE, trained } from './training.ts';

describe('what is read is not written over', () => {
  test('answers, models and coded titles stay what they are', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    const answers = 'title,code\nbaker,7512\n';
    workspace.write({ 'answers.csv': answers });
    const { folder, path } = workspace;
    const model = readFileSync(path('a.model'));
    const code = ['code', 'answers.csv', '--title', 'title', '--model', 'a.model'];
    const calls = [
      [...code, '--out', 'answers.csv'],
      [...code, '--out', './a.model'],
      ['train', 'answers.csv', ...COLUMNS, '--out', 'answers.csv'],
      ['recipe', 'ecuador-census-2022', 'answers.csv', '--title', 'title', '--out', 'answers.csv'],
      ['map', 'answers.csv', ...COLUMNS, '--model', 'a.model', '--out', 'a.model'],
      ['propose', 'answers.csv', '--title', 'title', '--out', 'answers.csv'],
      ['sample', 'answers.csv', '--out', 'answers.csv'],
    ];
    const runs = await Promise.all(calls.map((call) => iscoCop(folder, ...call)));
    for (const [at, { code: exit, stderr }] of runs.entries()) {
      const out = calls[at]?.at(-1);
      const said = `isco-cop: ${out} is read by this command and would be lost: name another file to write\n`;
      expect([exit, stderr]).toEqual([2, said]);
    }
    expect(readFileSync(path('answers.csv'), 'utf8')).toBe(answers);
    expect(readFileSync(path('a.model')).equals(model)).toBe(true);
  });

  test('a place that cannot be written to is told of before anything is learned', async ({ workspace }) => {
    workspace.write({ 'index.csv': TABLE, 'folder/x': '' });
    const { folder } = workspace;
    const train = ['train', 'index.csv', ...COLUMNS, '--out'];
    expect((await iscoCop(folder, ...train, 'models/a.model')).stderr).toBe(
      'isco-cop: No folder at models to write models/a.model to\n',
    );
    expect((await iscoCop(folder, ...train, 'folder')).stderr).toBe(
      'isco-cop: Expected a file to write, found a folder at folder\n',
    );
    const code = ['code', 'index.csv', '--title', 'title', '--model', 'none.model'];
    expect((await iscoCop(folder, ...code)).stderr).toBe('isco-cop: No file at none.model\n');
  });
});

describe('a run that is resumed', () => {
  test('of another model is refused, even one of the same titles', async ({ workspace }) => {
    await trained(workspace, '--coder', 'exact');
    workspace.write({ 'answers.csv': `title\n${'baker\n'.repeat(1500)}` });
    const args = ['code', 'answers.csv', '--title', 'title', '--model', 'a.model', '--out', 'part.csv'];
    await iscoCop(workspace.folder, ...args);
    const lines = readFileSync(workspace.path('part.csv'), 'utf8').split('\n').slice(0, 1001);
    const bytes = Buffer.byteLength(`${lines.join('\n')}\n`);
    truncateSync(workspace.path('part.csv'), bytes);
    const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
    const size = String(statSync(workspace.path('answers.csv')).size);
    const model = hash(readFileSync(workspace.path('a.model')));
    const job = hash(JSON.stringify(['answers.csv', size, model, 'title', '5', 'csv']));
    workspace.write({ 'part.csv.progress': JSON.stringify({ job, rows: 1000, bytes }) });
    await trained(workspace, '--coder', 'fuzzy');
    expect(await iscoCop(workspace.folder, ...args, '--resume')).toMatchObject({
      code: 2,
      stderr:
        'isco-cop: part.csv was begun with another input, model or options; remove part.csv.progress to begin again, without --resume\n',
    });
    await trained(workspace, '--coder', 'exact');
    expect(await iscoCop(workspace.folder, ...args, '--resume')).toMatchObject({ code: 0, stderr: '' });
  });

  test.for(['', '{"job":', 'null', '[]'])(
    'whose mark is damaged says so: %j',
    async (mark, { workspace }) => {
      await trained(workspace, '--coder', 'exact');
      workspace.write({ 'answers.csv': 'title\nbaker\n', 'part.csv': 'title\n', 'part.csv.progress': mark });
      const args = ['code', 'answers.csv', '--title', 'title', '--model', 'a.model', '--out', 'part.csv'];
      expect(await iscoCop(workspace.folder, ...args, '--resume')).toMatchObject({
        code: 2,
        stderr:
          'isco-cop: part.csv.progress does not say how far the run has come: remove it to begin again, without --resume\n',
      });
      expect((await iscoCop(workspace.folder, ...args)).stderr).toContain('go on with --resume, or remove');
      expect(readFileSync(workspace.path('part.csv'), 'utf8')).toBe('title\n');
    },
  );
});
