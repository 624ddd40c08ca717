import readExcelFile from 'read-excel-file/node';
import { ListError, type Sheet } from '../readers/sheet.ts';

/** First bytes of the format of Excel 97 to 2003, and of a file with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file is a workbook, old or new, and not text: told by its first bytes. */
export function isWorkbook(file: Uint8Array): boolean {
  return (file[0] === 0x50 && file[1] === 0x4b) || OLD.every((byte, at) => file[at] === byte);
}

/**
 * Reads the sheets of a workbook (`.xlsx`). Cells become text; numbers as they are, so that a code may have lost its zeros.
 *
 * @throws `ListError` if it is of the old format, damaged or no workbook
 */
export async function readWorkbook(file: Uint8Array): Promise<Sheet[]> {
  if (OLD.every((byte, at) => file[at] === byte))
    throw new ListError(
      'This workbook has the format of Excel 97 to 2003 or a password; open it and save it as .xlsx or CSV UTF-8 first',
    );
  const sheets = await readExcelFile(Buffer.from(file)).catch(() => {
    throw new ListError('The workbook cannot be read: it is damaged, cut short, or no .xlsx file');
  });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) })),
  }));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
