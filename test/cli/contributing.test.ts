import { COLLECTION_NAMES } from '@isco-cop/data';
import { expect } from 'vitest';
import { guideFor } from '../../packages/cli/src/report/contributing.ts';
import { CONTRIBUTING, examplesIn } from '../support/guides.ts';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

test('the examples of the guide pass the check together', async ({ workspace }) => {
  const examples = examplesIn(CONTRIBUTING);
  expect(Object.keys(examples)).toHaveLength(COLLECTION_NAMES.length);
  const { folder } = workspace;
  workspace.write(examples);
  const run = await iscoCop(folder, 'check');
  expect(run).toEqual({
    code: 0,
    stdout: expect.stringMatching(/(^| )· 11 entries without errors/),
    stderr: '',
  });
  expect(run.stdout).not.toMatch(/ {2}(error|warning) {2}/);
});

test('every section that a report refers to exists', () => {
  const anchors = [...CONTRIBUTING.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );
  for (const file of [...COLLECTION_NAMES.map((name) => `${name}/x.md`), 'stray.txt', '']) {
    expect(anchors).toContain(guideFor(file).replace('CONTRIBUTING.md#', ''));
  }
});
