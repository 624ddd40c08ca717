import { confirm, editor, input, search } from '@inquirer/prompts';
import type { Asker } from './asker.ts';
import { matching } from './choices.ts';

/** Questions go to standard error, since standard output is for results. */
const CONTEXT = { output: process.stderr };
const PAGE_SIZE = 10;

/** Whether somebody is there to answer. */
export function somebodyIsThere(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks at the terminal. */
export const terminal: Asker = {
  choose: (message, choices) =>
    stoppable(
      search(
        {
          message,
          pageSize: PAGE_SIZE,
          source: (typed = '') =>
            matching(choices, typed).map(({ value, name, description }) => ({
              value,
              name,
              ...(description && { description }),
            })),
        },
        CONTEXT,
      ),
    ),
  text: (message, { suggestion, explain }) =>
    stoppable(
      input(
        {
          message,
          ...(suggestion && { default: suggestion }),
          validate: (text) => explain(text.trim()) ?? true,
        },
        CONTEXT,
      ),
    ).then((text) => text.trim()),
  confirm: (message, suggestion) => stoppable(confirm({ message, default: suggestion }, CONTEXT)),
  write: (message, text) => stoppable(editor({ message, default: text, postfix: '.md' }, CONTEXT)),
  say: (text) => console.error(text),
};

/** Ctrl+C is an answer, not a failure. */
async function stoppable<Answer>(prompt: Promise<Answer>): Promise<Answer> {
  try {
    return await prompt;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new Error('Stopped; nothing was written');
    throw error;
  }
}
