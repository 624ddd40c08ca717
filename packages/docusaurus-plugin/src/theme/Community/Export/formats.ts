import { toCsv, type Value } from './csv.ts';

/** A format that what is shown can be taken along in. */
export interface ExportFormat {
  readonly label: string;
  /** Ending of the file. */
  readonly ending: string;
  readonly type: string;
  readonly write: () => string;
}

/** Tells Excel that a file is UTF-8; without it accents break there. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table, which no spreadsheet runs as formulas. */
export function csvFormat<Column extends string>(
  columns: readonly Column[],
  records: readonly { readonly [Name in Column]?: Value }[],
): ExportFormat {
  const write = () => BYTE_ORDER_MARK + toCsv(columns, records);
  return { label: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', write };
}

/** The same as an array of objects. */
export function jsonFormat(records: readonly object[]): ExportFormat {
  const write = () => `${JSON.stringify(records, null, 2)}\n`;
  return { label: 'JSON', ending: 'json', type: 'application/json', write };
}
