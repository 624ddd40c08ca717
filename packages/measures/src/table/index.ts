/**
 * Coded records from a CSV or TSV file or from JSON lines, in the browser and in Node: bytes become rows with their line
 * numbers, rows become records, and rows that cannot be counted are listed. Records to be coded are read, and written with
 * their codes, in the same way.
 *
 * @packageDocumentation
 */
export { BadRowList, type BadRows, type Fault } from './bad-rows.ts';
export { type Coded, type CodedCsv, codedCsv, widened } from './coded-csv.ts';
export {
  COLUMN_QUESTIONS,
  type ColumnMap,
  type ColumnQuestion,
  type ColumnRole,
  guessColumns,
  missingColumns,
} from './column-map.ts';
export { type CountedTable, countTable } from './count-table.ts';
export { csvLine, rounded } from './csv-line.ts';
export { EmptyTableError, type Encoding, TableError } from './decode.ts';
export { type JsonRow, readTable, type Table, type TableRow } from './read-table.ts';
export type { Row } from './rows.ts';
export { tableWarnings } from './table-warnings.ts';
export { TitleReader, type TitleRow } from './title-reader.ts';
export { CodeWatch } from './watch/codes.ts';
export { type Lines, linesText } from './watch/lines.ts';
export { lostZeros } from './watch/lost-zeros.ts';
