import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '@isco-cop/interchange';
import { describe, expect } from 'vitest';
import { validFolder } from '../support/entries.ts';
import { test, type Workspace } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

function writeContent(workspace: Workspace): void {
  workspace.write(
    Object.fromEntries(Object.entries(validFolder).map(([path, text]) => [`content/${path}`, text])),
  );
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort();

describe('export', () => {
  test('--format json writes everything in one file, and what it means', async ({ workspace }) => {
    writeContent(workspace);
    const { folder } = workspace;
    const run = await iscoCop(folder, 'export', '--format', 'json', '--out', 'out');
    expect(run).toEqual({ code: 0, stdout: '', stderr: 'Wrote 2 files to out\n' });
    expect(filesIn(join(folder, 'out'))).toEqual(['community.json', 'community.schema.json']);
    const { talks } = JSON.parse(readFileSync(join(folder, 'out/community.json'), 'utf8'));
    expect(talks).toMatchObject([{ id: 'census', url: 'https://isco-cop.github.io/talks/census/' }]);
  });

  test('--format csv writes a table for each collection', async ({ workspace }) => {
    writeContent(workspace);
    const { folder } = workspace;
    expect((await iscoCop(folder, 'export', '--format', 'csv', '--out', 'out')).code).toBe(0);
    expect(filesIn(join(folder, 'out'))).toContain('talks.csv');
    expect(readFileSync(join(folder, 'out/people.csv'), 'utf8')).toMatch(/^id,url,name,/);
  });

  test('--format ndjson writes the collections, and a row for all that can be searched', async ({
    workspace,
  }) => {
    writeContent(workspace);
    const { folder } = workspace;
    const run = await iscoCop(folder, 'export', '--format', 'ndjson', '--out', 'out');
    expect(run).toEqual({ code: 0, stdout: '', stderr: 'Wrote 13 files to out\n' });
    const rows = (file: string) =>
      readFileSync(join(folder, 'out', file), 'utf8')
        .trimEnd()
        .split('\n');
    expect(rows('search.ndjson').map((row) => JSON.parse(row).id)).toEqual([
      'events/first',
      'talks/census',
      'people/diana-mendez',
      'organizations/inec',
      'resources/announcement',
      'countries/EC',
    ]);
    expect(rows('people.ndjson').map((row) => JSON.parse(row).id)).toEqual(['diana-mendez']);
  });

  test('links to the site that it is told', async ({ workspace }) => {
    writeContent(workspace);
    const { folder } = workspace;
    const site = ['--site', 'https://stats.example/kb'];
    expect((await iscoCop(folder, 'export', '--format', 'json', '--out', 'out', ...site)).code).toBe(0);
    const { people } = JSON.parse(readFileSync(join(folder, 'out/community.json'), 'utf8'));
    expect(people[0].url).toBe('https://stats.example/kb/people/diana-mendez/');
  });

  test('says so where the publisher is not in the content', async ({ workspace }) => {
    writeContent(workspace);
    const publisher = ['--publisher', 'inecc'];
    const run = await iscoCop(workspace.folder, 'export', '--format', 'dcat', '--out', 'out', ...publisher);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'isco-cop: Unexpected publisher `inecc`, expected the id of an organization in the content; did you mean `inec`?\n',
    });
    expect(existsSync(join(workspace.folder, 'out'))).toBe(false);
  });

  test('writes the same bytes each time, in every format', async ({ workspace }) => {
    writeContent(workspace);
    const { folder } = workspace;
    for (const format of Object.keys(FORMATS)) {
      const texts = [];
      for (const out of [`one-${format}`, `two-${format}`]) {
        expect((await iscoCop(folder, 'export', '--format', format, '--out', out)).code).toBe(0);
        texts.push(
          filesIn(join(folder, out)).map((file) => [file, readFileSync(join(folder, out, file), 'utf8')]),
        );
      }
      expect(texts[0]?.length).toBeGreaterThan(0);
      expect([format, texts[1]]).toEqual([format, texts[0]]);
    }
  });

  test('writes nothing of content that has errors', async ({ workspace }) => {
    writeContent(workspace);
    workspace.write({ 'content/people/broken.md': 'nothing' });
    const run = await iscoCop(workspace.folder, 'export', '--format', 'csv', '--out', 'out');
    expect(run).toEqual({
      code: 1,
      stdout: '',
      stderr: 'isco-cop: 1 file has errors, so nothing was written; isco-cop check lists them\n',
    });
    expect(existsSync(join(workspace.folder, 'out'))).toBe(false);
  });

  test('says so where a folder cannot be made, and ends', async ({ workspace }) => {
    writeContent(workspace);
    workspace.write({ 'a-file': 'x' });
    const places = existsSync('/proc/self') ? ['a-file/out', '/proc/no-such/out'] : ['a-file/out'];
    for (const out of places) {
      const run = await iscoCop(workspace.folder, 'export', '--format', 'csv', '--out', out);
      expect({ ...run, stderr: run.stderr.split(':').slice(0, 2).join(':') }).toEqual({
        code: 2,
        stdout: '',
        stderr: `isco-cop: No folder can be made at ${out.replace('/out', '')}`,
      });
    }
  });

  test('exits with 2 where the call is wrong, without a stack trace', async ({ workspace }) => {
    writeContent(workspace);
    workspace.write({ 'a-file': 'x' });
    for (const args of [
      [],
      ['--format', 'ndjson'],
      ['--format', 'xml', '--out', 'out'],
      ['--format', 'csv', '--out', 'out', '--site', 'ftp://x'],
      ['--format', 'csv', '--out', 'a-file'],
    ]) {
      const run = await iscoCop(workspace.folder, 'export', ...args);
      expect({ args, code: run.code, stdout: run.stdout }).toEqual({ args, code: 2, stdout: '' });
      expect(run.stderr).not.toMatch(/^\s+at /m);
    }
  });
});
