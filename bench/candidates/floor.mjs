/** The least one can do: read each file, parse its YAML, validate it with the same schemas. No places, no links. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, schemas } from '@isco-cop/data';
import { CORE_SCHEMA, load } from 'js-yaml';

const folder = process.argv[2] ?? '';
const present = new Set(readdirSync(folder));
const entries = [];
for (const collection of COLLECTION_NAMES.filter((name) => present.has(name))) {
  for (const file of readdirSync(join(folder, collection))) {
    const text = readFileSync(join(folder, collection, file), 'utf8');
    const end = text.indexOf('\n---\n', 4);
    const data = load(text.slice(4, end), { schema: CORE_SCHEMA });
    entries.push({ ...schemas[collection].parse(data), body: text.slice(end + 5) });
  }
}
console.log(entries.length);
