import { type CodedRecord, type Estimate, type Evaluation, evaluate } from '@isco-cop/measures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord, counted, evaluated, levelOf, record } from './records.ts';

const records = fc.array(anyRecord, { minLength: 1, maxLength: 40 });
const THRESHOLDS = [0.25, 0.5, 0.9];
const of = (all: readonly CodedRecord[]) => evaluated(all, { thresholds: THRESHOLDS });

/** Every estimate within an evaluation, with its path. */
function estimates(value: unknown, path = ''): [string, Estimate][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Estimate][] = 'value' in value ? [[path, value as Estimate]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => estimates(each, `${path}.${key}`))];
}

/** All numbers of two evaluations are the same but for rounding. */
function expectSame(a: Evaluation, b: Evaluation): void {
  const plain = (evaluation: Evaluation) =>
    JSON.parse(
      JSON.stringify(evaluation, (_, each) =>
        typeof each === 'number' ? Number(each.toPrecision(9)) : each,
      ),
    );
  expect(plain(a)).toEqual(plain(b));
}

describe('whatever the records', () => {
  test('shares lie from 0 to 1, kappa from −1 to 1, and intervals hold their values', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const [path, { value, interval }] of estimates(of(all))) {
          const isChanceCorrected = /kappa|pabak/.test(path);
          expect(value, path).toBeGreaterThanOrEqual(isChanceCorrected ? -1 : 0);
          expect(value, path).toBeLessThanOrEqual(1);
          if (!interval) continue;
          expect(interval.low, path).toBeLessThanOrEqual(value);
          expect(interval.high, path).toBeGreaterThanOrEqual(value);
          expect(interval.low, path).toBeGreaterThanOrEqual(isChanceCorrected ? -1 : 0);
          expect(interval.high, path).toBeLessThanOrEqual(1);
          // An interval as wide as a point would claim to be certain.
          expect(interval.high, path).toBeGreaterThan(interval.low);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('agreement and kappa do not depend on who is called the first coder', () => {
    const coded = fc.array(fc.tuple(fc.constantFrom('11', '12', '21'), fc.constantFrom('11', '12', '21')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(coded, (pairs) => {
        const [there, back] = [
          evaluated(
            pairs.map(([a, b]) => record(a, b)),
            { levels: [1, 2] },
          ),
          evaluated(
            pairs.map(([a, b]) => record(b, a)),
            { levels: [1, 2] },
          ),
        ];
        for (const { digits, withTruth } of there.levels) {
          const other = levelOf(back, digits).withTruth;
          expect(other.agreement).toEqual(withTruth.agreement);
          expect(other.pabak).toEqual(withTruth.pabak);
          if (withTruth.kappa) expect(other.kappa?.value).toBeCloseTo(withTruth.kappa.value, 12);
        }
      }),
    );
  });

  test('coverage rises along the curve while the threshold falls, up to all that have a score', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const { curve, autocodingRate } of of(all).levels) {
          for (const [index, point] of curve.entries()) {
            const before = curve[index - 1];
            if (!before) continue;
            expect(point.threshold).toBeLessThan(before.threshold);
            expect(point.coverage.value).toBeGreaterThanOrEqual(before.coverage.value);
          }
          expect(curve.at(-1)?.coverage.value ?? 0).toBeLessThanOrEqual(autocodingRate.value + 1e-12);
        }
      }),
    );
  });

  test('every point of the curve is what a threshold at that score keeps', () => {
    fc.assert(
      fc.property(records, (all) => {
        const points = of(all).levels.flatMap(({ digits, curve }) =>
          curve.map((point) => ({ digits, point })),
        );
        const again = evaluated(all, { thresholds: points.map(({ point }) => point.threshold) });
        for (const { digits, point } of points) {
          const exact = levelOf(again, digits).thresholds.find(
            ({ threshold }) => threshold === point.threshold,
          );
          expect(exact?.coverage.value).toBeCloseTo(point.coverage.value, 9);
          if (point.accuracy) expect(exact?.accuracy?.value).toBeCloseTo(point.accuracy.value, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('weights of 1 are no weights, and the same weight for all changes no share', () => {
    fc.assert(
      fc.property(records, (all) => {
        const plain = all.map(({ weight: _, ...rest }) => rest);
        expectSame(of(plain.map((each) => ({ ...each, weight: 1 }))), of(plain));
        const [heavy, light] = [of(plain.map((each) => ({ ...each, weight: 7 }))), of(plain)];
        const values = (evaluation: Evaluation) =>
          estimates(evaluation).map(([path, { value }]) => [path, Number(value.toPrecision(9))]);
        expect(values(heavy)).toEqual(values(light));
      }),
      { numRuns: 50 },
    );
  });

  test('parts counted apart and merged are the whole, in any order of records', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer(), (all, cut, seed) => {
        const at = cut % (all.length + 1);
        const options = { thresholds: THRESHOLDS };
        const [first, rest] = [counted(all.slice(at), options), counted(all.slice(0, at), options)];
        first.merge(rest);
        expectSame(evaluate(first, { seed }), evaluate(counted(all, options), { seed }));
      }),
    );
  });

  test('accuracy falls with every digit where all codes are full, and top-k rises with k', () => {
    const full = fc.string({ unit: fc.constantFrom('1', '2'), minLength: 4, maxLength: 4 });
    const lists = fc.record({
      truth: full,
      candidates: fc.array(fc.record({ code: full }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(lists, { minLength: 1 }), (all) => {
        const { levels } = evaluated(all);
        for (const [index, { accuracy, topK, f1, autocodingRate }] of levels.entries()) {
          const deeper = levels[index + 1];
          if (deeper) expect(deeper.accuracy.value).toBeLessThanOrEqual(accuracy.value);
          for (const [at, { accuracy: share }] of topK.entries()) {
            if (at === 0) expect(share.value).toBeCloseTo(accuracy.value, 12);
            else expect(share.value).toBeGreaterThanOrEqual(topK[at - 1]?.accuracy.value ?? 0);
          }
          // With a code for every record, micro F1 is accuracy.
          if (autocodingRate.value === 1) expect(f1.micro.value).toBeCloseTo(accuracy.value, 12);
        }
      }),
    );
  });

  test('right codes are as many as the confusion and the codes say', () => {
    fc.assert(
      fc.property(records, (all) => {
        const evaluation = of(all);
        const [top] = evaluation.levels;
        // Where nothing has a code there is no level.
        fc.pre(top !== undefined);
        const { confusion } = evaluation;
        const diagonal = confusion.truth.reduce(
          (sum, code, row) => sum + (confusion.weights[row]?.[confusion.assigned.indexOf(code)] ?? 0),
          0,
        );
        expect(diagonal).toBeCloseTo(top.accuracy.value * top.weight, 9);
        for (const { byCode, accuracy, weight: sum } of evaluation.levels) {
          expect(byCode.reduce((right, each) => right + each.right, 0)).toBeCloseTo(accuracy.value * sum, 9);
        }
      }),
    );
  });
});

describe('the bootstrap', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    record(String(1 + (index % 3)), index % 4 === 0 ? '1' : String(1 + (index % 3))),
  );

  test('gives the same intervals for the same seed, and others for another', () => {
    const accumulator = counted(many, { levels: [1] });
    const intervals = (seed: number) => evaluate(accumulator, { seed }).levels[0]?.f1.macro.interval;
    expect(intervals(1)).toEqual(intervals(1));
    expect(intervals(1)).not.toEqual(intervals(2));
    expect(evaluate(accumulator, { resamples: 0 }).levels[0]?.f1.macro.interval).toBeUndefined();
  });

  test('finds the spread that the formula for a proportion gives', () => {
    // Where every record has a code, recall over all is a plain proportion.
    const { recall, accuracy } = levelOf(evaluated(many, { levels: [1] }), 1);
    const width = ({ interval }: Estimate) => (interval?.high ?? 0) - (interval?.low ?? 0);
    expect(width(recall.micro) / width(accuracy)).toBeGreaterThan(0.8);
    expect(width(recall.micro) / width(accuracy)).toBeLessThan(1.25);
  });
});
