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

/** For programs: what was written (or would be), what was there already, every problem, what found no place. */
export function reportImportJson(imported: Imported): string {
  const { plan, written, problems, unplaced } = imported;
  const report = {
    ok: isFine(imported),
    written,
    unchanged: filesWith(plan, 'unchanged'),
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
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** For people: the plan by file, then what is doubtful, asked, noted and left over. */
export function reportImport(imported: Imported): string {
  const { plan, written, problems, unplaced, questions, dryRun } = imported;
  const done = new Set(written);
  const lines = plan.map(({ file, status }) => {
    if (done.has(file)) return `${dryRun ? 'new        ' : 'written    '} ${file}`;
    if (status === 'unchanged') return `unchanged   ${file}`;
    return `${status === 'differs' ? 'differs    ' : 'left out   '} ${file}, see below`;
  });
  const asked = questions.map(
    ({ id, text, choices }) =>
      `question    ${printable(text)}\n            answer with: --answer ${id}=${choices[0]?.value ?? '…'}` +
      (choices.length > 1 ? `   one of: ${choices.map(({ value }) => value).join(', ')}` : ''),
  );
  const notes = problems
    .filter(({ severity }) => severity === 'info')
    .map(({ line, message, hint }) => `note        line ${line}: ${printable(`${message}; ${hint}`)}`);
  const unplacedLines = unplaced.map(
    ({ line, text }) => `no place    line ${line}: ${printable(text.slice(0, 200))}`,
  );
  const blocks = [lines, problemBlocks(imported), asked, notes, unplacedLines, [summary(imported)]];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
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
      return prettyProblem(shown, inInput ? here : { content, texts });
    });
}

function summary({ plan, written, problems, questions, unplaced, content, dryRun }: Imported): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const differing = filesWith(plan, 'differs').length;
  return [
    `${count(written.length, 'file')} ${dryRun ? 'to write' : 'written'} in ${pathFromHere(join(content), '')}`,
    `${filesWith(plan, 'unchanged').length} unchanged`,
    ...(differing > 0 ? [`${differing} differing`] : []),
    count(problems.filter(({ severity }) => severity !== 'info').length, 'problem'),
    count(questions.length, 'question'),
    `${unplaced.length} without a place`,
  ].join(' · ');
}

/** Whether nothing was wrong and nothing stands against the announcement. */
export function isFine({ problems }: Pick<Imported, 'problems'>): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}

function filesWith(plan: readonly PlannedFile[], status: PlannedFile['status']): string[] {
  return plan.filter((each) => each.status === status).map(({ file }) => file);
}
