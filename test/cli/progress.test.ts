import { expect, test } from 'vitest';
import { Progress } from '../../packages/cli/src/evaluate/progress.ts';

const input = (size: number | undefined, read: number) => ({
  size,
  done: () => read,
  chunks: (async function* () {})(),
});

test('the bar tells how many rows, how fast, and how long the rest takes', () => {
  const half = new Progress(input(1000, 250));
  expect(half.line(500, 1)).toBe('██████░░░░░░░░░░░░░░░░░░ 25%  500 rows');
  expect(half.line(5000, 100)).toBe('██████░░░░░░░░░░░░░░░░░░ 25%  5,000 rows  50 rows/s  5:00 left');
  expect(new Progress(input(100_000, 1)).line(1, 2)).toContain('55:33:18 left');
});

test('of standard input, which has no end yet, only what is done', () => {
  expect(new Progress(input(undefined, 250)).line(5000, 10)).toBe('5,000 rows  500 rows/s');
});

test('rows of an earlier run do not make this one faster', () => {
  expect(new Progress(input(1000, 500), 4000).line(5000, 10)).toContain('100 rows/s  0:50 left');
});
