import { readTable, tableWarnings } from '@isco-cop/measures/table';
import { openInput } from '../evaluate/open-input.ts';
import { Progress } from '../evaluate/progress.ts';
import { BadRows } from './bad-rows.ts';
import { withCandidateColumns } from './candidate-columns.ts';
import { type ReadRow, RecordReader } from './read-records.ts';

/** All rows of a file that a command needs as a whole; those that cannot be used are listed on standard error too. */
export interface Rows {
  readonly sound: readonly ReadRow[];
  /** Each with its problem. */
  readonly bad: readonly ReadRow[];
}

/**
 * Reads the rows of a file with a title and other columns; `judge` says what else is wrong with a row.
 *
 * @throws TableError if the file is no table
 */
export async function readRows(
  file: string,
  title: string,
  others: readonly string[],
  judge: (row: ReadRow) => string | undefined = () => undefined,
): Promise<Rows> {
  const input = openInput(file);
  const table = await withCandidateColumns(await readTable(input.chunks));
  const reader = new RecordReader(file, table.columns, title, [], others);
  const badRows = new BadRows(file);
  const progress = new Progress(input);
  const [sound, bad]: [ReadRow[], ReadRow[]] = [[], []];
  try {
    for await (const block of table.blocks) {
      for (const each of block) {
        const row = reader.read(each);
        const problem = row.problem ?? judge(row);
        if (problem === undefined) sound.push(row);
        else {
          bad.push({ ...row, problem });
          badRows.add({ ...row, problem });
        }
      }
      progress.show(sound.length + bad.length);
    }
  } finally {
    progress.end();
  }
  badRows.end(tableWarnings(table, [title, ...others]));
  return { sound, bad };
}
