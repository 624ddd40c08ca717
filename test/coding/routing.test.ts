import {
  type Candidate,
  isotonicCalibration,
  route,
  routingCurve,
  safeCode,
  thresholdForError,
  thresholdForWorkload,
} from '@isco-cop/coding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const validation = (records: readonly (readonly [number, number])[]) => ({
  scores: Float32Array.from(records, ([score]) => score),
  rightDigits: Uint16Array.from(records, ([, digits]) => digits),
});

describe('routing', () => {
  // Ten records, scored 1.0 to 0.1; the four least sure are wrong at the fourth digit.
  const curve = routingCurve(
    validation(Array.from({ length: 10 }, (_, at) => [1 - at / 10, at < 6 ? 4 : 2])),
    4,
  );

  test('the threshold for an error takes as many records as it can', () => {
    expect(thresholdForError(curve, 0)).toMatchObject({ automatic: 0.6, error: 0 });
    expect(thresholdForError(curve, 0.25)).toMatchObject({ automatic: 0.8, error: 0.25 });
    expect(thresholdForError(curve, 0.05, { sure: true })).toBeUndefined();
  });

  test('the threshold for a workload is the strictest that leaves no more', () => {
    expect(thresholdForWorkload(curve, 0.3)).toMatchObject({ automatic: 0.7 });
    expect(thresholdForWorkload([], 0.3)).toBeUndefined();
  });

  test('the curve takes more and more records, each error within its interval', () => {
    const record = fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(record), fc.integer({ min: 1, max: 4 }), (records, digits) => {
        const points = routingCurve(validation(records), digits);
        points.forEach((point, at) => {
          const before = points[at - 1];
          expect(point.automatic).toBeGreaterThan(before?.automatic ?? 0);
          if (before) expect(point.threshold).toBeLessThan(before.threshold);
          expect(point.errorLow).toBeLessThanOrEqual(point.error + 1e-12);
          expect(point.errorHigh).toBeGreaterThanOrEqual(point.error - 1e-12);
        });
        if (records.length > 0) expect(points.at(-1)?.automatic).toBe(1);
      }),
    );
  });
});

test('a record is coded as far down as its candidates agree', () => {
  const candidates: Candidate[] = [
    { code: '2221', score: 0.5 },
    { code: '2222', score: 0.3 },
    { code: '3221', score: 0.2 },
  ];
  expect(safeCode(candidates, 0.4, [1, 2, 3, 4])).toEqual({ code: '2221', score: 0.5 });
  expect(safeCode(candidates, 0.7, [1, 2, 3, 4])).toEqual({ code: '222', score: 0.8 });
  expect(safeCode(candidates, 0.9, [1, 2, 3, 4])).toEqual({ code: '', score: 1 });
});

test('the work list puts together what one decision may settle', () => {
  const item = (record: string, code?: string, score = 0.5) => ({
    record,
    candidates: code ? [{ code, score }] : [],
  });
  const { coded, workList } = route(
    [item('a', '7512'), item('b'), item('c', '2221', 0.4), item('d', '2221', 0.6), item('e', '2221', 0.9)],
    0.9,
  );
  expect(coded.map(({ record, code }) => [record, code])).toEqual([['e', '2221']]);
  expect(workList.map(({ record }) => record)).toEqual(['d', 'c', 'a', 'b']);
});

describe('isotonic calibration', () => {
  test('says how often first candidates of a score were right', () => {
    // Of ten records at 0.9 six are right, of ten at 0.5 two: the coder is too sure of itself.
    const records = Array.from({ length: 20 }, (_, at): [number, number] =>
      at < 10 ? [0.9, at < 6 ? 4 : 2] : [0.5, at < 12 ? 4 : 1],
    );
    const calibrated = isotonicCalibration(validation(records), 4);
    expect(calibrated(0.9)).toBeCloseTo(0.6);
    expect(calibrated(0.5)).toBeCloseTo(0.2);
    expect(calibrated(0.7)).toBeCloseTo(0.4);
    expect([calibrated(0), calibrated(1)]).toEqual([0.2, 0.6]);
    expect(isotonicCalibration(validation(records), 2)(0.9)).toBe(1);
    expect(() => isotonicCalibration(validation([]), 4)).toThrowErrorMatchingInlineSnapshot(
      `[Error: There are no validation records to calibrate scores with]`,
    );
  });

  test('rises with the score, and stays within 0 to 1', () => {
    const record = fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 4 }));
    const scores = fc.array(fc.float({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), scores, (records, asked) => {
        const calibrated = isotonicCalibration(validation(records), 4);
        let before = 0;
        for (const score of asked.sort((one, other) => one - other)) {
          expect(calibrated(score)).toBeGreaterThanOrEqual(before - 1e-12);
          expect(calibrated(score)).toBeLessThanOrEqual(1);
          before = calibrated(score);
        }
      }),
    );
  });
});
