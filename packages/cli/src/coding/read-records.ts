import type { CodingRecord } from '@isco-cop/coding';
import { nearest } from '@isco-cop/data';
import type { TableRow } from '@isco-cop/measures/table';
import { printable } from '../report/printable.ts';

/** A row of a file, as a record or with what is wrong with it. */
export interface ReadRow {
  /** From 1, without the header. */
  readonly row: number;
  /** Line of the file, from 1. */
  readonly line: number;
  /** The columns of its file, in order. */
  readonly columns: readonly string[];
  /** Text in a column; empty if there is none. */
  readonly cell: (column: string) => string;
  readonly record: CodingRecord;
  /** Why the row cannot be used, or `undefined`. */
  readonly problem: string | undefined;
}

/** A cell that a spreadsheet would have run: the text that was meant is lost. */
const FORMULA = /^(?:[=@]|[+-]\s*[\d(=@])/;

/** Turns the rows of a table into records; every row comes out, in order, sound or not. */
export class RecordReader {
  private row = 0;
  private readonly places: ReadonlyMap<string, number>;

  /** @throws if a column is not there, with all that are missing and what may have been meant */
  constructor(
    private readonly columns: readonly string[],
    private readonly title: string,
    private readonly texts: readonly string[],
    others: readonly string[] = [],
  ) {
    this.places = new Map(columns.map((name, at) => [name, at] as const).reverse());
    const missing = [title, ...texts, ...others].filter((name) => !this.places.has(name));
    if (missing.length === 0) return;
    const lines = missing.map((name) => {
      const meant = nearest(name, columns);
      return `No column \`${printable(name)}\`${meant === undefined ? '' : `, did you mean \`${printable(meant)}\`?`}`;
    });
    throw new Error(
      `${lines.join('\n')}\nFound: ${columns.map((name) => `\`${printable(name)}\``).join(', ')}`,
    );
  }

  /** The next row. */
  read(row: TableRow): ReadRow {
    this.row += 1;
    const cell = (name: string): string => {
      const value = 'cells' in row ? row.cells[this.places.get(name) ?? -1] : row.object?.[name];
      return value === undefined || value === null ? '' : String(value).trim();
    };
    const title = cell(this.title);
    return {
      row: this.row,
      line: row.line,
      columns: this.columns,
      cell,
      record: { title, ...(this.texts.length > 0 && { texts: this.texts.map(cell) }) },
      problem: this.problemOf(row, title),
    };
  }

  private problemOf(row: TableRow, title: string): string | undefined {
    if ('cells' in row) {
      if (row.isBroken) return 'a quote within the row is not closed or not doubled';
      if (row.cells.length !== this.columns.length) {
        return `${row.cells.length} columns, expected ${this.columns.length}`;
      }
    } else if (!row.object) return 'no JSON object';
    if (title === '') return `no text in \`${printable(this.title)}\``;
    if (title.includes('\0')) return `a NUL character in \`${printable(this.title)}\`: the file is damaged`;
    if (title.includes('\ufffd'))
      return `a character that could not be read in \`${printable(this.title)}\`: save the file as UTF-8`;
    if (FORMULA.test(title))
      return `a formula instead of a text in \`${printable(this.title)}\`: save the column as text`;
    return undefined;
  }
}
