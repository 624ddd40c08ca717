import type { Coder, GroupTree } from '@isco-cop/coding';
import {
  BadRowList,
  codedCsv,
  readTable,
  TableError,
  TitleReader,
  tableWarnings,
} from '@isco-cop/measures/table';
import { bytesOf } from '../ChooseFile/bytes-of.ts';
import type { CodedFile, CodedRow, FileColumns } from './protocol.ts';

/** Candidates that are written for a record. */
const MOST = 5;
/** Rows that are shown; all are in the file that is written. */
const SHOWN = 200;
/** Milliseconds after which a record that somebody types may be answered. */
const PATIENCE = 20;

/** What coding a file needs. */
export interface FileJob extends FileColumns {
  readonly file: Blob;
  readonly coder: Coder;
  readonly tree: GroupTree;
  readonly isWanted: () => boolean;
  readonly onProgress: (share: number, rows: number) => void;
}

/** Names of the columns of a file. */
export async function columnsOf(file: Blob): Promise<readonly string[]> {
  return (await readTable(bytesOf(file).chunks)).columns;
}

/**
 * Codes the records of a file, in order; rows that cannot be used are written without candidates and listed.
 *
 * @throws TableError where the file is no table, or has no row that can be used
 */
export async function codeFile({ file, title, texts, ...job }: FileJob): Promise<CodedFile> {
  const bytes = bytesOf(file);
  const table = await readTable(bytes.chunks);
  const { columns, blocks } = table;
  const reader = new TitleReader(columns, title, texts);
  const format = codedCsv(columns, MOST);
  const badRows = new BadRowList();
  const preview: CodedRow[] = [];
  // Spreadsheets take a file for UTF-8 by its mark.
  const lines = ['\ufeff', format.header];
  let [rows, coded, last] = [0, 0, performance.now()];
  for await (const block of blocks) {
    for (const each of block) {
      const row = reader.read(each);
      rows += 1;
      const candidates = row.problem === undefined ? job.coder.code(row.record, MOST) : undefined;
      if (row.problem !== undefined) badRows.add(row.line, { reason: row.problem });
      if (candidates?.[0]) coded += 1;
      lines.push(format.line(row, candidates));
      if (preview.length < SHOWN && candidates) preview.push(shown(row.row, row.record, candidates[0], job));
      if (performance.now() - last < PATIENCE) continue;
      job.onProgress(bytes.done() / file.size, rows);
      await new Promise((resolve) => setTimeout(resolve));
      if (!job.isWanted()) throw new Error('Something else was asked for.');
      last = performance.now();
    }
  }
  const [first] = badRows.all();
  if (rows === 0) throw new TableError('There are no rows below the names of the columns.');
  if (first && rows === badRows.count)
    throw new TableError(
      `No row could be coded. The first that could not is on line ${first.lines[0]}: ${first.reason}.`,
    );
  return {
    csv: new Blob(lines, { type: 'text/csv' }),
    rows,
    coded,
    preview,
    badRows: badRows.all(),
    badRowCount: badRows.count,
    warnings: tableWarnings(table, [title, ...texts]),
  };
}

function shown(
  row: number,
  record: { readonly title: string; readonly texts?: readonly string[] },
  candidate: { readonly code: string; readonly score: number } | undefined,
  { tree }: Pick<FileJob, 'tree'>,
): CodedRow {
  const { code = '', score = 0 } = candidate ?? {};
  const group = code === '' ? '' : tree.title(code, tree.languageOf(record));
  return { row, title: record.title.slice(0, 200), code, group, score };
}
