import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { EXAMPLES } from '../coding/titles.ts';
import { guides } from '../support/guides.ts';
import { test, type Workspace } from '../support/workspace.ts';
import { BIN, iscoCop, iscoCopReading } from './run.ts';

const record = (at: number) => ({
  id: String(at),
  job: `${EXAMPLES[at % EXAMPLES.length]?.title} ${at % 9}`,
});
const RECORDS = Array.from({ length: 180 }, (_, at) => `${JSON.stringify(record(at))}\n`);

async function trained({ write, folder }: Workspace): Promise<void> {
  write({
    'index.csv': `title,code\n${EXAMPLES.map(({ title, code }) => `"${title}",${code}`).join('\n')}\n`,
  });
  const columns = ['--title', 'title', '--code', 'code', '--coder', 'exact'];
  await iscoCop(folder, 'train', 'index.csv', ...columns, '--out', 'index.model');
}

/** The lines without the number of the row, which counts within a part. */
const withoutRow = (lines: string) => lines.replaceAll(/"row":\d+,/g, '');

describe('in parts', () => {
  test('several processes at once, as the guide has it, write what one would', async ({ workspace }) => {
    await trained(workspace);
    workspace.write({
      'answers.ndjson': RECORDS.join(''),
      npx: `#!/bin/sh\nshift\nexec "${process.execPath}" "${BIN}" "$@"\n`,
    });
    chmodSync(workspace.path('npx'), 0o755);
    const guide = guides.get('code-in-batches.md') ?? '';
    const [script = ''] = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)]
      .map(([, text = '']) => text)
      .filter((text) => text.includes('xargs'));
    const run = spawnSync('sh', ['-c', script], {
      cwd: workspace.folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${workspace.folder}:${process.env.PATH}` },
    });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    const args = ['--title', 'job', '--keep', 'id', '--model', 'index.model', '--format', 'ndjson'];
    const whole = await iscoCop(workspace.folder, 'code', 'answers.ndjson', ...args);
    const parts = readFileSync(workspace.path('coded.ndjson'), 'utf8');
    expect(parts.match(/\n/g)?.length).toBe(RECORDS.length);
    expect(withoutRow(parts)).toBe(withoutRow(whole.stdout));
  });

  test('as a filter, neither an empty part nor a bad row is a failure', async ({ workspace }) => {
    await trained(workspace);
    const args = [
      'code',
      '-',
      '--title',
      'job',
      '--model',
      'index.model',
      '--format',
      'ndjson',
      '--as-filter',
    ];
    expect(await iscoCopReading('', workspace.folder, ...args)).toEqual({ code: 0, stdout: '', stderr: '' });
    const run = await iscoCopReading('{"job":"baker"}\n{"job":""}\nno object\n', workspace.folder, ...args);
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "-:2  row 2: no text in \`job\`
      -:3  row 3: no JSON object
      ",
        "stdout": "{"row":1,"title":"baker","candidates":[{"code":"7512","score":0.9996}]}
      {"row":2,"title":"","candidates":[],"problem":"no text in \`job\`"}
      {"row":3,"title":"","candidates":[],"problem":"no JSON object"}
      ",
      }
    `);
    const still = await iscoCopReading('job\0', workspace.folder, ...args);
    expect(still.code).toBe(1);
  });

  test('a reader that has seen enough ends the run, its threads too', async ({ workspace }) => {
    await trained(workspace);
    const rows = Array.from({ length: 40_000 }, (_, at) => `baker ${at}\n`).join('');
    workspace.write({ 'answers.csv': `job\n${rows}` });
    const command = `"${process.execPath}" "${BIN}" code answers.csv --title job --model index.model --jobs 2 | head -n 1`;
    const run = spawnSync('sh', ['-c', command], {
      cwd: workspace.folder,
      encoding: 'utf8',
      timeout: 50_000,
    });
    expect({ status: run.status, signal: run.signal }).toEqual({ status: 0, signal: null });
    expect(run.stdout).toMatch(/^job,code_1/);
  });
});
