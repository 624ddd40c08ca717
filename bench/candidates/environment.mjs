import { readdirSync } from 'node:fs';
import { COLLECTION_NAMES } from '@isco-cop/data';

/** What a configuration file is told by the harness, since it cannot be given arguments. */
export function environment() {
  const { BENCH_CONTENT: content = '', BENCH_OUTPUT: output = '' } = process.env;
  const present = new Set(readdirSync(content));
  return { content, output, collections: COLLECTION_NAMES.filter((name) => present.has(name)) };
}
