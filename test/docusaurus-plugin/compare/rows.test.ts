import { compareMetrics } from '@isco-cop/data';
import { expect, test } from 'vitest';
import { toComparison, toComparisonParts } from '../../../packages/docusaurus-plugin/src/props/comparison.ts';
import { comparedContext } from '../../../packages/docusaurus-plugin/src/theme/Community/Comparability/context.ts';
import { together } from '../../../packages/docusaurus-plugin/src/theme/Community/ComparePage/compared.ts';
import {
  factRows,
  measureRows,
  reporting,
  techniqueRows,
} from '../../../packages/docusaurus-plugin/src/theme/Community/ComparePage/rows.ts';
import { communityOf } from '../../support/community.ts';
import { community } from '../real-content.ts';

const [vocabulary, ...parts] = JSON.parse(JSON.stringify(toComparisonParts(community))) as ReturnType<
  typeof toComparisonParts
>;
const data = together(vocabulary, parts);
const columns = ['mexico-inegi-ai-residue', 'ecuador-census-2022', 'usa-bls-oews'].map((id) => {
  const column = data.columns.find((each) => each.id === id);
  if (!column) throw new Error(id);
  return column;
});

test('a fact is the same, different, open where one says nothing of it, or stated by none', () => {
  const agreements = Object.fromEntries(factRows(columns).map(({ name, agreement }) => [name, agreement]));
  expect(agreements).toMatchObject({
    Office: 'differ',
    'Data source': 'differ',
    Level: 'silent',
    Maturity: 'open',
  });
  const [mexico, ecuador] = columns;
  const two = factRows([mexico, ecuador].flatMap((each) => each ?? []));
  expect(two.find(({ name }) => name === 'Coding mode')?.agreement).toBe('same');
});

test('shared techniques stand first, with what became of them in each', () => {
  const [first, ...others] = techniqueRows(columns);
  expect(first?.technique.label).toBe('Threshold routing');
  expect(first?.uses.map((uses) => uses.map(({ outcome }) => outcome.id))).toEqual([
    ['tested'],
    ['used'],
    [],
  ]);
  expect(others.every(({ times }) => times === 1)).toBe(true);
});

test('numbers stand by measure; no column of one measure holds a number of another', () => {
  for (const row of measureRows(columns)) {
    expect(reporting(row)).toBeGreaterThan(0);
    for (const metric of row.metrics.flat()) expect(metric.measure).toEqual(row.measure);
  }
  const workload = measureRows(columns).find(({ measure }) => measure.label === 'Workload reduction');
  expect(workload?.metrics.map(({ length }) => length)).toEqual([4, 0, 0]);
});

test('what the page loads is enough to compare numbers as the whole community would', () => {
  const context = comparedContext({ ...data.vocabulary, methodologies: data.methodologies });
  for (const measure of community.measures.all()) {
    const metrics = data.metrics.filter((metric) => metric.measure === measure.id);
    expect(compareMetrics(context, metrics)).toEqual(
      compareMetrics(community, community.metrics.pick(metrics.map(({ id }) => id))),
    );
  }
});

test('every methodology can be chosen, and its column is there', () => {
  const ids = community.methodologies.all().map(({ id }) => id);
  expect(toComparison(community).cases.map(({ id }) => id)).toEqual(ids);
  expect(data.columns.map(({ id }) => id)).toEqual(ids);
});

test('a methodology is in the part that it names, and no part holds more than a few', () => {
  const [methodology] = community.methodologies.all();
  if (!methodology) throw new Error('No methodology');
  const many = Array.from({ length: 20 }, (_, index) => ({ ...methodology, id: `case-${index}` }));
  const metrics = community.metrics.where({ methodology: methodology.id });
  const large = communityOf({
    methodologies: many,
    metrics: metrics.map((each) => ({ ...each, methodology: 'case-9' })),
  });
  const [, ...some] = toComparisonParts(large);
  expect(some.map((part) => part.columns.length)).toEqual([8, 8, 4]);
  for (const { id, part } of toComparison(large).cases) {
    const found = some[part - 1];
    expect(found?.columns.map((column) => column.id)).toContain(id);
    expect(found?.methodologies.map((each) => each.id)).toContain(id);
    if (id === 'case-9') expect(found?.metrics).toHaveLength(metrics.length);
  }
});
