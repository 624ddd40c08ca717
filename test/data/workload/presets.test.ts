import { type Measure, type Metric, workloadPresets } from '@isco-cop/data';
import { expect, test } from 'vitest';
import { communityOf, SOURCE } from '../../support/community.ts';

type Part = Pick<Metric, 'id' | 'measure'> & Partial<Metric>;

function percent(part: Part, value: number, denominator?: Metric['qualifiers']['denominator']): Metric {
  return {
    title: part.id,
    body: '',
    methodology: 'coding',
    quantity: { value, bound: 'exactly', unit: 'percent' },
    qualifiers: denominator ? { denominator } : {},
    status: 'potential',
    source: SOURCE,
    grade: 'report',
    ...part,
  };
}

const cut = percent({ id: 'a-cut', measure: 'less-work' }, 50, 'manual-residue');
const share = percent({ id: 'b-share', measure: 'by-hand' }, 20, 'all-records');
const time = percent(
  {
    id: 'c-time',
    measure: 'time',
    quantity: { value: 2, bound: 'about', unit: 'hours' },
    qualifiers: { n: { value: 72_000, bound: 'about', unit: 'records' } },
  },
  2,
);
const coded = percent({ id: 'd-coded', measure: 'coded' }, 85, 'all-records');
const codes = percent({ id: 'd-codes', measure: 'coded' }, 85, 'assigned-codes');
const unclear = percent({ id: 'e-unclear', measure: 'coded' }, 85);
const derived = percent(
  { id: 'f-derived', measure: 'less-work', derived: { formula: '50% of 20%', from: ['a-cut'] } },
  10,
  'manual-residue',
);
const foreign = percent({ id: 'g', measure: 'right' }, 90, 'all-records');

/** What a measure says is told by its role, so that another community may call it what it likes. */
const measures = Object.entries({
  'less-work': 'reduction',
  'by-hand': 'manual',
  time: 'duration',
  coded: 'coverage',
  right: 'correctness',
  'without-code': 'remainder',
}).map(([id, role]) => ({ id, name: id, role, qualifiers: [] }) as unknown as Measure);

const figures = (...metrics: Metric[]) =>
  workloadPresets(communityOf({ metrics, measures })).map((preset) => [
    preset.id,
    ...preset.figures.map(({ field, value, metric }) => `${field} ${value}: ${metric?.id ?? 'assumed'}`),
  ]);

test('a claim fills the fields that it states, with the share of the same case; the rest is left open', () => {
  expect(figures(cut, share, time, coded, unclear, derived, foreign)).toEqual([
    ['a-cut', 'manualShare 20: b-share', 'cut 50: a-cut'],
    ['c-time', 'records 72000: c-time', 'recordsPerSecond 10: c-time'],
    ['d-coded', 'manualShare 100: assumed', 'cut 85: d-coded'],
  ]);
});

test('a share that is not of all records, or one of two, is not taken', () => {
  const ofSome = percent({ id: 'b-share', measure: 'by-hand' }, 20, 'not-coded-by-rules');
  expect(figures(cut, ofSome)).toEqual([['a-cut', 'cut 50: a-cut']]);
  expect(figures(cut, share, { ...share, id: 'c-share' })).toEqual([['a-cut', 'cut 50: a-cut']]);
  expect(figures(cut, { ...share, measure: 'without-code' })).toEqual([['a-cut', 'cut 50: a-cut']]);
  expect(figures(cut, { ...share, methodology: 'other' })).toEqual([['a-cut', 'cut 50: a-cut']]);
});

test('a share of codes is none of records, of which each may have several', () => {
  expect(figures(codes)).toEqual([]);
});

test('a cut of all records is none of the manual work', () => {
  expect(figures({ ...cut, qualifiers: { denominator: 'all-records' } }, share)).toEqual([]);
});
