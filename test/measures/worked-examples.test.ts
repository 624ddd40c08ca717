import { describe, expect, test } from 'vitest';
import { evaluated, levelOf, record } from './records.ts';

const times = (n: number, truth: string, given: string) =>
  Array.from({ length: n }, () => record(truth, given));

describe('the example of scikit-learn for averages', () => {
  // Its user guide has y_true = [0, 1, 2, 0, 1, 2] and y_pred = [0, 2, 1, 0, 0, 1].
  const truth = ['0', '1', '2', '0', '1', '2'];
  const given = ['0', '2', '1', '0', '0', '1'];
  const { precision, recall, f1, accuracy, withTruth } = levelOf(
    evaluated(
      truth.map((code, index) => record(code, given[index] as string)),
      { levels: [1] },
    ),
    1,
  );

  test('precision, recall and F1', () => {
    // Code 0: true twice, assigned three times, right twice. Codes 1 and 2: never right.
    const [p0, r0] = [2 / 3, 2 / 2];
    const f0 = (2 * p0 * r0) / (p0 + r0);
    expect(precision.macro.value).toBeCloseTo((p0 + 0 + 0) / 3, 12);
    expect(recall.macro.value).toBeCloseTo((r0 + 0 + 0) / 3, 12);
    expect(f1.macro.value).toBeCloseTo((f0 + 0 + 0) / 3, 12);
    expect(f1.macro.value).toBeCloseTo(0.26666666666666666, 12);
    // Each code is true twice of six, so weighting changes nothing; micro is 2 right of 6.
    expect(f1.weighted.value).toBeCloseTo(f1.macro.value, 12);
    for (const each of [precision, recall, f1]) expect(each.micro.value).toBeCloseTo(2 / 6, 12);
    expect(accuracy.value).toBeCloseTo(2 / 6, 12);
  });

  test("Cohen's kappa", () => {
    // Observed 2/6; expected by true shares 2/6 each and assigned shares 3/6, 2/6, 1/6.
    const expected = (2 / 6) * (3 / 6) + (2 / 6) * (2 / 6) + (2 / 6) * (1 / 6);
    expect(withTruth.kappa?.value).toBeCloseTo((2 / 6 - expected) / (1 - expected), 12);
  });
});

describe('the two examples of the page on kappa', () => {
  test('nurses: agreement 0.75, kappa 0.50', () => {
    const records = [
      ...times(40, '2221', '2221'),
      ...times(10, '2221', '3221'),
      ...times(15, '3221', '2221'),
      ...times(35, '3221', '3221'),
    ];
    const { withTruth } = levelOf(evaluated(records), 4);
    const expected = 0.5 * 0.55 + 0.5 * 0.45;
    expect(withTruth.agreement?.value).toBeCloseTo(0.75, 12);
    expect(withTruth.kappa?.value).toBeCloseTo((0.75 - expected) / (1 - expected), 12);
    // Two codes: 2 × 0.75 − 1.
    expect(withTruth.pabak?.value).toBeCloseTo(0.5, 12);
  });

  test('a rare code: higher agreement, lower kappa', () => {
    const records = [
      ...times(2, '5221', '5221'),
      ...times(4, '5221', '9999'),
      ...times(4, '9999', '5221'),
      ...times(90, '9999', '9999'),
    ];
    const { withTruth } = levelOf(evaluated(records), 4);
    const expected = 0.06 * 0.06 + 0.94 * 0.94;
    expect(withTruth.agreement?.value).toBeCloseTo(0.92, 12);
    expect(withTruth.kappa?.value).toBeCloseTo((0.92 - expected) / (1 - expected), 12);
    expect(withTruth.pabak?.value).toBeCloseTo(0.84, 12);
  });
});

test('PABAK over k codes takes 1/k for chance', () => {
  const records = [...times(3, '1', '1'), ...times(3, '2', '2'), ...times(3, '3', '1')];
  const { withTruth } = levelOf(evaluated(records, { levels: [1] }), 1);
  const [observed, chance] = [6 / 9, 1 / 3];
  expect(withTruth.codes).toBe(3);
  expect(withTruth.pabak?.value).toBeCloseTo((observed - chance) / (1 - chance), 12);
});

