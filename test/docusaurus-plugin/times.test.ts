import { instantOf } from '@isco-cop/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTimes } from '../../packages/docusaurus-plugin/src/props/times.ts';
import { cityOf, timeRange } from '../../packages/docusaurus-plugin/src/theme/Community/LocalTimes/times.ts';

test.for([
  ['2024-12-02T14:00', 'Europe/Zurich', '2024-12-02T13:00:00.000Z', 'the first webinar, announced as CET'],
  ['2024-07-01T14:00', 'Europe/Zurich', '2024-07-01T12:00:00.000Z', 'summer time'],
  ['2024-03-31T01:59', 'Europe/Zurich', '2024-03-31T00:59:00.000Z', 'the minute before summer time'],
  ['2024-03-31T03:00', 'Europe/Zurich', '2024-03-31T01:00:00.000Z', 'the first minute of summer time'],
  ['2024-10-27T01:59', 'Europe/Zurich', '2024-10-26T23:59:00.000Z', 'before the hour that comes twice'],
  ['2024-10-27T03:00', 'Europe/Zurich', '2024-10-27T02:00:00.000Z', 'after the hour that comes twice'],
  ['2024-03-10T03:00', 'America/New_York', '2024-03-10T07:00:00.000Z', 'a change west of Greenwich'],
  ['2024-06-01T00:15', 'Asia/Kathmandu', '2024-05-31T18:30:00.000Z', 'quarters of an hour'],
  ['2011-12-31T05:00', 'Pacific/Apia', '2011-12-30T15:00:00.000Z', 'after a day that was left out'],
] as const)('%s in %s is %s: %s', ([local, zone, instant]) => {
  expect(instantOf(local, zone).toISOString()).toBe(instant);
});

test('a local time of any zone comes back from its instant', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const local = localOf(new Date(minute * 60_000), zone);
      expect(localOf(instantOf(local, zone), zone)).toBe(local);
    }),
    { numRuns: 500 },
  );
});

test('something that ends on another day gives that day', () => {
  expect(toTimes('2025-06-03T22:00', '2025-06-04T00:30', 'Asia/Singapore')).toEqual({
    date: '3 June 2025',
    endDate: '4 June 2025',
    start: '22:00',
    end: '00:30',
    startInstant: '2025-06-03T14:00:00.000Z',
    endInstant: '2025-06-03T16:30:00.000Z',
    timeZone: 'Asia/Singapore',
  });
});

test('times are written in the time zone of the reader', () => {
  const start = instantOf('2024-12-02T14:00', 'Europe/Zurich');
  const end = instantOf('2024-12-02T17:30', 'Europe/Zurich');
  expect(timeRange(start, end, 'America/Guayaquil', false)).toBe('08:00–11:30');
  expect(timeRange(start, end, 'Asia/Singapore', true)).toBe('2 Dec, 21:00–00:30');
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});

/** `YYYY-MM-DDThh:mm` in a zone, by way of a locale that writes dates so. */
function localOf(instant: Date, timeZone: string): string {
  return instant.toLocaleString('sv', { timeZone }).slice(0, 16).replace(' ', 'T');
}

test.each([
  ['…', 'Europe/Zurich'],
  ['2024-12-02T9', 'Europe/Zurich'],
  ['2024-12-02T25:00', 'Europe/Zurich'],
  ['2024-12-02T14:00', 'Europe/Zuric'],
])('the time %s in %s, which a form may hold while it is written, has no instant', (local, zone) => {
  expect(toTimes(local, local, zone)).toMatchObject({ startInstant: '', endInstant: '' });
});
