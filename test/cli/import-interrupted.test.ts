import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

const TALKS = 400;
const two = (number: number) => String(number).padStart(2, '0');
const rows = Array.from({ length: TALKS }, (_, index) => {
  const [hour, minute] = [two(8 + Math.floor(index / 40)), index % 40];
  return `| ${hour}:${two(minute)}-${hour}:${two(minute + 1)} | Chile: Coding in round ${index} | Ana Silva, INE Chile |`;
});
const ANNOUNCEMENT = [
  '## Workshop on coding',
  '',
  '- **Date**: 15 May 2025',
  '- **Time**: 08:00 - 18:40 (Europe/Zurich)',
  '',
  '## Agenda',
  '',
  '| Time | Event | Presenter |',
  '| - | - | - |',
  ...rows,
].join('\n');

test('killed half-way, an import leaves whole files, and the next one adds the rest', {
  timeout: 120_000,
}, async ({ workspace }) => {
  workspace.write({ 'announcement.md': ANNOUNCEMENT, 'kb/README.md': '' });
  const args = ['--content', workspace.path('kb'), 'import', workspace.path('announcement.md')];
  await killWhen(() => existsSync(workspace.path('kb/talks')), args);
  const talks = () => readdirSync(workspace.path('kb/talks')).filter((name) => name.endsWith('.md'));
  const left = talks();
  expect(left.length).toBeLessThan(TALKS);
  const before = left.map((name) => readFileSync(workspace.path(`kb/talks/${name}`), 'utf8'));
  for (const text of before) expect(text).toMatch(/^---\ntitle: [\s\S]*\n---\n$/);

  const again = await iscoCop(process.cwd(), ...args, '--format', 'json');
  const { ok, written, unchanged } = JSON.parse(again.stdout);
  expect({ code: again.code, ok }).toEqual({ code: 0, ok: true });
  expect(unchanged).toEqual(expect.arrayContaining(left.map((name) => `talks/${name}`)));
  expect(written.length + unchanged.length).toBeGreaterThan(TALKS);
  expect(talks()).toHaveLength(TALKS);
  expect(left.map((name) => readFileSync(workspace.path(`kb/talks/${name}`), 'utf8'))).toEqual(before);
});

/** Runs the command until something holds, and then ends it at once. */
async function killWhen(holds: () => boolean, args: readonly string[]): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, ['packages/cli/bin/isco-cop.js', ...args], {
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  while (child.exitCode === null && !holds()) await setImmediate();
  child.kill('SIGKILL');
  await closed;
}
