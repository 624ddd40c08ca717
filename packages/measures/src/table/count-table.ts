import { Accumulator, type CountingOptions } from '../counting/accumulator.ts';
import { BadRowList, type BadRows } from './bad-rows.ts';
import type { ColumnMap } from './column-map.ts';
import { TableError } from './decode.ts';
import type { Table } from './read-table.ts';
import { RecordReader } from './record-of-row.ts';
import { tableWarnings } from './table-warnings.ts';
import { TableWatch } from './watch/table-watch.ts';

/** What was read of a table. */
export interface CountedTable {
  readonly counted: Accumulator;
  /** Rows read, those left out included. */
  readonly rows: number;
  readonly badRows: readonly BadRows[];
  readonly badRowCount: number;
  /** What a reader should know although all rows could be read. */
  readonly warnings: readonly string[];
}

/**
 * Counts all rows of a table in one pass; `onRows` is told how many have been read, now and then.
 *
 * @throws {@link TableError} where the table has no rows, or none of them has a weight above 0.
 */
export async function countTable(
  table: Table,
  map: ColumnMap,
  options: CountingOptions = {},
  onRows: (rows: number) => void = () => {},
): Promise<CountedTable> {
  const counted = new Accumulator(options);
  const reader = new RecordReader(map, table.columns);
  const badRows = new BadRowList();
  const watch = new TableWatch(map);
  let rows = 0;
  for await (const block of table.blocks) {
    for (const row of block) {
      const record = reader.read(row);
      rows += 1;
      if ('reason' in record) {
        badRows.add(row.line, record);
        continue;
      }
      counted.add(record);
      watch.add(record, row.line);
    }
    onRows(rows);
  }
  if (rows === 0) throw new TableError('There are no rows below the names of the columns.');
  if (counted.records.n > 0 && counted.records.weight === 0) {
    throw new TableError(
      `Every weight in “${map.weight}” is 0, so that no record counts; expected at least one above 0. Choose the column that has the weights, or none.`,
    );
  }
  const { candidates = [], uncodable: _, ...others } = map;
  const named = [...Object.values(others), ...candidates].filter((name) => name !== undefined);
  return {
    counted,
    rows,
    badRows: badRows.all(),
    badRowCount: badRows.count,
    warnings: [...tableWarnings(table, named), ...shared(map), ...watch.warnings()],
  };
}

/** A warning for each column that is taken for two kinds of codes, since it agrees with itself throughout. */
function shared({ truth, predicted, candidates = [], second }: ColumnMap): string[] {
  const named = [truth, predicted, ...candidates, second].filter((name) => name !== undefined);
  const again = named.filter((name, index) => named.indexOf(name) < index);
  return [...new Set(again)].map(
    (name) =>
      `“${name}” is chosen for more than one kind of code, and agrees with itself; choose another column.`,
  );
}
