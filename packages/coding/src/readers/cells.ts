import type { Cell, Complaint } from './list-format.ts';

/**
 * A code of ISCO with the digits of a level. Spreadsheets turn `0110` into 110, and ESCO writes addresses that end in C0110;
 * what is no such code is complained of, and is `undefined`.
 */
export function iscoCode(
  cell: Cell,
  column: string,
  digits: number,
  complain: Complaint,
): string | undefined {
  const given = cell(column);
  const [, found] = /^(?:https?:\/\/\S+\/)?C?(\d{1,4})(?:\.0+)?$/.exec(given) ?? [];
  const code = found?.padStart(digits, '0');
  if (code?.length === digits) return code;
  complain(
    column,
    given === '' ? 'no code' : `Unexpected \`${shown(given)}\`, expected a code of ${digits} digits`,
  );
  return undefined;
}

/** A text that must be there; complains otherwise. */
export function needed(cell: Cell, column: string, complain: Complaint): string | undefined {
  const text = cell(column);
  if (text !== '') return text;
  complain(column, 'no text');
  return undefined;
}

/**
 * The lines of a cell, or what stands between semicolons, without marks such as `(a)` and `-` before them, and without what
 * leads to them: `Tasks include -`, `Examples of the occupations classified here:`.
 */
export function itemsOf(text: string): string[] {
  return text
    .split(/\n|\\n|;/)
    .map((item) => item.replace(/^[\s•–-]*(?:\([a-z]{1,4} ?\))?\s*/, '').trim())
    .filter((item) => /\p{L}{2}/u.test(item) && !/[:–-]$/.test(item));
}

const LONGEST_SHOWN = 40;

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
