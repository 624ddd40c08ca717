/** A sheet of a workbook, or a file of rows: cells as text, as they stand. */
export interface Sheet {
  /** Empty for a file without sheets. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A row of a sheet. */
export interface SheetRow {
  /** Number of the row or line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong in a list, and where. */
export interface ListProblem {
  /** Empty for a file without sheets. */
  readonly sheet: string;
  /** Number of the row, from 1. */
  readonly line: number;
  /** Letters of the column as spreadsheets show them, such as `B`. */
  readonly column: string;
  readonly message: string;
}

/** A file is no list that can be read; the message says what was looked for and found. */
export class ListError extends Error {
  override readonly name = 'ListError';
}

/** The letters of a column, whose number starts at 0: A to Z, AA and so on. */
export function lettersOfColumn(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? lettersOfColumn(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
