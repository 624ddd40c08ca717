/**
 * The formats that a page writes itself: tables and citations of what a reader has selected. No schemas, no Node.js.
 *
 * @packageDocumentation
 */
export { toBibtex } from './citations/bibtex.ts';
export { isCitable } from './citations/citable.ts';
export { type CslItem, toCsl, toCslJson } from './citations/csl.ts';
export { toRis } from './citations/ris.ts';
export { type Author, nameOf, type Work, type WorkType } from './citations/work.ts';
export { type CsvValue, toCsv } from './data/csv.ts';
export { ABOUT_TABLES, loadingCode } from './data/loading.ts';
export type { DataRecord } from './data/records.ts';
export { type Column, toTable } from './data/table.ts';
