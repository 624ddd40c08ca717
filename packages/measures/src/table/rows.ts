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
/** Characters that one record may hold; more means that a quote is not closed. */
const LONGEST_RECORD = 1_000_000;

/** A first line with which some spreadsheets name what separates the columns. */
const TOLD = /^sep=(.)\r?\n/i;

/** Cuts the text of a CSV or TSV file into rows, piece by piece. What separates its columns it finds out by itself. */
export class RowReader {
  separator: string | undefined;
  private readonly isTold: boolean;
  private readonly newline: string;
  private text = '';
  private line = 1;

  /** `sample` is the beginning of the file. */
  constructor(sample: string) {
    this.newline = sample.includes('\r') && !sample.includes('\n') ? '\r' : '\n';
    const told = TOLD.exec(sample)?.[1];
    this.isTold = told !== undefined;
    // The empty line after the last row would make two columns of a small file look like fewer.
    const guessing = { preview: 20, delimitersToGuess: SEPARATORS, skipEmptyLines: true };
    this.separator = told ?? Papa.parse(sample, guessing).meta.delimiter;
  }

  /** The rows that are complete with the next text. */
  read(text: string, isLast: boolean): Row[] {
    this.text += text;
    const parser = new Papa.Parser({ delimiter: this.separator, newline: this.newline as '\n' });
    const { data, errors, meta } = parser.parse(this.text, 0, !isLast) as Papa.ParseResult<string[]>;
    const broken = new Set(errors.map(({ row }) => row));
    const hasQuotes = this.text.includes('"');
    this.text = isLast ? '' : this.text.slice(meta.cursor);
    if (this.text.length > LONGEST_RECORD) {
      throw new TableError(
        `The record on line ${this.line + data.length} does not end within ${LONGEST_RECORD.toLocaleString('en')} characters; a quote is probably not closed there.`,
      );
    }
    const rows: Row[] = [];
    for (const [index, cells] of data.entries()) {
      const line = this.line;
      this.line += 1 + (hasQuotes ? linesWithin(cells) : 0);
      const last = cells.length - 1;
      if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
      if (this.isTold && line === 1) continue;
      // An empty line is no record.
      if (cells.length === 1 && cells[0] === '') continue;
      rows.push(broken.has(index) ? { line, cells, isBroken: true } : { line, cells });
    }
    return rows;
  }
}

function linesWithin(cells: readonly string[]): number {
  let lines = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}
