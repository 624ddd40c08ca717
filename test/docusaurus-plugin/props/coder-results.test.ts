import { CODERS } from '@isco-cop/coding';
import type { MeasuredResults } from '@isco-cop/coding/results';
import { buildAllRoutes } from '@isco-cop/docusaurus-plugin';
import type { CoderResultsProps, TechniqueProps } from '@isco-cop/docusaurus-plugin/props';
import { expect, test } from 'vitest';
import { community } from '../real-content.ts';

const share = (middle: number) => ({ share: middle, low: middle - 0.1, high: middle + 0.1 });

const RESULTS: MeasuredResults = {
  formatVersion: 1,
  datasets: [
    {
      id: 'made-up',
      name: 'A made-up list',
      learned: 'some titles',
      asked: 'others',
      use: 'test',
      timesAsked: 1,
      language: 'en',
      classification: 'ISCO-08',
      command: 'npm run bench:coding',
      titles: 50,
      examples: 100,
      trainingSeconds: 1,
      megabytes: 0.1,
      measuredOn: '2026-01-31',
      version: '1.0.0',
      seed: 1,
    },
  ],
  rows: [
    { dataset: 'made-up', coder: 'network', level: 4, first: share(0.5), amongFive: share(0.7) },
    { dataset: 'made-up', coder: 'network', level: 1, first: share(0.8), amongFive: share(0.9) },
    { dataset: 'made-up', coder: 'bayes', level: 1, first: share(0.4), amongFive: share(0.5) },
    { dataset: 'made-up', coder: 'bayes', level: 4, first: share(0.2), amongFive: share(0.3) },
  ],
};

const pagesOf = (results?: MeasuredResults) =>
  new Map(
    buildAllRoutes(community, { home: false, results })
      .flatMap(({ pages }) => pages)
      .map(({ path, props }) => [path, props]),
  );
const measured = pagesOf(RESULTS);
const unmeasured = pagesOf();
const PATH = '/techniques/results/';

test('a row for each coder on each data set, with the digits in order and a way to the technique', () => {
  const props = measured.get(PATH) as CoderResultsProps;
  expect(props.levels).toEqual([1, 4]);
  expect(
    props.rows.map(({ id, coder, first, amongFive }) => [
      id,
      coder,
      first.map((each) => each.share),
      amongFive.share,
    ]),
  ).toEqual([
    [
      'made-up-network',
      { label: 'Feed-forward network', path: '/techniques/feed-forward-network/' },
      [0.8, 0.5],
      0.7,
    ],
    ['made-up-bayes', { label: 'Naive Bayes' }, [0.4, 0.2], 0.3],
  ]);
});

test('techniques lead to the results of their coder, and to none that was not measured', () => {
  const resultsOf = (pages: typeof measured, id: string) =>
    (pages.get(`/techniques/${id}/`) as TechniqueProps).results;
  expect(resultsOf(measured, 'feed-forward-network')?.path).toBe(PATH);
  expect(resultsOf(measured, 'linear-model')).toBeUndefined();
  expect(resultsOf(unmeasured, 'feed-forward-network')).toBeUndefined();
});

test('without a file of results there is no page of them', () => {
  expect(measured.has(PATH)).toBe(true);
  expect(unmeasured.has(PATH)).toBe(false);
});

test('every technique that a coder names is in the content', () => {
  const named = Object.values(CODERS).flatMap((coder) => ('technique' in coder ? [coder.technique] : []));
  expect(named.filter((id) => !community.techniques.get(id))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
});
