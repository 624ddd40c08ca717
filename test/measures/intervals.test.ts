import { Accumulator, type Averages, evaluate, remarksOn } from '@isco-cop/measures';
import { describe, expect, test } from 'vitest';

const evaluated = (pairs: readonly (readonly [string, string])[]) => {
  const counted = new Accumulator({ levels: [1] });
  for (const [truth, code] of pairs) counted.add({ truth, candidates: [{ code }] });
  const evaluation = evaluate(counted);
  const [level] = evaluation.levels;
  if (!level) throw new Error('No level.');
  return { evaluation, level };
};
const all = ({ micro, macro, weighted }: Averages) => [micro, macro, weighted];

describe('where every resample of the bootstrap gives the same value', () => {
  test.each([
    [
      '20 records, all right',
      Array.from({ length: 20 }, (_, at) => [String(at % 5), String(at % 5)] as const),
    ],
    ['a single record', [['2', '2']] as const],
  ])('%s: no interval claims to be certain, and the report says why', (_name, pairs) => {
    const { evaluation, level } = evaluated(pairs);
    const estimates = [level.precision, level.recall, level.f1].flatMap(all);
    for (const estimate of estimates) expect(estimate).toEqual({ value: 1, noSpread: true });
    // Wilson's interval of n right records of n has its lower end at n / (n + z²).
    const n = pairs.length;
    expect(level.accuracy.interval?.low).toBeCloseTo(n / (n + 1.959963984540054 ** 2), 10);
    expect(remarksOn(evaluation).noSpread).toMatch(/^No interval stands where .* That is no certainty;/);
  });

  test('one wrong record of many has intervals again, and nothing to remark', () => {
    const { evaluation, level } = evaluated([
      ...Array.from({ length: 20 }, (_, at) => [String(at % 5), String(at % 5)] as const),
      ['1', '2'],
    ]);
    for (const estimate of [level.precision, level.recall, level.f1].flatMap(all)) {
      expect(estimate.interval?.low).toBeLessThan(estimate.value);
    }
    expect(remarksOn(evaluation)).toEqual({});
  });
});

test('what is uncodable to both counts as right, and that is said', () => {
  const { evaluation, level } = evaluated([
    ['?', '?'],
    ['1', '2'],
  ]);
  expect(level.accuracy.value).toBe(0.5);
  expect(remarksOn(evaluation).uncodable).toContain('counts as right, at every level');
});

test('a weight that sums would lose is refused', () => {
  const counted = new Accumulator();
  for (const weight of [Number.NaN, -1, 1e308, 1e-200, Number.POSITIVE_INFINITY]) {
    const add = () => counted.add({ truth: '2', candidates: [], weight });
    expect(add, String(weight)).toThrow(RangeError);
  }
});
