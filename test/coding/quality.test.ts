import {
  Draw,
  driftBetween,
  jensenShannon,
  Period,
  samplePlan,
  sampleSize,
  stabilityIndex,
  train,
  validateByStratum,
} from '@isco-cop/coding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './titles.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('the size of a sample', () => {
  test('is that of the textbook', () => {
    // n₀ = 1.96² × 0.25 / 0.05² = 384.1; of 10,000 records 384.1 / (1 + 383.1 / 10,000) = 370.
    expect(sampleSize(1e9, { margin: 0.05 })).toBe(385);
    expect(sampleSize(10_000, { margin: 0.05 })).toBe(370);
    expect(sampleSize(10_000, { margin: 0.05, expected: 0.1 })).toBe(137);
    expect(sampleSize(1e9, { margin: 0.05, confidence: 99 })).toBe(664);
    expect(sampleSize(0, { margin: 0.05 })).toBe(0);
  });

  test('is never above the records, and grows with them and as the margin shrinks', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        share,
        share,
        share,
        (records, more, margin, narrower, expected) => {
          const size = sampleSize(records, { margin, expected });
          expect(size <= records && Number.isInteger(size)).toBe(true);
          expect(sampleSize(records + more, { margin, expected })).toBeGreaterThanOrEqual(size);
          expect(sampleSize(records, { margin: margin * narrower, expected })).toBeGreaterThanOrEqual(size);
        },
      ),
    );
  });
});

describe('a plan', () => {
  const stratum = fc.record({
    name: fc.string(),
    records: fc.nat(5000),
    expected: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const allocation = fc.constantFrom('proportional' as const, 'equal' as const, 'optimal' as const);

  test('sums up to the size, and asks no stratum for more than it has', () => {
    fc.assert(
      fc.property(
        fc.array(stratum, { maxLength: 12 }),
        fc.nat(8000),
        allocation,
        fc.nat(5),
        (strata, size, how, least) => {
          const plan = samplePlan(strata, size, { allocation: how, least });
          const all = strata.reduce((sum, { records }) => sum + records, 0);
          expect(plan.reduce((sum, { sample }) => sum + sample, 0)).toBe(Math.min(size, all));
          for (const { sample, records } of plan) {
            expect(sample).toBeLessThanOrEqual(records);
            if (size >= least * strata.length)
              expect(sample).toBeGreaterThanOrEqual(Math.min(least, records));
          }
        },
      ),
    );
  });

  test('takes more where strata are larger, or where more is at stake', () => {
    const strata = [
      { name: 'sure', records: 900, expected: 0.01 },
      { name: 'unsure', records: 100, expected: 0.5 },
    ];
    const drawn = (how: 'proportional' | 'equal' | 'optimal') =>
      samplePlan(strata, 100, { allocation: how }).map(({ sample }) => sample);
    expect(drawn('proportional')).toEqual([90, 10]);
    expect(drawn('equal')).toEqual([50, 50]);
    // 900 × √(0.01 × 0.99) to 100 × √0.25 is 89.5 to 50.
    expect(drawn('optimal')).toEqual([64, 36]);
  });
});

test('a draw has distinct records of the stratum, the same for the same seed, each about as often', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b')), fc.nat(20), fc.nat(), (strata, most, seed) => {
      const draws = [new Draw<number>(most, seed), new Draw<number>(most, seed)];
      for (const draw of draws) for (const [at, name] of strata.entries()) draw.add(name, at);
      for (const name of ['a', 'b']) {
        const [one = [], other] = draws.map((draw) => draw.sample(name, most));
        expect(one).toEqual(other);
        expect(new Set(one).size).toBe(one.length);
        expect(one.length).toBe(Math.min(most, strata.filter((each) => each === name).length));
        expect(one.every((at) => strata[at] === name)).toBe(true);
      }
    }),
  );
  const hits = Array.from({ length: 10 }, () => 0);
  for (let seed = 0; seed < 2000; seed++) {
    const draw = new Draw<number>(2, seed);
    for (let at = 0; at < 10; at++) draw.add('', at);
    for (const at of draw.sample('', 2)) hits[at] = (hits[at] ?? 0) + 1;
  }
  // Each of ten is drawn with probability 0.2: 400 times of 2,000, give or take 18.
  for (const count of hits) expect(Math.abs(count - 400)).toBeLessThan(90);
});

describe('drift', () => {
  const counts = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(1000))
    .map((object) => new Map(Object.entries(object)));

  test('divergences are symmetric, never negative, and 0 where nothing has changed', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        for (const divergence of [stabilityIndex, jensenShannon]) {
          expect(divergence(one, other)).toBeCloseTo(divergence(other, one), 10);
          expect(divergence(one, other)).toBeGreaterThanOrEqual(-1e-12);
          expect(divergence(one, one)).toBeCloseTo(0, 10);
        }
        expect(jensenShannon(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the index of two shares is what a pocket calculator says', () => {
    // (0.8 − 0.5) ln(0.8 / 0.5) + (0.2 − 0.5) ln(0.2 / 0.5) = 0.4159, but for the half that is added to each count.
    const [before, after] = [
      new Map([
        ['a', 50_000],
        ['b', 50_000],
      ]),
      new Map([
        ['a', 80_000],
        ['b', 20_000],
      ]),
    ];
    expect(stabilityIndex(before, after)).toBeCloseTo(0.4159, 3);
    expect(jensenShannon(new Map([['a', 1e6]]), new Map([['b', 1e6]]))).toBeCloseTo(1, 3);
  });

  test('tells of new words and of codes whose share has changed', () => {
    const [before, after] = [new Period(2), new Period(2)];
    for (let at = 0; at < 10; at++) before.add({ title: 'Baker', code: '7512', score: 0.9 });
    for (let at = 0; at < 6; at++) after.add({ title: 'baker', code: '7512', score: 0.9 });
    for (let at = 0; at < 4; at++) after.add({ title: 'drone baker', score: 0.2 });
    const drift = driftBetween(before, after);
    expect(drift.autocoded).toEqual([1, 0.6]);
    expect(drift.newWords).toEqual([{ word: 'drone', records: 4 }]);
    expect(drift.newWordShare).toBeCloseTo(4 / 14);
    expect(drift.movedCodes).toEqual([{ code: '75', before: 1, after: 1 }]);
    expect(drift.scores.stabilityIndex).toBeGreaterThan(0.25);
    expect(driftBetween(new Period(2), new Period(2)).autocoded).toEqual([undefined, undefined]);
  });
});

test('validation by stratum judges each by records that were not learned from', () => {
  const learnedFrom: string[][] = [];
  const examples = [...EXAMPLES, ...EXAMPLES].map((example, at) => ({
    ...example,
    stratum: at % 2 ? 'odd' : 'even',
  }));
  const results = validateByStratum(examples, (some) => {
    learnedFrom.push(some.map(({ title }) => title));
    return train(some, { coder: 'exact' });
  });
  expect(results.map(({ stratum }) => stratum)).toEqual(['even', 'odd']);
  const held = results.reduce((sum, { records }) => sum + records, 0);
  expect(learnedFrom[0]?.length).toBe(examples.length - held);
  for (const { right, records, accuracy, low, high } of results) {
    expect(accuracy).toBe(right / records);
    expect(low <= accuracy && accuracy <= high).toBe(true);
  }
  expect(validateByStratum(EXAMPLES, () => train(EXAMPLES))).toEqual([]);
});
