import type { Format } from '../machine-file.ts';
import { DATA_COLLECTIONS, type DataCollection } from './collections.ts';
import { type Column, columnsOf, valueAt } from './columns.ts';
import { type CsvValue, toCsv } from './csv.ts';
import { type DataRecord, recordsOf } from './records.ts';

/** A table for each collection. */
export const csvTables: Format = (community, site) => {
  const records = recordsOf(community, site);
  return DATA_COLLECTIONS.map((name) => ({
    path: `data/${name}.csv`,
    text: toTable(name, records[name]),
  }));
};

function toTable(collection: DataCollection, records: readonly DataRecord[]): string {
  const columns = columnsOf(collection);
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
