import type { CheckResult } from './check-result.ts';
import { UNPRINTABLE } from './printable.ts';

/** One object with every problem, for other programs. */
export function reportJson({ counts, problems }: CheckResult): string {
  const report = {
    ok: problems.every((problem) => problem.severity !== 'error'),
    counts,
    problems: problems.map(({ severity, rule, file, line, column, message, hint }) => ({
      severity,
      rule,
      // The content folder itself, which a program may want to open too.
      file: file || '.',
      line,
      column,
      message,
      hint,
    })),
  };
  return `${escapeUnprintable(JSON.stringify(report, null, 2))}\n`;
}

/** JSON escapes only some control characters itself, and a terminal is where this is often read. */
function escapeUnprintable(json: string): string {
  return json.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return character;
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}
