import type { Problem } from '@isco-cop/data';
import { atLeast, type CheckResult, pathFromHere } from './check-result.ts';
import { printable } from './printable.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub shows as annotations at the lines of a pull request. */
export function reportGithub({ content, problems }: CheckResult, least: Problem['severity']): string {
  return problems
    .filter(({ severity }) => atLeast(severity, least))
    .map(({ severity, rule, file, line, column, message, hint }) => {
      const path = escapeProperty(pathFromHere(content, file));
      const place = `file=${path},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${COMMANDS[severity]} ${place}::${escapeData(`${printable(message)}\n${printable(hint)}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
