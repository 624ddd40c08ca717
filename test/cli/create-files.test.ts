import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { createFiles } from '../../packages/cli/src/new/create-files.ts';
import { test } from '../support/workspace.ts';

test('makes folders and files, and leaves nothing else behind', ({ workspace: { path } }) => {
  createFiles(
    new Map([
      [path('content/talks/a.md'), 'A'],
      [path('content/talks/b.md'), 'B'],
    ]),
  );
  expect(readdirSync(path('content/talks'))).toEqual(['a.md', 'b.md']);
  expect(readFileSync(path('content/talks/a.md'), 'utf8')).toBe('A');
});

test('makes none of the files where one exists, and leaves that one as it is', ({ workspace }) => {
  const { path } = workspace;
  workspace.write({ 'talks/b.md': 'old' });
  const files = new Map([
    [path('talks/a.md'), 'A'],
    [path('talks/b.md'), 'B'],
  ]);
  expect(() => createFiles(files)).toThrow(`${path('talks/b.md')} exists already and stays as it is`);
  expect(readdirSync(path('talks'))).toEqual(['b.md']);
  expect(readFileSync(path('talks/b.md'), 'utf8')).toBe('old');
});
