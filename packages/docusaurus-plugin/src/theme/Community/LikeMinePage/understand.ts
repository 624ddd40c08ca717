import { type Asset, nearest } from '@isco-cop/data/schema';
import { meansNothing } from '../meansNothing.ts';
import type { Question, QuestionName } from './questions.ts';
import { type Answers, ASSETS, NAMES } from './state.ts';

/** What an address says, taken apart. */
export interface Understood {
  /** What answers a question here. */
  readonly answers: Answers;
  /** What does not, a sentence each, with what would. */
  readonly problems: readonly string[];
}

/** More answers than these are better looked up in the form. */
const MOST_NAMED = 8;

/** Sorts what was read from an address; nothing of it is passed over in silence. */
export function understand(read: Answers, questions: Readonly<Record<QuestionName, Question>>): Understood {
  const problems = Object.entries(read).flatMap(([name, value]) => {
    const problem = problemOf(name, value, questions);
    return problem ? [[name, problem] as const] : [];
  });
  const wrong = new Set(problems.map(([name]) => name));
  const answers = Object.entries(read).filter(([name]) => NAMES.includes(name) && !wrong.has(name));
  return { answers: Object.fromEntries(answers), problems: problems.map(([, text]) => text) };
}

function problemOf(
  name: string,
  value: string,
  questions: Readonly<Record<QuestionName, Question>>,
): string | undefined {
  if (!NAMES.includes(name)) return meansNothing(name, value, NAMES);
  const leftOut = (why: string) => `“${name}=${value}” in the address is left out: ${why}`;
  if (ASSETS.includes(name as Asset)) {
    return value === 'yes' || value === 'no' ? undefined : leftOut('it can be yes or no.');
  }
  const question = questions[name as QuestionName];
  if (!question || question.options.some(({ id }) => id === value)) return;
  const ids = question.options.map(({ id }) => id);
  const meant = nearest(value, ids);
  const instead =
    ids.length <= MOST_NAMED
      ? `there are ${ids.join(', ')}.`
      : meant
        ? `did you mean “${name}=${meant}”?`
        : 'choose one below.';
  return leftOut(`it is none of the answers to “${question.label}”; ${instead}`);
}
