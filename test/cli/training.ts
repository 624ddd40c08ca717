import { expect } from 'vitest';
import { EXAMPLES } from '../coding/titles.ts';
import type { Workspace } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

/** An index as a file, and the options that name its columns. */
export const TABLE = `title;code\n${EXAMPLES.map(({ title, code }) => `${title};${code}`).join('\n')}\n`;
export const COLUMNS = ['--title', 'title', '--code', 'code'];

/** Trains `a.model` on `index.csv` in a workspace. */
export async function trained(workspace: Workspace, ...options: string[]): Promise<void> {
  workspace.write({ 'index.csv': TABLE });
  const run = await iscoCop(
    workspace.folder,
    'train',
    'index.csv',
    ...COLUMNS,
    '--out',
    'a.model',
    ...options,
  );
  expect(run).toMatchObject({ code: 0, stdout: '' });
}
