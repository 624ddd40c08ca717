import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command as it is installed. */
export const BIN = fileURLToPath(new URL('../../packages/cli/bin/isco-cop.js', import.meta.url));

/** What came of a run of the command. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user would, in a folder. */
export function iscoCop(cwd: string, ...args: string[]): Promise<Run> {
  return iscoCopReading('', cwd, ...args);
}

/** Runs the command with a text on its standard input. */
export function iscoCopReading(input: string, cwd: string, ...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });
  // A command that does not read its input may be gone before all of it is written.
  child.stdin.on('error', () => {}).end(input);
  const run = { code: null as number | null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    run.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    run.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}
