/**
 * Coded records from a CSV or TSV file or from JSON lines, in the browser and in Node: bytes become rows with their line
 * numbers, rows become records, and rows that cannot be counted are listed.
 *
 * @packageDocumentation
 */
export type { BadRows } from './bad-rows.ts';
export {
  COLUMN_QUESTIONS,
  type ColumnMap,
  type ColumnQuestion,
  type ColumnRole,
  guessColumns,
  missingColumns,
} from './column-map.ts';
export { type CountedTable, countTable } from './count-table.ts';
export { type Encoding, TableError } from './decode.ts';
export { type JsonRow, readTable, type Table, type TableRow } from './read-table.ts';
export type { Row } from './rows.ts';
export { type Lines, linesText } from './watch/lines.ts';
