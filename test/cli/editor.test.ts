import { existsSync, readFileSync } from 'node:fs';
import { COLLECTION_NAMES } from '@isco-cop/data';
import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

const ROOT = new URL('../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

describe('the settings for Visual Studio Code', () => {
  test('bind the schema of each collection to its folder', () => {
    const bound = readJson('.vscode/settings.json')['yaml.schemas'];
    expect(bound).toEqual(
      Object.fromEntries(COLLECTION_NAMES.map((name) => [`./schemas/${name}.json`, `content/${name}/*.md`])),
    );
    for (const path of Object.keys(bound)) expect(existsSync(new URL(path, ROOT)), path).toBe(true);
  });

  test('find each problem of the check in its output', async ({ workspace }) => {
    workspace.write({ 'content/people/a.md': '---\nname: (x)  (y)\nmail: z\n---\n' });
    const { stdout } = await iscoCop(workspace.folder, 'check', '--severity', 'info');
    const [task] = readJson('.vscode/tasks.json').tasks;
    const pattern = new RegExp(task.problemMatcher.pattern.regexp);
    const found = stdout.split('\n').flatMap((line) => pattern.exec(line)?.slice(1) ?? []);
    expect(found.slice(0, 4)).toEqual(['content/people/a.md', '3', '1', 'error']);
    expect(found[5]).toBe('known-key');
  });

  test('complete a whole entry and each key where it belongs', () => {
    const snippets: Record<string, { prefix: string; include: string[]; body: string[] }> = readJson(
      '.vscode/content.code-snippets',
    );
    expect(snippets['talks: new entry']?.body).toContainEqual(
      expect.stringMatching(
        /^task: \$\{\d+\|response-coding,cross-mapping,classification-maintenance,job-ad-coding,employer-record-coding,quality-assurance\|\}$/,
      ),
    );
    expect(snippets['talks: country']).toMatchObject({
      prefix: 'country',
      include: ['**/content/talks/*.md'],
    });
  });
});
