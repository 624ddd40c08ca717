import { type JsonSchema, jsonSchemas } from '@isco-cop/data/schema';
import { DATA_COLLECTIONS, type DataCollection } from './collections.ts';
import { countrySchema } from './country-schema.ts';
import { REFERRERS } from './references.ts';

let made: Record<DataCollection, JsonSchema> | undefined;

/** The JSON Schema of the entries of each collection as the data files have them. */
export function recordSchemas(): Record<DataCollection, JsonSchema> {
  made ??= make();
  return made;
}

/** The keys of a record with their schemas, in the order of the data files. */
export function propertiesOf(collection: DataCollection): [string, JsonSchema][] {
  return Object.entries(recordSchemas()[collection].properties ?? {});
}

function make(): Record<DataCollection, JsonSchema> {
  const authored: Partial<Record<DataCollection, JsonSchema>> = jsonSchemas();
  return Object.fromEntries(
    DATA_COLLECTIONS.map((name) => [name, toRecordSchema(name, authored[name] ?? countrySchema)]),
  ) as Record<DataCollection, JsonSchema>;
}

/** What the data files add to what authors write: the address, the body and what refers to the entry. */
function toRecordSchema(collection: DataCollection, authored: JsonSchema): JsonSchema {
  const { $schema: _draft, $id: _id, properties = {}, required = [], description, ...rest } = authored;
  const { id: _authoredId, url: ownAddress, ...fields } = properties;
  const links = [...(REFERRERS.get(collection) ?? [])];
  const added = links.filter(([name]) => !(name in fields));
  return {
    ...rest,
    title: `An entry of ${collection}`,
    ...(description && { description }),
    properties: {
      id: { type: 'string', description: idOf(collection) },
      url: {
        type: 'string',
        format: 'uri',
        description: 'Address of its page here, or of its place on one.',
      },
      ...fields,
      ...addressOf(ownAddress),
      ...(collection === 'metrics' && resolvedKeys(fields)),
      ...(collection !== 'countries' && { body: { type: 'string', description: 'Its text, in Markdown.' } }),
      ...Object.fromEntries(added.map(([name, keys]) => [name, idsOf(name, keys)])),
    },
    required: [
      'id',
      'url',
      ...required,
      ...(collection === 'metrics' ? ['notStated'] : []),
      ...(collection === 'countries' ? [] : ['body']),
      ...links.map(([name]) => name),
    ],
  } as JsonSchema;
}

/** What follows for a metric from its methodology and its measure. */
function resolvedKeys({ country, qualifiers }: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const names = Object.keys(qualifiers?.properties ?? {});
  return {
    ...(country && {
      country: { ...country, description: 'ISO 3166-1 alpha-2 code: its own, or that of its methodology.' },
    }),
    notStated: {
      type: 'array',
      items: { type: 'string', enum: names } as JsonSchema,
      description: 'Qualifiers that its measure asks for and its source does not state.',
    },
  };
}

function idOf(collection: DataCollection): string {
  return collection === 'countries'
    ? 'ISO 3166-1 alpha-2 code.'
    : 'Its id, which is the name of its file and never used again for another.';
}

/** More keys than these are no help. */
const MOST_KEYS = 4;

function idsOf(collection: DataCollection, keys: readonly string[]): JsonSchema {
  const by = keys.length > MOST_KEYS ? '' : ` by ${keys.map((key) => `\`${key}\``).join(' or ')}`;
  return {
    type: 'array',
    items: { type: 'string', description: `Id of an entry in \`${collection}\`.` },
    description: `Ids of the entries in \`${collection}\` that refer to it${by}; derived from these.`,
  };
}

/** Where a resource can be opened, since `url` is the place of every entry here. */
function addressOf(ownAddress: JsonSchema | undefined): Record<string, JsonSchema> {
  const description = 'Where it can be opened: its address, or its DOI resolved.';
  return ownAddress ? { address: { ...(ownAddress as object), description } as JsonSchema } : {};
}
