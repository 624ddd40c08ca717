import type { Problem } from '@isco-cop/data';

/** Problems as text, the way they are compared in tests. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, severity, message, rule, hint }) =>
        `${file}:${line}:${column} ${severity} ${message} (${rule})\n  ${hint}`,
    )
    .join('\n');
}
