import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import { toBibtex } from '@theme/Community/Library/Export/bibtex';
import { toCsv } from '@theme/Community/Library/Export/csv';
import { COLUMNS, recordOf } from '@theme/Community/Library/Export/record';

/** A format that a selection can be taken along in; also the ending of the file. */
export type ExportFormat = 'csv' | 'bib' | 'json';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  bib: 'application/x-bibtex;charset=utf-8',
  json: 'application/json',
};
/** Tells Excel that a file is UTF-8; without it accents break there. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Saves resources as a file, without asking a server. */
export function download(items: readonly LibraryItemProps[], format: ExportFormat, library: string): void {
  const url = URL.createObjectURL(new Blob([write(items, format, library)], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `resources.${format}`;
  link.click();
  // The download has begun by then in every browser.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function write(items: readonly LibraryItemProps[], format: ExportFormat, library: string): string {
  const records = items.map((item) => recordOf(item, library));
  if (format === 'bib') return toBibtex(records);
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`;
  return BYTE_ORDER_MARK + toCsv(COLUMNS, records);
}
