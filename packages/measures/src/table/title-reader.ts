import type { TableRow } from './read-table.ts';

/** A row of a file as a record to be coded, or with what is wrong with it. */
export interface TitleRow {
  /** From 1, without the header. */
  readonly row: number;
  /** Line of the file, from 1. */
  readonly line: number;
  /** The columns of its file, in order. */
  readonly columns: readonly string[];
  /** Text in a column; empty if there is none. Where two columns have the same name, the first is meant. */
  readonly cell: (column: string) => string;
  /** The texts of all columns in order, each its own also where two have the same name. */
  readonly cells: () => string[];
  readonly record: { readonly title: string; readonly texts?: readonly string[] };
  /** Why the row cannot be used, or `undefined`. */
  readonly problem: string | undefined;
}

/** A cell that a spreadsheet would have run: the text that was meant is lost. A number such as -9 is none. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?$)(?:[=@]|[+-]\s*[\d(=@])/;

/** Turns the rows of a table into records to be coded; every row comes out, in order, sound or not. */
export class TitleReader {
  private row = 0;
  private readonly places: ReadonlyMap<string, number>;

  /** `called` is what problems call the column of the title. */
  constructor(
    private readonly columns: readonly string[],
    private readonly title: string,
    private readonly texts: readonly string[],
    private readonly called = title,
  ) {
    // Where two columns have the same name, the first is meant.
    this.places = new Map(columns.map((name, at) => [name, at] as const).reverse());
  }

  /** The next row. */
  read(row: TableRow): TitleRow {
    this.row += 1;
    const valueIn = (name: string): unknown =>
      'cells' in row ? row.cells[this.places.get(name) ?? -1] : row.object?.[name];
    const cell = (name: string): string => textOf(valueIn(name));
    const title = cell(this.title);
    return {
      row: this.row,
      line: row.line,
      columns: this.columns,
      cell,
      cells: () => this.columns.map((name, at) => ('cells' in row ? textOf(row.cells[at]) : cell(name))),
      record: { title, ...(this.texts.length > 0 && { texts: this.texts.map(cell) }) },
      problem: this.problemOf(row, title, typeof valueIn(this.title) === 'object'),
    };
  }

  private problemOf(row: TableRow, title: string, isNested: boolean): string | undefined {
    if ('cells' in row) {
      if (row.isBroken) return 'a quote within the row is not closed or not doubled';
      if (row.cells.length !== this.columns.length) {
        return `${row.cells.length} columns, expected ${this.columns.length}`;
      }
    } else if (!row.object) return 'no JSON object';
    const where = `\`${this.called}\``;
    if (title === '') return `no text in ${where}`;
    if (isNested) return `a list or an object instead of a text in ${where}`;
    if (title.includes('\0')) return `a NUL character in ${where}: the file is damaged`;
    if (title.includes('\ufffd'))
      return `a character that could not be read in ${where}: save the file as UTF-8`;
    if (FORMULA.test(title)) return `a formula instead of a text in ${where}: save the column as text`;
    return undefined;
  }
}

/** What stands in a cell, without the blanks around it; what JSON nests in it stays JSON. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
