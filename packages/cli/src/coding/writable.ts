import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { printable } from '../report/printable.ts';

/**
 * Makes sure that a file can be written before work goes into what it will hold, and that it is none of those that are
 * read: written over while it is read, an input would be lost.
 *
 * @throws with what is wrong with its place
 */
export function ensureWritable(out: string | undefined, inputs: readonly (string | undefined)[]): void {
  if (out === undefined) return;
  const folder = dirname(out);
  if (!existsSync(folder)) throw new Error(`No folder at ${printable(folder)} to write ${printable(out)} to`);
  const there = statSync(out, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new Error(`Expected a file to write, found a folder at ${printable(out)}`);
  if (!there?.isFile()) return;
  const isSame = (input: string | undefined) => {
    const read = input === undefined ? undefined : statSync(input, { throwIfNoEntry: false });
    return read !== undefined && read.dev === there.dev && read.ino === there.ino;
  };
  if (inputs.some(isSame))
    throw new Error(
      `${printable(out)} is read by this command and would be lost: name another file to write`,
    );
}
