import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The path below which the second community publishes. */
export const BASE = '/exchange/';

/** Runs a command in a folder and gives what it prints; fails with all of its output where it does. */
export async function command(folder: string, name: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(name, args, {
      cwd: folder,
      env: { ...process.env, BASE_URL: BASE, NODE_ENV: undefined },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${[name, ...args].join(' ')} failed:\n${stdout}${stderr}`);
  }
}
