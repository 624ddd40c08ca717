/** A value of a table; of several texts each is separated by a semicolon. */
export type CsvValue = string | number | boolean | readonly (string | number)[] | null | undefined;

/** Characters with which a spreadsheet begins a formula, in their wide forms too, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const SPECIAL = /[",\r\n]/;

/**
 * A table as RFC 4180 has it. A text that a spreadsheet would run as a formula gets an apostrophe before it; so does
 * one that begins with apostrophes before such a character, so that taking one away gives every text back. Within a
 * list a semicolon or backslash of a text stands behind a backslash.
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [Name in Column]?: CsvValue }[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvValue): string {
  // A number cannot be a formula, and a minus must stay one.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : (value ?? []).map(item).join('; ');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function item(text: string | number): string {
  return String(text).replace(/[\\;]/g, '\\$&');
}
