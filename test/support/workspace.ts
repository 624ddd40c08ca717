import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ReadCommunity, readCommunity } from '@isco-cop/data';
import { test as base } from 'vitest';
import { formatProblems } from './format-problems.ts';

/** A content folder of real files that is removed after the test. */
export interface Workspace {
  /** Path of the content folder. */
  readonly folder: string;
  /** Path of a file in it. */
  path(file: string): string;
  /** Writes files: path → content. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  read(): Promise<ReadCommunity>;
  /** Writes files, reads the folder, and gives all problems as text. */
  check(files: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
}

export const test = base.extend<{ workspace: Workspace }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest finds out which fixtures are needed from the pattern.
  workspace: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'isco-cop-'));
    await use(workspaceAt(folder));
    rmSync(folder, { recursive: true, force: true });
  },
});

function workspaceAt(folder: string): Workspace {
  const path = (file: string) => join(folder, file);
  const write: Workspace['write'] = (files) => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), content);
    }
  };
  const read = () => readCommunity(folder);
  return {
    folder,
    path,
    write,
    read,
    async check(files) {
      write(files);
      return formatProblems((await read()).problems);
    },
  };
}
