import { Readable } from 'node:stream';
import { type Example, type Language, ListError, readList, type Sheet } from '@isco-cop/coding';
import { isWorkbook, readWorkbook } from '@isco-cop/coding/node';
import { readTable, TableError, tableWarnings } from '@isco-cop/measures/table';
import { openInput } from '../evaluate/open-input.ts';
import { printable } from '../report/printable.ts';

const MOST_LISTED = 50;

/** Examples of indexes and the like, and how many places in them could not be used. */
export interface Lists {
  readonly examples: readonly Example[];
  readonly problems: number;
}

/**
 * Reads indexes, structures and correspondences in the forms that are known, from workbooks or text; says on standard error
 * what each was taken for and which cells cannot be used. Entries that are said to be of another language are left out.
 *
 * @throws ListError with the name of the file if one has no known form
 */
export async function readLists(files: readonly string[], language: Language | undefined): Promise<Lists> {
  const examples: Example[] = [];
  let count = 0;
  for (const file of files) {
    const { format, entries, problems } = await sheetsOf(file)
      .then(readList)
      .catch((error: unknown) => {
        if (!(error instanceof ListError || error instanceof TableError)) throw error;
        throw new ListError(`${printable(file)}: ${error.message}`);
      });
    for (const { sheet, line, column, message } of problems.slice(0, MOST_LISTED)) {
      const place = `${sheet === '' ? '' : `${sheet}!`}${column}${line}`;
      console.error(`${printable(file)}  ${printable(place)}: ${printable(message)}`);
    }
    if (problems.length > MOST_LISTED)
      console.error(`… and ${problems.length - MOST_LISTED} more cells like these`);
    count += problems.length;
    const others = language === undefined || language === 'mixed' ? undefined : language;
    for (const { language: own, ...entry } of entries) {
      if (others !== undefined && own !== undefined && own !== others) continue;
      const { title, code, weight } = entry;
      examples.push({ title, code, ...(weight !== undefined && { weight }) });
    }
    const counted = entries.length === 1 ? '1 entry' : `${entries.length.toLocaleString('en')} entries`;
    console.error(`Read ${printable(file)} as ${format}: ${counted}`);
  }
  return { examples, problems: count };
}

async function sheetsOf(file: string): Promise<Sheet[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openInput(file).chunks) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (isWorkbook(bytes)) return readWorkbook(bytes);
  const table = await readTable(Readable.from([bytes]));
  const rows = [{ line: 1, cells: table.columns }];
  for await (const block of table.blocks) {
    for (const row of block) {
      const cells =
        'cells' in row ? row.cells : table.columns.map((column) => String(row.object?.[column] ?? ''));
      rows.push({ line: row.line, cells });
    }
  }
  for (const warning of tableWarnings(table, [])) console.error(`${printable(file)}: ${warning}`);
  return [{ name: '', rows }];
}
