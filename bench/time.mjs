import { spawnSync } from 'node:child_process';

/**
 * Seconds that a Node process takes from start to end, seconds of processor time that it and its children take, and
 * what it prints. Processor time is told by bash and says more than the clock on a machine that does other things.
 *
 * @param {string[]} args
 * @param {{ cwd: string, env: Record<string, string> }} options
 */
export function time(args, { cwd, env }) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', process.execPath, ...args],
    { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0)
    throw new Error(`${args.join(' ')} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const [seconds = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { seconds, processor: user + system, stdout };
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
