import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '@isco-cop/data';
import { pathFromHere } from './report/check-result.ts';

/** Rules whose remedy changes bytes that nobody sees, and no words. */
const FIXABLE = new Set(['plain-utf-8', 'line-ends']);

/** Removes byte order marks and carriage returns from the files that were reported for them; returns how many. */
export function fixFiles(content: string, problems: readonly Problem[]): number {
  const files = new Set(problems.filter(({ rule }) => FIXABLE.has(rule)).map(({ file }) => file));
  for (const file of files) {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const fixed = withoutMark.replace(/\r\n?/g, '\n');
    replaceFile(path, fixed);
    const changes = [withoutMark !== text && 'byte order mark', fixed !== withoutMark && 'line ends'];
    console.error(`Fixed ${pathFromHere(content, file)}: ${changes.filter(Boolean).join(', ')}`);
  }
  return files.size;
}

/** Replaces a file in one step, so that a crash leaves the old text or the new, never half of one. */
function replaceFile(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { mode: statSync(path).mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
