import { readFileSync } from 'node:fs';
import { COLLECTION_NAMES } from '@isco-cop/data';
import { expect } from 'vitest';
import { guideFor } from '../../packages/cli/src/report/contributing.ts';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

const guide = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

test('the examples of the guide pass the check together', async ({ workspace }) => {
  const examples = [...guide.matchAll(/^`(content\/\S+\.md)`:\n\n```markdown\n(.*?)^```$/gms)];
  expect(examples).toHaveLength(COLLECTION_NAMES.length);
  const { folder } = workspace;
  workspace.write(Object.fromEntries(examples.map(([, path = '', text = '']) => [path, text])));
  const run = await iscoCop(folder, 'check');
  expect(run).toEqual({
    code: 0,
    stdout: expect.stringMatching(/(^| )· 11 entries without errors/),
    stderr: '',
  });
  expect(run.stdout).not.toMatch(/ {2}(error|warning) {2}/);
});

test('every section that a report refers to exists', () => {
  const anchors = [...guide.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );
  for (const file of [...COLLECTION_NAMES.map((name) => `${name}/x.md`), 'stray.txt', '']) {
    expect(anchors).toContain(guideFor(file).replace('CONTRIBUTING.md#', ''));
  }
});
