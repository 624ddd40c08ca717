import { readFileSync } from 'node:fs';
import { buildAllRoutes } from '@isco-cop/docusaurus-plugin';
import { publisherProblem } from '@isco-cop/interchange';
import { expect } from 'vitest';
import { generateContent } from '../../bench/generate.mjs';
import { formatProblems } from '../support/format-problems.ts';
import { test } from '../support/workspace.ts';

/** Made from what the coders need and measured, not from content. */
const OF_CODERS = ['/try/', '/techniques/results/'];
/** Made by the docs plugin, from files of the repository. */
const isGuide = (path: string) => path.startsWith('/contribute/') && !path.endsWith('/gaps/');

// `npm run bench` builds the website with made-up talks in place of the real content.
test('talks of the bench pass the check and have all that the website names', async ({ workspace }) => {
  const files = generateContent(workspace.folder, 20);
  const { community, problems } = await workspace.read();
  expect(formatProblems(problems)).toBe('');
  expect(files).toBe(28);

  const config = readFileSync('website/docusaurus.config.ts', 'utf8');
  const publisher = /publisher: '([^']+)'/.exec(config)?.[1] ?? '';
  expect(publisherProblem(community, publisher)).toBeUndefined();

  const made = buildAllRoutes(community, { home: true }).flatMap(({ pages }) =>
    pages.map(({ path }) => path),
  );
  const named = [...config.matchAll(/\bto: '(\/[^']*)'/g)].flatMap(([, to]) => to ?? []);
  expect(named).toContain('/recipes/');
  expect(named.filter((path) => !isGuide(path) && !OF_CODERS.includes(path) && !made.includes(path))).toEqual(
    [],
  );
});
