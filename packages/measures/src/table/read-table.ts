import { EmptyTableError, type Encoding, TableError, TextReader } from './decode.ts';
import { type Row, RowReader } from './rows.ts';

/** A file of rows that has been opened: its columns are known, its rows come in blocks. */
export interface Table {
  /** As far as it has been read: whether a file is UTF-8 shows at its first letter beyond ASCII. */
  readonly encoding: Encoding;
  /** `,`, `;`, a tabulator or `|`; `json` for one JSON object a line. */
  readonly separator: string;
  /** Names of the columns, in order; of JSON objects the keys of the first. */
  readonly columns: readonly string[];
  readonly blocks: AsyncIterable<readonly TableRow[]>;
}

/** A row of a CSV file, or the object on a line. */
export type TableRow = Row | JsonRow;

/** A line with a JSON object; without `object` where the line holds none. */
export interface JsonRow {
  readonly line: number;
  readonly object?: Readonly<Record<string, unknown>>;
}

const SAMPLE = 64 * 1024;

/**
 * Opens a CSV or TSV file, or one JSON object a line, told apart by content, and reads on as rows are asked for.
 *
 * @throws {@link TableError} where it is none of these.
 */
export async function readTable(chunks: AsyncIterable<Uint8Array>): Promise<Table> {
  const reader = new TextReader();
  const source = chunks[Symbol.asyncIterator]();
  let sample = '';
  let isDone = false;
  while (sample.length < SAMPLE && !isDone) {
    const next = await source.next();
    isDone = next.done === true;
    sample += reader.read(next.done ? new Uint8Array(0) : next.value, isDone);
  }
  if (sample.trim() === '') throw new EmptyTableError();
  if (sample.includes('\0')) throw new TableError('The file is no text. Save the sheet as CSV first.');
  if (/^\s*\[\s*(?:\{|$)/.test(sample))
    throw new TableError(
      'The file is a JSON list; expected one JSON object a line, without brackets around and commas between them.',
    );

  const isJson = /^\s*\{/.test(sample);
  const rowReader = isJson ? undefined : new RowReader(sample);
  const lines = new LineReader();
  const parse = (text: string, last: boolean): readonly TableRow[] =>
    rowReader ? rowReader.read(text, last) : lines.read(text, last);
  const first = parse(sample, isDone);
  const [head, ...rest] = first;
  if (!head) throw new TableError('The first line does not end; a quote is probably not closed there.');
  if (isJson && 'line' in head && !('cells' in head) && !head.object)
    throw new TableError(`Line ${head.line} holds no JSON object; expected a whole one on each line.`);
  const columns = 'cells' in head ? head.cells.map((cell) => cell.trim()) : Object.keys(head.object ?? {});

  async function* blocks(): AsyncGenerator<readonly TableRow[]> {
    yield isJson ? first : rest;
    while (!isDone) {
      const next = await source.next();
      isDone = next.done === true;
      yield parse(reader.read(next.done ? new Uint8Array(0) : next.value, isDone), isDone);
    }
  }
  return {
    get encoding() {
      return reader.encoding ?? 'utf-8';
    },
    separator: rowReader?.separator ?? 'json',
    columns,
    blocks: blocks(),
  };
}

/** Cuts text into lines that each hold a JSON object. */
class LineReader {
  private text = '';
  private line = 0;

  read(text: string, isLast: boolean): JsonRow[] {
    const lines = (this.text + text).split('\n');
    this.text = isLast ? '' : (lines.pop() ?? '');
    return lines.flatMap((each) => {
      this.line += 1;
      return each.trim() === '' ? [] : { line: this.line, ...parseObject(each) };
    });
  }
}

function parseObject(text: string): Pick<JsonRow, 'object'> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return { object: value as Record<string, unknown> };
  } catch {
    return {};
  }
}
