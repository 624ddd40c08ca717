import readExcelFile from 'read-excel-file/node';
import { ListError, type Sheet } from '../readers/sheet.ts';
import { unpackedSize } from './unpacked-size.ts';

/** First bytes of the format of Excel 97 to 2003, and of a file with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** Bytes of a workbook, unpacked. Lists of a classification have a hundredth; a few kilobytes can be made to unpack to gigabytes. */
const MOST_UNPACKED = 200_000_000;

/** Whether a file is a workbook, old or new, and not text: told by its first bytes. */
export function isWorkbook(file: Uint8Array): boolean {
  return (file[0] === 0x50 && file[1] === 0x4b) || OLD.every((byte, at) => file[at] === byte);
}

/**
 * Reads the sheets of a workbook (`.xlsx`). Cells become text; numbers as they are, so that a code may have lost its zeros.
 *
 * @throws `ListError` if it is of the old format, damaged, no workbook, or unpacks to more than 200 MB
 */
export async function readWorkbook(file: Uint8Array): Promise<Sheet[]> {
  if (OLD.every((byte, at) => file[at] === byte))
    throw new ListError(
      'This workbook has the format of Excel 97 to 2003 or a password; open it and save it as .xlsx or CSV UTF-8 first',
    );
  const sheets = await unpacked(file).catch((error: unknown) => {
    if (error instanceof ListError) throw error;
    throw new ListError('The workbook cannot be read: it is damaged, cut short, or no .xlsx file');
  });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) })),
  }));
}

async function unpacked(file: Uint8Array) {
  if (unpackedSize(file, MOST_UNPACKED) > MOST_UNPACKED) {
    const megabytes = Math.ceil(file.length / 1_000_000);
    throw new ListError(
      `The workbook is too large: its ${megabytes} MB unpack to more than ${MOST_UNPACKED / 1_000_000} MB; save the sheet that is meant as CSV UTF-8, which has no limit`,
    );
  }
  return readExcelFile(Buffer.from(file));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
