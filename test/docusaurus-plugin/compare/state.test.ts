import type { ComparableCaseProps } from '@isco-cop/docusaurus-plugin/props';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  partnersOf,
  startingPairs,
} from '../../../packages/docusaurus-plugin/src/theme/Community/ComparePage/pairs.ts';
import {
  readCompareState,
  select,
  writeCompareState,
} from '../../../packages/docusaurus-plugin/src/theme/Community/ComparePage/state.ts';

function case_(id: string, country: string, changes: Partial<ComparableCaseProps> = {}): ComparableCaseProps {
  return {
    id,
    title: `Coding in ${country}`,
    path: `/methodologies/${id}/`,
    subject: { label: country },
    task: 'Response coding',
    dataSources: [],
    classification: { values: [] },
    techniques: [],
    measures: [],
    formerIds: [],
    part: 1,
    ...changes,
  };
}

const network = { label: 'Neural network', path: '/techniques/neural-network/' };
const rules = { label: 'Rules', path: '/techniques/rules/' };
const accuracy = { label: 'Accuracy', path: '/measures/accuracy/' };
const ecuador = case_('ecuador-census', 'Ecuador', {
  techniques: [network],
  measures: [accuracy],
  formerIds: ['ec'],
});
const mexico = case_('mexico-residue', 'Mexico', { techniques: [network, rules] });
const brazil = case_('brazil-cbo', 'Brazil', { task: 'Maintenance', measures: [accuracy] });
const chile = case_('chile-survey', 'Chile', { techniques: [rules, network] });
const peru = case_('peru-survey', 'Peru');
const cases = [brazil, chile, ecuador, mexico, peru];

describe('The address', () => {
  test.for([
    ['?with=a,b', ['a', 'b']],
    ['?with=a&with=b', ['a', 'b']],
    ['?with=a%2Cb', ['a', 'b']],
    ['?with=,a,,a , b&x=1', ['a', 'b']],
    ['', []],
  ] as const)('%s', ([search, ids]) => {
    expect(readCompareState(search)).toEqual(ids);
  });

  test('gives back what was written, whatever the ids', () => {
    // Half a character has no place in an address; addresses are compared as they are read once.
    const id = fc.string({ unit: 'binary' }).filter((text) => text.trim() === text && !/^$|,/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        expect(readCompareState(writeCompareState(ids))).toEqual(ids);
      }),
    );
  });
});

describe('What ids stand for', () => {
  const names = (ids: string[]) => {
    const { chosen, unknown, left } = select(ids, cases);
    return {
      chosen: chosen.map(({ id }) => id),
      unknown: unknown.map(({ id, meant }) => `${id} → ${meant?.id ?? '?'}`),
      left: left.map(({ id }) => id),
    };
  };

  test('the methodologies in the order of the address, one of them by its former id and only once', () => {
    expect(names(['mexico-residue', 'ec', 'ecuador-census'])).toEqual({
      chosen: ['mexico-residue', 'ecuador-census'],
      unknown: [],
      left: [],
    });
  });

  test('a slip, a beginning or a country is asked about; what resembles nothing is said to be unknown', () => {
    expect(names(['mexico-residu', 'brazil', 'Peru', 'zzz', 'constructor']).unknown).toEqual([
      'mexico-residu → mexico-residue',
      'brazil → brazil-cbo',
      'Peru → peru-survey',
      'zzz → ?',
      'constructor → ?',
    ]);
  });

  test('the fifth is left out and named', () => {
    const { chosen, left } = names(cases.map(({ id }) => id));
    expect(chosen).toHaveLength(4);
    expect(left).toEqual(['peru-survey']);
  });
});

describe('Pairs to start from', () => {
  const told = startingPairs(cases, 10).map(({ cases: two, techniques, measures, task }) => ({
    pair: two.map(({ id }) => id).join(' + '),
    common: [...techniques, ...measures, task ?? 'no task'].join(', '),
  }));

  test('share techniques first, then a measure, then a task; none is with itself, and all but few are led to', () => {
    expect(told).toEqual([
      { pair: 'chile-survey + mexico-residue', common: 'Rules, Neural network, Response coding' },
      { pair: 'chile-survey + ecuador-census', common: 'Neural network, Response coding' },
      { pair: 'ecuador-census + mexico-residue', common: 'Neural network, Response coding' },
    ]);
  });

  test('of one are those that have something in common with it', () => {
    expect(partnersOf(brazil, cases, 5).map(({ cases: two }) => two[1].id)).toEqual(['ecuador-census']);
    expect(partnersOf(peru, cases, 2).map(({ cases: two }) => two[1].id)).toEqual([
      'chile-survey',
      'ecuador-census',
    ]);
  });

  test('of nothing are none', () => {
    expect(startingPairs([], 5)).toEqual([]);
    expect(startingPairs([peru], 5)).toEqual([]);
  });
});
