/** How serious a problem is: errors leave an entry out, warnings and infos do not. */
export type Severity = 'error' | 'warning' | 'info';

/** Something wrong or missing in the content: what, where and what to do about it. */
export interface Problem {
  readonly severity: Severity;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** Path relative to the content folder, with `/`; empty for the folder itself. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 code units as editors count. */
  readonly column: number;
  /** Column after the last character, on the same line. */
  readonly endColumn: number;
  /** What was found and what was expected. */
  readonly message: string;
  /** How to fix it. */
  readonly hint: string;
}

/** A stretch of text on one line; line and columns from 1. */
export type Place = Pick<Problem, 'line' | 'column' | 'endColumn'>;

/** What a rule says: the problem without its place. */
export interface Finding {
  readonly message: string;
  readonly hint: string;
}

/** The beginning of a file. */
export const FIRST_CHARACTER: Place = { line: 1, column: 1, endColumn: 2 };

/** Sorts by file, then place, then rule, so that reports are the same on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit, independent of the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
