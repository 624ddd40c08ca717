import { createInterface } from 'node:readline';
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
          theme: { style: { keysHelpTip: () => 'type to filter · up and down to move · Enter to take' } },
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
  write: (message, text) =>
    hasEditor() ? stoppable(editor({ message, default: text, postfix: '.md' }, CONTEXT)) : typeText(message),
  say: (text) => console.error(text),
};

/** Whether an editor was chosen; without a choice it would be vi, which not everybody can leave. */
function hasEditor(): boolean {
  return Boolean(process.env.VISUAL || process.env.EDITOR) || process.platform === 'win32';
}

/** Takes a text of many lines as it is typed or pasted. */
async function typeText(message: string): Promise<string> {
  console.error(`${message}: type or paste it in Markdown; then a line with nothing but a full stop.`);
  const lines: string[] = [];
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  let isStopped = false;
  reader.on('SIGINT', () => {
    isStopped = true;
    reader.close();
  });
  for await (const line of reader) {
    if (line.trim() === '.') break;
    lines.push(line);
  }
  if (isStopped) throw new Error(STOPPED);
  return lines.join('\n').trim();
}

const STOPPED = 'Stopped; nothing was written';

/** Ctrl+C is an answer, not a failure. */
async function stoppable<Answer>(prompt: Promise<Answer>): Promise<Answer> {
  try {
    return await prompt;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Error(STOPPED);
    throw error;
  }
}
