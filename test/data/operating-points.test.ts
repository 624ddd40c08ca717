import {
  COLLECTION_NAMES,
  Community,
  type Entries,
  operatingPoints,
  whoStatesWhat,
  withContradictions,
} from '@isco-cop/data';
import { describe, expect, test } from 'vitest';

const measure = (role: string, qualifiers: readonly string[]) => ({ name: role, role, qualifiers });
const MEASURES = {
  rate: measure('coverage', ['denominator', 'threshold']),
  accuracy: measure('correctness', ['level', 'denominator', 'n']),
  kappa: measure('reliability', ['n']),
  left: measure('remainder', ['n']),
  byHand: measure('manual', ['n']),
  less: measure('reduction', ['n']),
};
const source = { resource: 'paper', locator: 'Table 1' };

/** A claim of a paper about the tool that it describes. */
function claim(of: keyof typeof MEASURES, qualifiers: object, more: object = {}) {
  const quantity = { value: 80, bound: 'exactly', unit: of === 'kappa' ? 'coefficient' : 'percent' };
  return { title: of, measure: of, resource: 'paper', quantity, qualifiers, status: 'test', source, ...more };
}

function communityOf(collections: Record<string, Record<string, object>>): Community {
  const filled: Record<string, Record<string, object>> = { measures: MEASURES, ...collections };
  const entries = COLLECTION_NAMES.map((name) => {
    const given = Object.entries(filled[name] ?? {});
    return [name, new Map(given.map(([id, entry]) => [id, { body: '', ...entry, id }]))];
  });
  return new Community(Object.fromEntries(entries) as unknown as Entries);
}

function pointsOf(metrics: Record<string, object>) {
  const { points, undrawn } = operatingPoints(communityOf({ metrics }));
  return {
    points: points.map(({ coverage, correctness }) => `${coverage.id} ${correctness.id}`),
    undrawn: Object.fromEntries(undrawn.map(({ metric, reason }) => [metric.id, reason])),
  };
}

const all = { denominator: 'all-records', threshold: '0.8' };
const above = { denominator: 'above-threshold', threshold: '0.8' };
const n = (value: number) => ({ n: { value, bound: 'exactly', unit: 'records' } });

describe('An operating point', () => {
  test('is coverage and correctness of the same thing above the same threshold', () => {
    const claims = {
      coded: claim('rate', all),
      right: claim('accuracy', above),
      stricter: claim('accuracy', { ...above, threshold: '0.9' }),
    };
    expect(pointsOf(claims)).toEqual({ points: ['coded right'], undrawn: { stricter: 'no-coverage' } });
  });

  test.for([
    ['of other records', claim('accuracy', { ...above, ...n(9) })],
    ['of another status', claim('accuracy', above, { status: 'production' })],
    ['about another tool', claim('accuracy', above, { resource: 'other' })],
    ['about nothing that is named', claim('accuracy', above, { resource: undefined })],
  ] as const)('is not made of claims %s', ([, right]) => {
    const { points } = pointsOf({ coded: claim('rate', { ...all, ...n(10) }), right });
    expect(points).toEqual([]);
  });

  test('is never made of what was computed, of all records, or of a scale of its own, and says so', () => {
    const claims = {
      bare: claim('accuracy', {}),
      coded: claim('rate', { denominator: 'all-records' }),
      everything: claim('accuracy', all),
      people: claim('kappa', {}),
      product: claim('accuracy', above, { derived: { formula: 'a × b', from: ['coded'] } }),
      residue: claim('left', {}),
      today: claim('byHand', {}),
      // What a cut changes says not how much is coded.
      tomorrow: claim('less', {}),
    };
    expect(pointsOf(claims)).toEqual({
      points: [],
      undrawn: {
        bare: 'no-denominator',
        coded: 'no-correctness',
        everything: 'all-records',
        people: 'own-scale',
        product: 'computed',
        residue: 'remainder',
        today: 'remainder',
      },
    });
  });
});

test('claims that disagree stand together whichever names the other, in the order of the first', () => {
  const metrics = communityOf({
    metrics: {
      a: claim('accuracy', {}),
      b: claim('accuracy', {}),
      c: claim('accuracy', {}, { disagreesWith: ['a', 'gone'] }),
      d: claim('accuracy', {}, { disagreesWith: ['c'] }),
    },
  }).metrics.all();
  const groups = (order: typeof metrics) =>
    withContradictions(order).map((group) => group.map(({ id }) => id).join(''));
  expect(groups(metrics)).toEqual(['acd', 'b']);
  expect(groups([...metrics].reverse())).toEqual(['dca', 'b']);
});

describe('Who states what', () => {
  const stage = { does: 'Codes.', title: 'Stage', source };
  const survey = {
    title: 'Survey',
    task: 'response-coding',
    languages: ['es'],
    pipeline: [
      { ...stage, id: 'model', actor: 'machine', passesOn: [{ to: 'people' }, { to: 'code' }] },
      { ...stage, id: 'people', actor: 'person' },
      { ...stage, id: 'code', actor: 'outcome' },
    ],
  };
  const byHand = { ...survey, pipeline: [{ ...stage, id: 'people', actor: 'person' }] };

  test('tells stated, partly stated, not stated and not applicable apart', () => {
    const [hand, model] = whoStatesWhat(
      communityOf({
        methodologies: { hand: byHand, model: survey },
        metrics: {
          first: claim('accuracy', n(5), { resource: undefined, methodology: 'model' }),
          second: claim('accuracy', {}, { resource: undefined, methodology: 'model' }),
          ours: claim('accuracy', {}, { methodology: 'model', derived: { formula: 'a', from: ['first'] } }),
        },
      }),
    );
    const counts = ({ asked, questions }: { asked: number; questions: readonly unknown[] }) =>
      `${asked - questions.length} of ${asked}`;
    expect(hand && counts(hand.method.trainingData)).toBe('0 of 0');
    expect(hand && counts(hand.method.numbers)).toBe('0 of 1');
    expect(model && counts(model.method.languages)).toBe('1 of 1');
    expect(model && counts(model.method.shares)).toBe('0 of 2');
    expect(model && counts(model.numbers.n)).toBe('1 of 2');
    expect(model && counts(model.numbers.topK)).toBe('0 of 0');
    expect(model?.numbers.n.questions).toEqual([
      { collection: 'metrics', id: 'second', question: 'On how many records was 80% measured?' },
    ]);
  });

  test('of nothing is nothing', () => {
    expect(whoStatesWhat(communityOf({}))).toEqual([]);
  });
});
