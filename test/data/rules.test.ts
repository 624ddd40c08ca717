import { compareProblems, rules } from '@isco-cop/data';
import { describe, expect, test } from 'vitest';
import { runRule } from '../support/run-rule.ts';

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('example %#', ({ files, problems }) => {
    const found = runRule(rule, files).sort(compareProblems);
    expect(found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual(
      problems,
    );
  });

  test('says on one line what to do about each problem', () => {
    for (const { hint, message } of rule.examples.flatMap(({ files }) => runRule(rule, files))) {
      expect(hint).toMatch(/^\S.*\S$/);
      expect(message).toMatch(
        rule.severity === 'info' ? /^\S/ : /^(Unexpected .+, expected|Missing .+, expected) /,
      );
    }
  });

  test('has an example that passes and one that fails', () => {
    const counts = rule.examples.map(({ problems }) => problems.length);
    expect(counts).toContain(0);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });
});

test('every rule has its own id and a summary of one sentence', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, summary } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(summary).toMatch(/^\S.*\.$/);
  }
});
