import { fileURLToPath } from 'node:url';

/** A file of made-up rows that comes with this package, to try a recipe on. */
export interface MadeUpFile {
  readonly path: string;
  /** What the rows are, in a few words. */
  readonly what: string;
}

const file = (name: string, what: string): MadeUpFile => ({
  path: fileURLToPath(new URL(`../../data/made-up/${name}`, import.meta.url)),
  what,
});

/** Rows that nobody has given: all were written for this project. */
export const MADE_UP = {
  answers: file('answers.csv', 'made-up answers of persons'),
  employerJobs: file('employer-jobs.csv', 'made-up jobs as employers report them'),
  employerCoded: file('employer-coded.csv', 'made-up jobs of employers, with codes'),
  newTitles: file('new-titles.csv', 'made-up titles of registers and job advertisements'),
  nationalList: file('national-list.csv', 'a made-up national list of occupations'),
} as const;