test('the example of the page on accuracy: a denominator and a level change the number', () => {
  // 400 records that rules did not code: 288 right at 4 digits, 32 more in the first two digits.
  const records = [...times(288, '2411', '2411'), ...times(32, '2411', '2499'), ...times(80, '2411', '5111')];
  const evaluation = evaluated(records);
  expect(levelOf(evaluation, 4).accuracy.value).toBeCloseTo(288 / 400, 12);
  expect(levelOf(evaluation, 2).accuracy.value).toBeCloseTo(320 / 400, 12);
  // The page says that 95% is about ± 4.4 points here, from 67.6 to 76.4.
  const { low = 0, high = 0 } = levelOf(evaluation, 4).accuracy.interval ?? {};
  const [p, n, z] = [0.72, 400, 1.959963984540054];
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  expect([low, high]).toEqual([expect.closeTo(centre - half, 12), expect.closeTo(centre + half, 12)]);
  expect(high - low).toBeCloseTo(2 * 0.044, 3);
});

test('the example of the page on top-k', () => {
  const list = (place: number) =>
    ['9101', '9102', '9103', '9104', '9105'].map((code, index) => ({
      code: index === place ? '2221' : code,
    }));
  const records = [288, 32, 16, 4, 4, 56].flatMap((n, place) =>
    Array.from({ length: n }, () => ({ truth: '2221', candidates: list(place) })),
  );
  const { topK } = levelOf(evaluated(records), 4);
  const shares = [288, 320, 336, 340, 344].map((right) => right / 400);
  expect(topK.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5]);
  for (const [index, share] of shares.entries()) expect(topK[index]?.accuracy.value).toBeCloseTo(share, 12);
});

describe('codes that are no full codes', () => {
  test('a truth of 2 digits is judged at 2 digits and not at 4', () => {
    const evaluation = evaluated([record('24', '2411'), record('2411', '2411')]);
    expect(levelOf(evaluation, 2)).toMatchObject({ records: 2, notJudged: 0, accuracy: { value: 1 } });
    expect(levelOf(evaluation, 4)).toMatchObject({ records: 1, notJudged: 1, accuracy: { value: 1 } });
  });

  test('a code of 2 digits is right at 2 digits, and no code at 4', () => {
    const evaluation = evaluated([record('2411', '24'), record('2411', '2411')]);
    expect(levelOf(evaluation, 2)).toMatchObject({ accuracy: { value: 1 }, autocodingRate: { value: 1 } });
    expect(levelOf(evaluation, 4)).toMatchObject({
      accuracy: { value: 0.5 },
      autocodingRate: { value: 0.5 },
      accuracyOfCoded: { value: 1 },
    });
  });

  test('a missing code is wrong, and lowers recall and not precision', () => {
    const { accuracy, autocodingRate, precision, recall, f1 } = levelOf(
      evaluated([record('1', '1'), record('1', '')], { levels: [1] }),
      1,
    );
    expect([accuracy.value, autocodingRate.value]).toEqual([0.5, 0.5]);
    expect([precision.micro.value, recall.micro.value]).toEqual([1, 0.5]);
    expect(f1.micro.value).toBeCloseTo(2 / 3, 12);
  });

  test('uncodable is a class of its own at every level, and not coded', () => {
    const evaluation = evaluated([
      record('?', '?'),
      record('?', '2411'),
      record('2411', '?'),
      record('0110', '0110'),
    ]);
    expect(evaluation.uncodable).toEqual({ truth: 2, predicted: 2 });
    for (const digits of [1, 2, 3, 4]) {
      const level = levelOf(evaluation, digits);
      expect(level).toMatchObject({ accuracy: { value: 0.5 }, autocodingRate: { value: 0.5 } });
      expect(level.accuracyOfCoded?.value).toBe(0.5);
      expect(level.byCode.map(({ code }) => code)).toContain('?');
    }
  });

  test('a level that no true code reaches is left out', () => {
    expect(evaluated([record('24', '2411'), record('?', '?')]).levels.map(({ digits }) => digits)).toEqual([
      1, 2,
    ]);
    expect(evaluated([]).levels).toEqual([]);
  });
});

