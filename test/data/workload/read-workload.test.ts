import { readWorkload, type WorkloadTexts } from '@isco-cop/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const PLAIN: WorkloadTexts = { records: '200000', manualShare: '20', cut: '50' };

test.for(['200000', '200,000', '200.000', '200 000', '200 000', "200'000", ' 200000 '])(
  'records written as %s are the same number',
  (records) => {
    expect(readWorkload({ ...PLAIN, records }).input?.records).toBe(200_000);
  },
);

test.for([
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['.5', 0.5],
  ['0.125', 0.125],
  ['20 %', 20],
] as const)('a share written as %s', ([cut, value]) => {
  expect(readWorkload({ ...PLAIN, cut }).input?.cut).toBe(value);
});

test('everything that cannot be is said at once, each at its field', () => {
  const { input, problems } = readWorkload({
    records: '12.5',
    manualShare: '120',
    cut: '-3',
    minutes: '1,500',
    hourlyCost: 'ten',
    recordsPerSecond: '0',
  });
  expect(input).toBeUndefined();
  expect(problems).toMatchInlineSnapshot(`
    {
      "cut": "Cannot be below 0; “-3” is.",
      "hourlyCost": "Must be a number in digits, such as 2.5; found “ten”.",
      "manualShare": "A share lies between 0 and 100; 120 is above.",
      "minutes": "“1,500” can be read in two ways: write 1500 or 1.5.",
      "records": "Must be a whole number; “12.5” has a part after the point.",
      "recordsPerSecond": "Software that goes through 0 records in a second never ends; leave it empty.",
    }
  `);
});

test('what must be there is asked for, what need not is left out', () => {
  expect(readWorkload({ records: ' ' }).problems).toEqual({
    records: 'Is needed to compute anything.',
    manualShare: 'Is needed to compute anything.',
    cut: 'Is needed to compute anything.',
  });
  expect(readWorkload({ ...PLAIN, minutes: '' }).input).toEqual({
    records: 200_000,
    manualShare: 20,
    cut: 50,
  });
});

test('any text is either a number within bounds or a problem', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[-\d., '%e]{0,12}$/));
  fc.assert(
    fc.property(text, text, text, (records, manualShare, minutes) => {
      const { input, problems } = readWorkload({ ...PLAIN, records, manualShare, minutes });
      expect(input === undefined).toBe(Object.keys(problems).length > 0);
      if (!input) return;
      expect(Number.isSafeInteger(input.records) && input.records >= 0).toBe(true);
      expect(input.manualShare >= 0 && input.manualShare <= 100).toBe(true);
      expect((input.minutes ?? 0) >= 0).toBe(true);
    }),
  );
});

test('a number written out is read back', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 10_000 }), (records, hundredths) => {
      const cut = hundredths / 100;
      const { input } = readWorkload({ ...PLAIN, records: records.toLocaleString('en'), cut: String(cut) });
      expect(input).toEqual({ records, manualShare: 20, cut });
    }),
  );
});
