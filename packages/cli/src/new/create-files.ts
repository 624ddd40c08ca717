import { constants, copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

/** Thrown where a file is there already; nothing was changed. */
export class FileExistsError extends Error {
  constructor(readonly path: string) {
    super(`${path} exists already and stays as it is`);
  }
}

/**
 * Creates all of the files or none, and never touches one that exists. Each appears in one step, so that whoever
 * looks meanwhile sees a whole file.
 *
 * @throws FileExistsError
 */
export function createFiles(files: ReadonlyMap<string, string>): void {
  const created: string[] = [];
  try {
    for (const [path, text] of files) {
      createFile(path, text);
      created.push(path);
    }
  } catch (error) {
    for (const path of created) rmSync(path, { force: true });
    throw error;
  }
}

function createFile(path: string, text: string): void {
  makeFolder(dirname(path));
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    appear(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FileExistsError(path);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A rename would replace a file that somebody made in the meantime; a link refuses to. */
function appear(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    // Memory sticks and some network drives know no links.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') throw error;
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
  }
}