test('weights count as so many records, and make intervals wider than so many records would', () => {
  const weighted = levelOf(
    evaluated([record('1', '1', { weight: 3 }), record('1', '2', { weight: 1 })], { levels: [1] }),
    1,
  );
  expect(weighted.accuracy.value).toBe(0.75);
  const four = levelOf(evaluated([...times(3, '1', '1'), record('1', '2')], { levels: [1] }), 1);
  expect(four.accuracy.value).toBe(0.75);
  const width = ({ interval }: typeof four.accuracy) => (interval?.high ?? 0) - (interval?.low ?? 0);
  expect(width(weighted.accuracy)).toBeGreaterThan(width(four.accuracy));
});

describe('scores', () => {
  const records = [
    record('1', '1', { score: 0.95 }),
    record('1', '1', { score: 0.9 }),
    record('1', '2', { score: 0.9 }),
    record('1', '1', { score: 0.4 }),
    record('1', ''),
  ];
  const { levels, calibration } = evaluated(records, { levels: [1], thresholds: [0.9, 0.5, 0.99] });
  const [level] = levels;

  test('the curve has a point for each score: what is coded from there on, and how much of it is right', () => {
    const points = level?.curve.map(({ threshold, coverage, accuracy }) => [
      threshold,
      coverage.value,
      accuracy?.value,
    ]);
    expect(points).toEqual([
      [0.95, 1 / 5, 1],
      [0.9, 3 / 5, 2 / 3],
      [0.4, 4 / 5, 3 / 4],
    ]);
  });

  test('thresholds that are asked for', () => {
    expect(
      level?.thresholds.map(({ threshold, coverage, accuracy }) => [
        threshold,
        coverage.value,
        accuracy?.value,
      ]),
    ).toEqual([
      [0.5, 3 / 5, 2 / 3],
      [0.9, 3 / 5, 2 / 3],
      [0.99, 0, undefined],
    ]);
  });

  test('calibration: mean score against share right, in bins', () => {
    const filled = calibration?.bins.filter((bin) => bin.records > 0);
    expect(
      filled?.map(({ from, records: n, meanScore, accuracy }) => [from, n, meanScore, accuracy?.value]),
    ).toEqual([
      [0.4, 1, 0.4, 1],
      [0.9, 3, expect.closeTo((0.95 + 0.9 + 0.9) / 3, 12), expect.closeTo(2 / 3, 12)],
    ]);
    const error = (1 / 4) * Math.abs(1 - 0.4) + (3 / 4) * Math.abs(2 / 3 - (0.95 + 0.9 + 0.9) / 3);
    expect(calibration?.expectedError).toBeCloseTo(error, 12);
    expect(calibration?.brier).toBeCloseTo((0.05 ** 2 + 0.1 ** 2 + 0.9 ** 2 + 0.6 ** 2) / 4, 12);
  });

  test('on another scale have a curve and no calibration', () => {
    const other = evaluated([record('1', '1', { score: 80 }), record('1', '2', { score: 40 })], {
      levels: [1],
    });
    expect(other.calibration).toBeUndefined();
    expect(other.levels[0]?.curve.map(({ threshold }) => threshold)).toEqual([80, 40]);
  });
});

test('mistakes and confusion show where codes went', () => {
  const evaluation = evaluated([
    ...times(3, '2221', '3221'),
    ...times(2, '2221', '2221'),
    record('3221', ''),
  ]);
  expect(evaluation.mistakes).toEqual([{ truth: '2221', assigned: '3221', records: 3, weight: 3 }]);
  expect(evaluation.confusion).toEqual({
    digits: 1,
    truth: ['2', '3'],
    assigned: ['2', '3', ''],
    weights: [
      [2, 3, 0],
      [0, 0, 1],
    ],
  });
});
