import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Finding } from '../problem.ts';
import { MAX_FILE_BYTES } from './decode.ts';

/** Reads a file, or says why that is not possible: it is too large, locked, or gone since it was listed. */
export function readBytes(path: string): { bytes: Buffer } | (Finding & { rule: string }) {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    return size > MAX_FILE_BYTES ? tooLarge(size) : { bytes: readFileSync(file) };
  } catch (error) {
    return unreadable((error as NodeJS.ErrnoException).code ?? 'unknown');
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What kept a file or folder from being read, by the code of the system's error. */
export function unreadable(code: string): Finding & { rule: string } {
  const found = REASONS[code] ?? `system error ${code}`;
  return {
    rule: 'readable-file',
    message: `Unexpected ${found}, expected a file or folder that can be read`,
    hint: code === 'ENOENT' ? 'check again' : 'let the user who runs the check read it',
  };
}

const REASONS: Record<string, string> = {
  EACCES: 'lack of permission',
  EPERM: 'lack of permission',
  ENOENT: 'absence: it was there a moment ago',
  EISDIR: 'folder',
};

const tooLarge = (size: number): Finding & { rule: string } => ({
  rule: 'file-size',
  message: `Unexpected size of ${(size / 1024 / 1024).toFixed(1)} MiB, expected at most ${MAX_FILE_BYTES / 1024 / 1024} MiB`,
  hint: 'an entry is text; link to large documents as resources',
});
