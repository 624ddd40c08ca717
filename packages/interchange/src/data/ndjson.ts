import type { Format } from '../machine-file.ts';
import { DATA_COLLECTIONS } from './collections.ts';
import { recordsOf } from './records.ts';

/** A file for each collection with one entry a line. */
export const ndjson: Format = (community, site) => {
  const records = recordsOf(community, site);
  return DATA_COLLECTIONS.map((name) => ({
    path: `data/${name}.ndjson`,
    text: records[name].map((record) => `${JSON.stringify(record)}\n`).join(''),
  }));
};
