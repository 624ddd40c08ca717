import type { Example, Sheet } from '@isco-cop/coding';
import writeExcelFile from 'write-excel-file/node';

/** A workbook as somebody saves it, read back. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  }));
  return writeExcelFile(written).toBuffer();
}

export const sheetOf = (rows: readonly (readonly string[])[]): Sheet => ({
  name: '',
  rows: rows.map((cells, at) => ({ line: at + 1, cells })),
});

export const pairs = (entries: readonly Example[]) => entries.map(({ title, code }) => `${code} ${title}`);
