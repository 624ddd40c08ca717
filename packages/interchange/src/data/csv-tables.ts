import type { Format } from '../machine-file.ts';
import { DATA_COLLECTIONS } from './collections.ts';
import { columnsOf } from './columns.ts';
import { recordsOf } from './records.ts';
import { toTable } from './table.ts';

/** A table for each collection. */
export const csvTables: Format = (community, site) => {
  const records = recordsOf(community, site);
  return DATA_COLLECTIONS.map((name) => ({
    path: `data/${name}.csv`,
    text: toTable(columnsOf(name), records[name]),
  }));
};
