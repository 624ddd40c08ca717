import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { printable } from './report/printable.ts';

/**
 * Makes a folder, with those it lies in. Each is made by itself: asked to make all at once, Node never comes back where
 * nothing can be made in a folder that is there, as in `/proc`.
 *
 * @throws with what is wrong with its place
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program may have made it meanwhile.
    if (isFolder(folder)) return;
    throw new Error(`No folder can be made at ${printable(folder)}: ${(error as Error).message}`);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
