import type { JsonSchema } from '@isco-cop/data/schema';
import type { Format } from '../machine-file.ts';
import { DATA_COLLECTIONS } from './collections.ts';
import { recordSchemas } from './record-schemas.ts';
import { recordsOf } from './records.ts';

/**
 * Version of the data files. Within a version keys may be added; a key that is renamed, removed or given another
 * meaning makes a new version.
 */
export const FORMAT_VERSION = 1;

/** Everything in one object, `data/community.json`, and the JSON Schema of it. */
export const communityJson: Format = (community, site) => [
  {
    path: 'data/community.json',
    text: toJson({ formatVersion: FORMAT_VERSION, ...recordsOf(community, site) }),
  },
  { path: 'data/community.schema.json', text: toJson(communitySchema()) },
];

/** The JSON Schema (draft 2020-12) of `community.json`; its definitions describe the lines of the NDJSON files. */
export function communitySchema(): JsonSchema {
  const lists = DATA_COLLECTIONS.map((name) => [
    name,
    { type: 'array', items: { $ref: `#/$defs/${name}` }, description: `Sorted by id.` },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:isco-cop:schema:community',
    title: 'A community of practice as data',
    type: 'object',
    properties: {
      formatVersion: { const: FORMAT_VERSION, description: 'Version of this format.' },
      ...Object.fromEntries(lists),
    },
    required: ['formatVersion', ...DATA_COLLECTIONS],
    $defs: recordSchemas(),
  } as JsonSchema;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
