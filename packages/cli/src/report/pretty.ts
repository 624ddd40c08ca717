import { styleText } from 'node:util';
import type { Problem } from '@isco-cop/data';
import { atLeast, type CheckResult, pathFromHere } from './check-result.ts';
import { codeFrame } from './code-frame.ts';
import { guideFor } from './contributing.ts';
import { printable } from './printable.ts';

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** For people: each problem with its line, a caret below the place, the remedy and where to read more. */
export function reportPretty(result: CheckResult, least: Problem['severity']): string {
  const shown = result.problems.filter(({ severity }) => atLeast(severity, least));
  return [...shown.map((problem) => `${prettyProblem(problem, result)}\n`), summary(result, least)].join(
    '\n',
  );
}

/** One problem with its line, a caret below the place, the remedy and where to read more. */
export function prettyProblem(
  problem: Problem,
  { content, texts }: Pick<CheckResult, 'content' | 'texts'>,
): string {
  const { severity, rule, file, line, column, message, hint } = problem;
  const place = `${pathFromHere(content, file)}:${line}:${column}`;
  const remedy = `   hint: ${printable(hint)}   ${style('dim', `docs: ${guideFor(file)}`)}`;
  const lines = [
    `${style('bold', printable(place))}  ${style(COLOURS[severity], severity)}  ${printable(message)}  (${rule})`,
  ];
  const text = texts.get(file);
  if (text !== undefined) {
    const gutter = `   ${line} | `;
    const width = Math.max(40, (process.stdout.columns ?? 110) - gutter.length);
    const frame = codeFrame(text, problem, width);
    lines.push(`${style('dim', gutter)}${frame.line}`.trimEnd());
    lines.push(
      `${style('dim', `${' '.repeat(gutter.length - 2)}| `)}${style(COLOURS[severity], frame.carets)}`,
    );
  }
  return [...lines, remedy].join('\n');
}

function summary({ problems, counts, texts }: CheckResult, least: Problem['severity']): string {
  const entries = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    if (count === 0) return [];
    const hidden = atLeast(severity, least) ? '' : ` (see --severity ${severity})`;
    return `${count} ${severity}${count === 1 ? '' : 's'}${hidden}`;
  });
  const of = entries === texts.size ? '' : ` of ${texts.size}`;
  return `${parts.join(', ') || 'no problems'} · ${entries}${of} ${texts.size === 1 ? 'entry' : 'entries'} without errors
`;
}

/** Colours only where a terminal shows them and nobody asked for none. */
function style(format: Parameters<typeof styleText>[0], text: string): string {
  return styleText(format, text, { stream: process.stdout, validateStream: true });
}
