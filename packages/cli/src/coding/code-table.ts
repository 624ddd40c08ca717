import type { Table } from '@isco-cop/measures/table';
import type { BadRows } from './bad-rows.ts';
import type { LineFormat } from './coded-lines.ts';
import type { CoderPool } from './coder-pool.ts';
import type { Output } from './output.ts';
import type { ReadRow, RecordReader } from './read-records.ts';

/** Rows that go to a worker together. */
const BLOCK = 1000;

/** What coding a table needs. */
export interface CodingJob<Result> {
  readonly table: Table;
  readonly reader: RecordReader;
  readonly pool: CoderPool<Result>;
  readonly format: LineFormat<Result>;
  readonly output: Output;
  readonly badRows: BadRows;
  readonly onRows: (rows: number) => void;
}

/** Codes a table block by block, several under way, and writes it in order. Memory does not grow with the file. */
export async function codeTable<Result>({
  table,
  reader,
  pool,
  format,
  output,
  badRows,
  onRows,
}: CodingJob<Result>): Promise<void> {
  const underWay: { rows: readonly ReadRow[]; coded: Promise<readonly Result[]> }[] = [];
  let written = output.rowsBefore;
  const writeNext = async () => {
    const next = underWay.shift();
    if (!next) return;
    const coded = await next.coded;
    let at = 0;
    const lines = next.rows.map((row) =>
      format.line(row, row.problem === undefined ? coded[at++] : undefined),
    );
    written += next.rows.length;
    await output.write(lines.join(''), written);
    onRows(written);
  };
  const start = async (rows: readonly ReadRow[]) => {
    const sound = rows.filter(({ problem }) => problem === undefined);
    const coded = pool.code(sound.map(({ record }) => record));
    // Whoever waits for it hears of a failure; until then it is not unhandled.
    coded.catch(() => {});
    underWay.push({ rows, coded });
    if (underWay.length > pool.width) await writeNext();
  };
  if (output.rowsBefore === 0 && format.header !== '') await output.write(format.header, 0);
  let block: ReadRow[] = [];
  for await (const rows of table.blocks) {
    for (const each of rows) {
      const row = reader.read(each);
      if (row.problem !== undefined) badRows.add(row);
      if (row.row <= output.rowsBefore) continue;
      block.push(row);
      if (block.length < BLOCK) continue;
      await start(block);
      block = [];
    }
  }
  if (block.length > 0) await start(block);
  while (underWay.length > 0) await writeNext();
}
