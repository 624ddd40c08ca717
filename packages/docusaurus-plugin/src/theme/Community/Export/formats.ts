import {
  type Column,
  type CsvValue,
  type DataRecord,
  toBibtex,
  toCslJson,
  toCsv,
  toRis,
  toTable,
  type Work,
} from '@isco-cop/interchange/browser';

/** A format that what is shown can be taken along in. */
export interface ExportFormat {
  readonly label: string;
  /** Ending of the file. */
  readonly ending: string;
  readonly type: string;
  readonly write: () => string;
}

/** A table, which no spreadsheet runs as formulas. */
export function csvFormat<Column extends string>(
  columns: readonly Column[],
  records: readonly { readonly [Name in Column]?: CsvValue }[],
): ExportFormat {
  return csv(() => toCsv(columns, records));
}

/** Records of the data files as the table that the data files have of them. */
export function tableFormat(columns: readonly Column[], records: readonly DataRecord[]): ExportFormat {
  return csv(() => toTable(columns, records));
}

/** With no byte order mark, like the data files: programs would read it as part of the first column's name. */
function csv(write: () => string): ExportFormat {
  return { label: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', write };
}

/** The same as an array of objects. */
export function jsonFormat(records: readonly object[]): ExportFormat {
  const write = () => `${JSON.stringify(records, null, 2)}\n`;
  return { label: 'JSON', ending: 'json', type: 'application/json', write };
}

/** What citation software reads. */
export function citationFormats(works: readonly Work[]): ExportFormat[] {
  return [
    {
      label: 'BibTeX',
      ending: 'bib',
      type: 'application/x-bibtex;charset=utf-8',
      write: () => toBibtex(works),
    },
    {
      label: 'RIS',
      ending: 'ris',
      type: 'application/x-research-info-systems',
      write: () => toRis(works),
    },
    {
      label: 'CSL-JSON',
      ending: 'csl.json',
      type: 'application/vnd.citationstyles.csl+json',
      write: () => toCslJson(works),
    },
  ];
}
