import { basename, dirname, join } from 'node:path';
import type { PlannedFile, Question, Unplaced } from '@isco-cop/announcement';
import type { Problem } from '@isco-cop/data';
import { pathFromHere } from '../report/check-result.ts';
import { prettyProblem } from '../report/pretty.ts';
import { printable } from '../report/printable.ts';

/** What came of an import. */
export interface Imported {
  readonly announcement: { readonly file: string; readonly text: string };
  readonly content: string;
  readonly dryRun: boolean;
  readonly plan: readonly PlannedFile[];
  /** Files that were written, or would be. */
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
  readonly unplaced: readonly Unplaced[];
  readonly questions: readonly Question[];
  /** Texts of the files by path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** For programs: what was written, what was there already, every problem, and what found no place. */
export function reportImportJson(imported: Imported): string {
  const { plan, written, problems, unplaced, questions } = imported;
  const report = {
    ok: isFine(imported),
    written: imported.dryRun ? [] : written,
    unchanged: filesWith(plan, 'unchanged'),
    differs: plan
      .filter(({ status }) => status === 'differs')
      .map(({ file, differences }) => ({ file, keys: differences })),
    problems: problems.map(({ severity, rule, file, line, column, message, hint }) => ({
      severity,
      rule,
      file,
      line,
      column,
      message,
      hint,
    })),
    unplaced: unplaced.map(({ line, text }) => ({ line, text })),
    questions: questions.map(({ id, text, choices, suggestion }) => ({ id, text, choices, suggestion })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** For people: the plan by file, then what is doubtful, asked and left over. */
export function reportImport(imported: Imported): string {
  const { plan, written, unplaced, questions, dryRun } = imported;
  const done = new Set(written);
  const lines = plan.map(({ file, status, differences }) => {
    if (done.has(file)) return `${dryRun ? 'would write' : 'written'}   ${file}`;
    if (status === 'unchanged') return `unchanged   ${file}`;
    if (status === 'differs') return `differs     ${file} (${differences.join(', ')}), left as it is`;
    return `left out    ${file}, see below`;
  });
  const asked = questions.map(
    ({ id, text, choices, suggestion }) =>
      `question    ${printable(text)}\n   answer with: --answer ${id}=${suggestion ?? choices[0]?.value ?? '…'}` +
      (choices.length > 0 ? `   one of: ${choices.map(({ value }) => value).join(', ')}` : ''),
  );
  const unplacedLines = unplaced.map(
    ({ line, text }) => `no place    line ${line}: ${printable(text.slice(0, 200))}`,
  );
  return `${[...lines, ...problemBlocks(imported), ...asked, ...unplacedLines, summary(imported)].join('\n')}\n`;
}

function problemBlocks({ announcement, content, problems, texts }: Imported): string[] {
  const here = {
    content: dirname(announcement.file),
    texts: new Map([[basename(announcement.file), announcement.text]]),
  };
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map((problem) => {
      const inInput = problem.file === announcement.file;
      const shown = inInput ? { ...problem, file: basename(announcement.file) } : problem;
      return `\n${prettyProblem(shown, inInput ? here : { content, texts })}`;
    });
}

function summary({ plan, written, problems, questions, unplaced, content, dryRun }: Imported): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `\n${[
    `${count(written.length, 'file')} ${dryRun ? 'to write' : 'written'} in ${pathFromHere(join(content), '')}`,
    `${filesWith(plan, 'unchanged').length} unchanged`,
    count(problems.filter(({ severity }) => severity !== 'info').length, 'problem'),
    count(questions.length, 'question'),
    `${unplaced.length} without a place`,
  ].join(' · ')}`;
}

/** Whether nothing was wrong and nothing stands against the announcement. */
function isFine({ problems, plan }: Imported): boolean {
  return (
    problems.every(({ severity }) => severity !== 'error') && plan.every(({ status }) => status !== 'differs')
  );
}

function filesWith(plan: readonly PlannedFile[], status: PlannedFile['status']): string[] {
  return plan.filter((each) => each.status === status).map(({ file }) => file);
}
