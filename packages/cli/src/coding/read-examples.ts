import type { StratifiedExample } from '@isco-cop/coding';
import { CodeWatch, lostZeros, readTable, tableWarnings } from '@isco-cop/measures/table';
import { openInput } from '../evaluate/open-input.ts';
import { printable } from '../report/printable.ts';
import { BadRows } from './bad-rows.ts';
import { RecordReader } from './read-records.ts';

/** Which columns of a file hold coded titles. */
export interface ExampleColumns {
  readonly title: string;
  readonly code: string;
  readonly weight?: string;
  readonly text?: readonly string[];
  readonly stratum?: string;
}

/**
 * Reads coded titles; rows without one are listed on standard error and counted.
 *
 * @throws TableError if the file is no table
 */
export async function readExamples(
  file: string,
  { title, code, weight, text = [], stratum }: ExampleColumns,
): Promise<{ examples: StratifiedExample[]; badRows: number }> {
  const table = await readTable(openInput(file).chunks);
  const others = [code, weight, stratum].filter((column) => column !== undefined);
  const reader = new RecordReader(file, table.columns, title, text, others);
  const badRows = new BadRows(file);
  const codes = new CodeWatch(code);
  const examples: StratifiedExample[] = [];
  for await (const block of table.blocks) {
    for (const each of block) {
      const row = reader.read(each);
      const given = row.cell(code);
      const times =
        weight === undefined ? 1 : Number(row.cell(weight).replace(/^(\d+),(\d+)$/, '$1.$2') || 'none');
      const problem =
        row.problem ??
        (given === '' ? `no code in \`${printable(code)}\`` : undefined) ??
        (times > 0 && Number.isFinite(times)
          ? undefined
          : `no weight above 0 in \`${printable(weight ?? '')}\``);
      if (problem === undefined) {
        codes.add(given, row.line);
        examples.push({
          ...row.record,
          code: given,
          weight: times,
          ...(stratum !== undefined && { stratum: row.cell(stratum) }),
        });
      } else badRows.add({ ...row, problem });
    }
  }
  badRows.end([...tableWarnings(table, [title, ...text, ...others]), ...lostZeros([codes], 'learn')]);
  return { examples, badRows: badRows.count };
}
