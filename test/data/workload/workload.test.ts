import { type WorkloadInput, workloadOf } from '@isco-cop/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

test('a cut is a share of the manual records: 20% by hand and 50% of these are 10% of all', () => {
  expect(workloadOf({ records: 200_000, manualShare: 20, cut: 50, minutes: 3, hourlyCost: 12 })).toEqual({
    withoutPeople: 160_000,
    leaving: 20_000,
    staying: 20_000,
    leavingShare: 10,
    hours: { before: 2_000, after: 1_000, saved: 1_000 },
    cost: { before: 24_000, after: 12_000, saved: 12_000 },
  });
});

test('5.4 million records at 217 a second take about 6.9 hours', () => {
  const { machineHours } = workloadOf({ records: 5_400_000, manualShare: 0, cut: 0, recordsPerSecond: 217 });
  expect(machineHours).toBeCloseTo(6.9, 1);
});

test('what is not known is left out, never taken as 0', () => {
  expect(Object.keys(workloadOf({ records: 10, manualShare: 20, cut: 50 }))).toEqual([
    'withoutPeople',
    'leaving',
    'staying',
    'leavingShare',
  ]);
  expect(workloadOf({ records: 10, manualShare: 20, cut: 50, hourlyCost: 9 })).not.toHaveProperty('cost');
});

test.for([
  [{ records: -1, manualShare: 20, cut: 50 }, 'records: -1'],
  [{ records: 1, manualShare: 101, cut: 50 }, 'A share is at most 100%'],
  [{ records: 1, manualShare: 20, cut: Number.NaN }, 'cut: NaN'],
  [{ records: 1, manualShare: 20, cut: 50, recordsPerSecond: 0 }, 'recordsPerSecond: 0'],
] as const)('%j is refused', ([input, message]) => {
  expect(() => workloadOf(input)).toThrow(new RangeError(message));
});

const share = fc.double({ min: 0, max: 100, noNaN: true });
const inputs: fc.Arbitrary<WorkloadInput> = fc.record(
  {
    records: fc.integer({ min: 0, max: 1e9 }),
    manualShare: share,
    cut: share,
    minutes: fc.double({ min: 0, max: 1e3, noNaN: true }),
    hourlyCost: fc.double({ min: 0, max: 1e4, noNaN: true }),
    recordsPerSecond: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  },
  { requiredKeys: ['records', 'manualShare', 'cut'] },
);
const near = (value: number) => Math.abs(value) * 1e-9 + 1e-6;

describe('Whatever the input', () => {
  test('the parts are all records, and none is below 0 or above all', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { withoutPeople, leaving, staying, leavingShare } = workloadOf(input);
        expect(Math.abs(withoutPeople + leaving + staying - input.records)).toBeLessThan(near(input.records));
        for (const part of [withoutPeople, leaving, staying]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(input.records);
        }
        expect(leavingShare).toBeLessThanOrEqual(Math.min(input.manualShare, input.cut) + near(100));
      }),
    );
  });

  test('a larger cut never leaves more work, and what is saved is the difference', () => {
    fc.assert(
      fc.property(inputs, share, (input, other) => {
        const [small, large] = [input.cut, other].sort((a, b) => a - b) as [number, number];
        const less = workloadOf({ ...input, cut: small });
        const more = workloadOf({ ...input, cut: large });
        expect(more.staying).toBeLessThanOrEqual(less.staying + near(less.staying));
        for (const part of [more.hours, more.cost]) {
          if (!part) continue;
          expect(part.after).toBeLessThanOrEqual(part.before + near(part.before));
          expect(Math.abs(part.before - part.after - part.saved)).toBeLessThan(near(part.before));
        }
      }),
    );
  });

  test('twice the records are twice the work, and the same share of all', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const once = workloadOf(input);
        const twice = workloadOf({ ...input, records: 2 * input.records });
        expect(twice.leaving).toBeCloseTo(2 * once.leaving, 3);
        expect(twice.leavingShare).toBe(once.leavingShare);
      }),
    );
  });
});
