import { fold } from '../text/fold.ts';
import { LIST_FORMATS } from './formats.ts';
import type { ListEntry, ListFormat, ListGroup } from './list-format.ts';
import { ListError, type ListProblem, lettersOfColumn, type Sheet } from './sheet.ts';

/** What was read of an index, a structure or a correspondence. */
export interface ReadList {
  /** Id of the form that it has; see {@link LIST_FORMATS}. */
  readonly format: string;
  readonly entries: readonly ListEntry[];
  /** Of a structure; empty otherwise. */
  readonly groups: readonly ListGroup[];
  /** Rows that were left out, in order, each with its place. */
  readonly problems: readonly ListProblem[];
}

/** Workbooks have titles and notes above their tables, but not more than this. */
const LAST_LINE_OF_HEADINGS = 30;

/**
 * Reads a classification's structure, an index of titles or a correspondence, in whichever known form it is: the first
 * that has its headings in some row near the top of some sheet. Rows that cannot be used are told of and left out.
 *
 * @throws {@link ListError} if no form fits, with the headings that were looked for and found
 */
export function readList(sheets: readonly Sheet[]): ReadList {
  for (const format of LIST_FORMATS) {
    for (const sheet of sheets) {
      const headings = findHeadings(sheet, format);
      if (headings) return readRows(sheet, format, headings);
    }
  }
  const found = sheets[0]?.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  throw new ListError(
    [
      'No table that could be read as an index. Its headings have to be as in one of these:',
      ...LIST_FORMATS.map(({ description }) => `  ${description}`),
      found
        ? `The first row has: ${found.cells
            .slice(0, 12)
            .map((cell) => `\`${cell.trim().slice(0, 40)}\``)
            .join(', ')}`
        : 'The file has no rows.',
    ].join('\n'),
  );
}

interface Headings {
  /** Place of the row among the rows. */
  readonly at: number;
  /** Place of each column. */
  readonly places: ReadonlyMap<string, number>;
}

function findHeadings(
  sheet: Sheet,
  { columns, optional = [], rightOf = {} }: ListFormat,
): Headings | undefined {
  for (const [at, { cells }] of sheet.rows.slice(0, LAST_LINE_OF_HEADINGS).entries()) {
    const headings = cells.map((cell) =>
      fold(cell)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    const places = new Map<string, number>();
    for (const [name, pattern] of Object.entries(columns)) {
      const place = headings.findIndex((heading) => pattern.test(heading));
      if (place !== -1) places.set(name, place);
    }
    if (Object.keys(columns).every((name) => places.has(name) || optional.includes(name))) {
      for (const [name, left] of Object.entries(rightOf)) places.set(name, (places.get(left) as number) + 1);
      return { at, places };
    }
  }
  return undefined;
}

function readRows({ name, rows }: Sheet, format: ListFormat, { at, places }: Headings): ReadList {
  const entries: ListEntry[] = [];
  const groups: ListGroup[] = [];
  const problems: ListProblem[] = [];
  const above = new Map<string, string>();
  for (const { line, cells } of rows.slice(at + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const written = (column: string) => (cells[places.get(column) ?? -1] ?? '').trim();
    for (const block of format.continued ?? []) {
      if (block.some((column) => written(column) !== ''))
        for (const column of block) above.set(column, written(column));
    }
    const cell = (column: string) => above.get(column) ?? written(column);
    const row = format.read(cell, (column, message) => {
      problems.push({ sheet: name, line, column: lettersOfColumn(places.get(column) ?? 0), message });
    });
    entries.push(...(row.entries ?? []));
    if (row.group) groups.push(row.group);
  }
  return { format: format.id, entries, groups, problems };
}
