import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

test('an empty folder gets all entries at once, the check passes, and a second run changes nothing', async ({
  workspace,
}) => {
  const importSeed = ['--content', workspace.folder, 'import', SEED, '--format', 'json'];
  const first = await iscoCop(process.cwd(), ...importSeed);
  const report = JSON.parse(first.stdout);
  expect({ code: first.code, stderr: first.stderr, ok: report.ok, unplaced: report.unplaced }).toEqual({
    code: 0,
    stderr: '',
    ok: true,
    unplaced: [],
  });
  expect(Object.keys(report)).toEqual(['ok', 'written', 'unchanged', 'problems', 'unplaced']);
  const countOf = (folder: string) => readdirSync(workspace.path(folder)).length;
  expect([countOf('events'), countOf('talks'), countOf('people')]).toEqual([1, 6, 9]);
  expect((await iscoCop(process.cwd(), '--content', workspace.folder, 'check')).code).toBe(0);

  const textOf = (file: string) => readFileSync(workspace.path(file), 'utf8');
  const texts = report.written.map(textOf);
  const second = await iscoCop(process.cwd(), ...importSeed);
  expect(second.code).toBe(0);
  expect(JSON.parse(second.stdout)).toMatchObject({ ok: true, written: [], unchanged: report.written });
  expect(report.written.map(textOf)).toEqual(texts);
});

test('a dry run shows the plan and touches nothing', async ({ workspace }) => {
  const run = await iscoCop(process.cwd(), '--content', workspace.folder, 'import', SEED, '--dry-run');
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('new         talks/2024-ecuador-coding-occupations-population-housing.md');
  expect(readdirSync(workspace.folder)).toEqual([]);
});

test('every wrong end is told once, at its line, beside what else is wrong', async ({ workspace }) => {
  workspace.write({
    'a.md': [
      '## Webinar on coding\n\n- **Date**: 15 May 2025\n- **Time**: 14:00 - 13:00\n- **Time zone**: London\n\n## Agenda\n',
      '| Time | Event |\n| - | - |\n| 14:20-14:00 | Ecuador: Coding a census |\n| 14:30-14:50 | Coding a survey |\n',
    ].join('\n'),
    'content/people/a.md': '---\nname: A\n---\n',
  });
  const run = await iscoCop(workspace.folder, 'import', 'a.md', '--format', 'json');
  const { written, problems } = JSON.parse(run.stdout);
  const errors = problems.filter(({ severity }: { severity: string }) => severity === 'error');
  expect(errors.map(({ file, line, rule }: Record<string, unknown>) => `${file}:${line} ${rule}`)).toEqual([
    'a.md:4 end-after-start',
    'a.md:11 end-after-start',
    'a.md:12 one-subject',
  ]);
  expect(run.code).toBe(1);
  expect(written.filter((path: string) => /^(events|talks)/.test(path))).toEqual([]);
});

test('answers of people complete what an announcement does not state', async ({ workspace }) => {
  const talk = 'talks/2024-ecuador-coding-occupations-population-housing';
  const answer = ['--answer', `${talk}#task=response-coding`];
  await iscoCop(process.cwd(), '--content', workspace.folder, 'import', SEED, ...answer);
  expect(readFileSync(workspace.path(`${talk}.md`), 'utf8')).toContain('task: response-coding');
});

test('a file that differs stays as it is, and each difference is shown at its place', async ({
  workspace,
}) => {
  const file = 'talks/2024-ecuador-coding-occupations-population-housing.md';
  const importSeed = ['--content', workspace.folder, 'import', SEED];
  await iscoCop(process.cwd(), ...importSeed);
  const changed = readFileSync(workspace.path(file), 'utf8')
    .replace('end: 2024-12-02T16:05', 'end: 2024-12-02T16:10')
    .replace('significant time savings', 'time savings');
  workspace.write({ [file]: changed });
  const run = await iscoCop(process.cwd(), ...importSeed, '--format', 'json');
  expect(run.code).toBe(1);
  const { ok, unchanged, problems } = JSON.parse(run.stdout);
  expect(ok).toBe(false);
  expect(unchanged).not.toContain(file);
  const differing = problems.filter(({ rule }: { rule: string }) => rule === 'file-differs');
  expect(
    differing.map((each: Record<string, string>) => `${each.file}:${each.line} ${each.message}`),
  ).toMatchInlineSnapshot(`
    [
      "talks/2024-ecuador-coding-occupations-population-housing.md:7 Unexpected \`end\` \`2024-12-02T16:10\`, expected \`2024-12-02T16:05\` as announced",
      "talks/2024-ecuador-coding-occupations-population-housing.md:21 Unexpected \`body\` \`…7.82% accuracy with time savings.\`, expected \`…7.82% accuracy with significant time savings.\` as announced",
    ]
  `);
  expect(readFileSync(workspace.path(file), 'utf8')).toBe(changed);
  const pretty = await iscoCop(process.cwd(), ...importSeed, '--dry-run');
  expect(pretty.stdout).toContain(`differs     ${file}, see below`);
});

test.for([
  ['nowhere.md', 'No file at nowhere.md'],
  ['.', '. is a folder, expected the file of an announcement'],
  ['binary.md', 'binary.md is not text in UTF-8; save it as Markdown in UTF-8'],
] as const)('an input that cannot be read: %s', async ([file, message], { workspace }) => {
  workspace.write({ 'content/README.md': '' });
  writeFileSync(workspace.path('binary.md'), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  const run = await iscoCop(workspace.folder, 'import', file);
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: `isco-cop: ${message}\n` });
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
    stdout: '0 files written in content · 29 unchanged · 0 problems · 0 questions · 0 without a place',
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
