import type { Period } from '@isco-cop/coding';
import { readTable, tableWarnings } from '@isco-cop/measures/table';
import { BadRows } from '../coding/bad-rows.ts';
import { withCandidateColumns } from '../coding/candidate-columns.ts';
import { RecordReader } from '../coding/read-records.ts';
import { openInput } from '../evaluate/open-input.ts';
import { Progress } from '../evaluate/progress.ts';
import { ExitCode } from '../exit-code.ts';

/** Columns of a file of coded records. */
export interface PeriodColumns {
  readonly title: string;
  readonly code: string;
  readonly score: string;
}

/** Counts the records of a file in one pass. Throws if a column is not there. */
export async function readPeriod(
  file: string,
  { title, code, score }: PeriodColumns,
  period: Period,
): Promise<Period> {
  const input = openInput(file);
  const table = await withCandidateColumns(await readTable(input.chunks));
  const reader = new RecordReader(file, table.columns, title, [], [code, score]);
  const badRows = new BadRows(file);
  const progress = new Progress(input);
  let rows = 0;
  for await (const block of table.blocks) {
    for (const each of block) {
      rows += 1;
      const row = reader.read(each);
      if (row.problem !== undefined) {
        badRows.add(row);
        continue;
      }
      const [given, said] = [row.cell(code), row.cell(score).replace(/^(\d+),(\d+)$/, '$1.$2')];
      period.add({
        title: row.record.title,
        ...(given !== '' && { code: given }),
        ...(said !== '' && Number.isFinite(Number(said)) && { score: Number(said) }),
      });
    }
    progress.show(rows);
  }
  progress.end();
  badRows.end(tableWarnings(table, [title, code, score]));
  if (badRows.count > 0) process.exitCode = ExitCode.Problems;
  return period;
}
