import { type CsvValue, toCsv } from './csv.ts';
import type { DataRecord } from './records.ts';

/** A column of a table: keys of keys are joined by points, such as `quantity.value`. */
export interface Column {
  readonly name: string;
  /** `list`: several texts in a cell; `json`: entries with keys of their own, as JSON. */
  readonly form: 'value' | 'list' | 'json';
}

/** Records as a CSV file. */
export function toTable(columns: readonly Column[], records: readonly DataRecord[]): string {
  const rows = records.map((record) =>
    Object.fromEntries(columns.map((column) => [column.name, cellOf(record, column)])),
  );
  return toCsv(
    columns.map(({ name }) => name),
    rows,
  );
}

function cellOf(record: DataRecord, { name, form }: Column): CsvValue {
  const value = valueAt(record, name);
  if (value === undefined) return undefined;
  if (form !== 'json') return value as CsvValue;
  return (value as unknown[]).length === 0 ? undefined : JSON.stringify(value);
}

function valueAt(record: DataRecord, name: string): unknown {
  return name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], record);
}
