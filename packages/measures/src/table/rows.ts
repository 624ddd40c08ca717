import Papa from 'papaparse';
import { TableError } from './decode.ts';

/** A row of a table with the line of the file on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** The quotes of the row do not pair up. */
  readonly isBroken?: true;
}

const SEPARATORS = [',', ';', '\t', '|'];
/** Characters that a line may hold; more means that a quote is not closed. */
const LONGEST_LINE = 1_000_000;
/** Lines that a record may run over; more means that a quote was never meant to open anything. */
const MOST_LINES = 100;
/** Broken rows after which a file is taken for one that does not know quotes. */
const MOST_BROKEN = 10_000;
/** Characters that are parsed at a time: what follows a broken row is parsed again. */
const PIECE = 65_536;

/** A first line with which some spreadsheets name what separates the columns. */
const TOLD = /^sep=(.)\r?\n/i;

/** Cuts the text of a CSV or TSV file into rows, piece by piece. What separates its columns it finds out by itself. */
export class RowReader {
  separator: string | undefined;
  private readonly isTold: boolean;
  private readonly newline: string;
  private text = '';
  private line = 1;
  private broken = 0;
  /** Columns of the first row. */
  private width = 0;

  /** `sample` is the beginning of the file. */
  constructor(sample: string) {
    this.newline = sample.includes('\r') && !sample.includes('\n') ? '\r' : '\n';
    const told = TOLD.exec(sample)?.[1];
    this.isTold = told !== undefined;
    // The empty line after the last row would make two columns of a small file look like fewer.
    const guessing = { preview: 20, delimitersToGuess: SEPARATORS, skipEmptyLines: true };
    this.separator = told ?? Papa.parse(sample, guessing).meta.delimiter;
  }

  /**
   * The rows that are complete with the next text. A row with a stray quote is broken, and the next begins on the next
   * line: to the end of the quote it would take others with it.
   *
   * @throws TableError where a line does not end, or too many rows are broken.
   */
  read(text: string, isLast: boolean): Row[] {
    const rows: Row[] = [];
    for (let at = 0; at < text.length || (isLast && at === 0); at += PIECE) {
      this.text += text.slice(at, at + PIECE);
      const isEnd = isLast && at + PIECE >= text.length;
      while (this.readRows(rows, isEnd)) this.readBroken(rows);
    }
    return rows;
  }

  /** Takes the rows up to the next broken one; whether there is one. */
  private readRows(rows: Row[], isEnd: boolean): boolean {
    const { data, errors, meta } = this.parse(!isEnd);
    const unpaired = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    const hasQuotes = this.text.includes('"');
    for (const [index, cells] of data.entries()) {
      const lines = hasQuotes ? this.linesWithin(cells) : 0;
      if (unpaired.has(index) || lines > MOST_LINES || (lines > 1 && this.holdsRow(cells))) {
        this.text = this.text.slice(index === 0 ? 0 : this.parse(true, index).meta.cursor);
        return true;
      }
      const line = this.line;
      this.line += 1 + lines;
      this.add(rows, line, cells);
    }
    this.text = isEnd ? '' : this.text.slice(meta.cursor);
    if (this.text.length > LONGEST_LINE && !this.text.includes(this.newline)) throw this.endless();
    return this.text.split(this.newline, MOST_LINES + 2).length > MOST_LINES + 1;
  }

  /** Takes the line at which the text now begins as a broken row. */
  private readBroken(rows: Row[]): void {
    const end = this.text.indexOf(this.newline);
    const line = end < 0 ? this.text : this.text.slice(0, end);
    if (line.length > LONGEST_LINE) throw this.endless();
    this.broken += 1;
    if (this.broken > MOST_BROKEN) {
      throw new TableError(
        `More than ${MOST_BROKEN.toLocaleString('en')} rows have a quote that is not closed or not doubled, the last on line ${this.line}. Remove the quotes, or double each that belongs to a text.`,
      );
    }
    this.add(rows, this.line, line.split(this.separator ?? ','), true);
    this.line += 1;
    this.text = end < 0 ? '' : this.text.slice(end + 1);
  }

  private add(rows: Row[], line: number, cells: string[], isBroken = false): void {
    this.width ||= cells.length;
    const last = cells.length - 1;
    if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
    if (this.isTold && line === 1) return;
    // An empty line is no record.
    if (cells.length === 1 && cells[0] === '') return;
    rows.push(isBroken ? { line, cells, isBroken } : { line, cells });
  }

  private parse(leaveLast: boolean, preview = 0): Papa.ParseResult<string[]> {
    const parser = new Papa.Parser({ delimiter: this.separator, newline: this.newline as '\n', preview });
    return parser.parse(this.text, 0, leaveLast) as Papa.ParseResult<string[]>;
  }

  /** Whether a quoted cell has a whole row of the file in it, so that its quote was not meant to open it. */
  private holdsRow(cells: readonly string[]): boolean {
    if (this.width < 3) return false;
    const inner = cells.flatMap((cell) => cell.split(this.newline).slice(1, -1));
    return inner.some((line) => line.split(this.separator ?? ',').length === this.width);
  }

  private linesWithin(cells: readonly string[]): number {
    return cells.reduce((sum, cell) => sum + cell.split(this.newline).length - 1, 0);
  }

  private endless(): TableError {
    return new TableError(
      `The record on line ${this.line} does not end within ${LONGEST_LINE.toLocaleString('en')} characters; a quote is probably not closed there.`,
    );
  }
}
