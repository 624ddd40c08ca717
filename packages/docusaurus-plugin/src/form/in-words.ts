import { labelOfKey } from '@isco-cop/data/schema';
import type { FormProblem } from './check.ts';

/** What somebody reads beside a field. */
export type Words = Pick<FormProblem, 'message' | 'hint'>;

/**
 * A problem as it is told beside a field, where one chooses and answers: without the keys, codes and ids that somebody
 * who writes the file is told to write.
 */
export function inWords(problem: FormProblem): Words {
  const { rule, field, message, hint } = problem;
  switch (rule) {
    case 'required-key':
      return {
        message: `Missing ${nameOf(field)}, expected an answer`,
        hint: 'write or choose it here; if you do not know it, ask the organizers',
      };
    case 'one-subject':
      return {
        message: 'Expected either a country or an international organization',
        hint: 'choose one of the two, and leave the other empty',
      };
    case 'metric-subject':
      return field === 'methodology'
        ? { message: 'Expected what the number is about', hint: 'choose one of the three that are asked for' }
        : { message, hint: 'leave the country empty: the methodology says it' };
    case 'known-country':
      return { message: expectingTheList(message), hint: suggestion(hint) ?? 'choose one of the list' };
    case 'known-reference':
      return {
        message: expectingTheList(message),
        hint: suggestion(hint) ?? 'choose one of the list; where it offers to add what you typed, take that',
      };
    default:
      return { message, hint: hint.replace(/^rename the file to `(.+)\.md`$/, 'write `$1`') };
  }
}

/** The last name in the path of a field: "place in the source". */
function nameOf(field: string): string {
  const key = field.split('.').findLast((step) => !/^\d+$/.test(step)) ?? field;
  return labelOfKey(key).toLowerCase();
}

const expectingTheList = (message: string) =>
  message.replace(/^(Unexpected) reference/, '$1').replace(/, expected .*$/, ', expected one of the list');

const suggestion = (hint: string) => (/^did you mean|^the entry is now/.test(hint) ? hint : undefined);
