/** A value of a table; of several values each is separated by a semicolon. */
export type Value = string | number | readonly string[] | null | undefined;

/** Characters with which a spreadsheet begins a formula, in their wide forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const SPECIAL = /[",\r\n]/;

/** A table as RFC 4180 has it. What a spreadsheet would run as a formula gets an apostrophe before it. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [Name in Column]?: Value }[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Value): string {
  // A negative number is no formula.
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : (value ?? []).join('; ');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
