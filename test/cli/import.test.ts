import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

const SEED = 'test/fixtures/first-webinar.md';
const COMMITTED = 'content';

test('the announcement that is in the content already changes nothing', async () => {
  const run = await iscoCop(process.cwd(), '--content', COMMITTED, 'import', SEED, '--format', 'json');
  expect(run.code).toBe(0);
  const { ok, written, unchanged, problems, unplaced } = JSON.parse(run.stdout);
  expect({ ok, written, unplaced }).toEqual({ ok: true, written: [], unplaced: [] });
  // The announced end and the end of the agenda are two facts.
  expect(new Set(problems.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['info']));
  expect(unchanged).toContain('talks/2024-ecuador-census.md');
});

test('in an empty folder only sound entries are written, and a second run changes none of them', async ({
  workspace,
}) => {
  const first = await iscoCop(
    process.cwd(),
    '--content',
    workspace.folder,
    'import',
    SEED,
    '--format',
    'json',
  );
  const { written, questions } = JSON.parse(first.stdout);
  expect(first.code).toBe(1);
  expect(questions.length).toBeGreaterThan(0);
  expect(written).toContain('events/2024-12-02-first-webinar.md');
  const checked = await workspace.read();
  expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);

  const event = readFileSync(workspace.path('events/2024-12-02-first-webinar.md'), 'utf8');
  const second = await iscoCop(
    process.cwd(),
    '--content',
    workspace.folder,
    'import',
    SEED,
    '--format',
    'json',
  );
  expect(JSON.parse(second.stdout).written).toEqual([]);
  expect(readFileSync(workspace.path('events/2024-12-02-first-webinar.md'), 'utf8')).toBe(event);
});

test('answers complete the talks', async ({ workspace }) => {
  const dry = ['--content', workspace.folder, 'import', SEED, '--dry-run', '--format', 'json'];
  const { questions } = JSON.parse((await iscoCop(process.cwd(), ...dry)).stdout);
  expect(readdirSync(workspace.folder)).toEqual([]);
  const answers = (questions as { id: string; suggestion?: string; choices: { value: string }[] }[]).flatMap(
    ({ id, suggestion, choices }) => ['--answer', `${id}=${suggestion ?? choices[0]?.value}`],
  );
  const run = await iscoCop(process.cwd(), '--content', workspace.folder, 'import', SEED, ...answers);
  expect(run.stdout).toContain('without a place');
  expect(readdirSync(join(workspace.folder, 'talks'))).toHaveLength(6);
  expect((await workspace.read()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an event is printed as an announcement that gives the same entries back', async ({ workspace }) => {
  const printed = await iscoCop(
    process.cwd(),
    '--content',
    COMMITTED,
    'announce',
    '2024-12-02-first-webinar',
  );
  expect(printed.code).toBe(0);
  workspace.write({ 'announcement.md': printed.stdout });
  const run = await iscoCop(
    process.cwd(),
    '--content',
    COMMITTED,
    'import',
    workspace.path('announcement.md'),
  );
  expect({ code: run.code, stdout: run.stdout.split('\n').at(-2) }).toEqual({
    code: 0,
    stdout: '0 files written in content · 7 unchanged · 0 problems · 0 questions · 0 without a place',
  });
  expect(existsSync(join(COMMITTED, 'announcement.md'))).toBe(false);
});

test('an unknown event is answered with those there are', async () => {
  const run = await iscoCop(process.cwd(), '--content', COMMITTED, 'announce', 'second-webinar');
  expect({ code: run.code, stdout: run.stdout, stderr: run.stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: 'isco-cop: Unexpected event `second-webinar`, expected one of: 2024-12-02-first-webinar\n',
  });
});
