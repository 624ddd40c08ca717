import { z } from 'zod';
import { schemas } from './schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName, type FieldKind, fieldKinds } from './schema/fields.ts';
import { type Vocabulary, vocabularies } from './schema/vocabulary/index.ts';

/** A JSON Schema as plain data, with the one extension that editors show: a text for each value of an `enum`. */
export type JsonSchema = z.core.JSONSchema.BaseSchema & {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  /** What each value of `enum` means; shown by VS Code and the YAML language server, ignored by validators. */
  readonly enumDescriptions?: readonly string[];
};

/** Patterns for an editor; the rules of the reader decide what is right, and know more than a pattern can. */
const PATTERNS: Partial<Record<FieldKind['kind'], string>> = {
  country: '^[A-Z]{2}$',
  language: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
  'time-zone': '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$',
  date: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  'local-time': '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d$',
  link: '^https?://\\S+$',
  email: '^[^@\\s]+@[^@\\s]+$',
};

const NOTES: Partial<Record<FieldKind['kind'], string>> = {
  country: 'ISO 3166-1 code in two capital letters, such as `EC`.',
  language: 'Language tag, such as `es` or `pt-BR`.',
  'time-zone': 'IANA time zone, such as `Europe/Zurich`.',
  date: '`YYYY-MM-DD`, `YYYY-MM` or, in quotes, `"YYYY"`.',
  'local-time': '`YYYY-MM-DDThh:mm`.',
};

/** The JSON Schema (draft 2020-12) of the front matter of each collection, as editors and other tools read it. */
export function jsonSchemas(): Record<CollectionName, JsonSchema> {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, jsonSchemaOf(name)])) as Record<
    CollectionName,
    JsonSchema
  >;
}

function jsonSchemaOf(collection: CollectionName): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schemas[collection], {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema as Editable),
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `urn:isco-cop:schema:${collection}`,
    title: `Front matter of an entry in ${collection}`,
    ...rest,
  } as JsonSchema;
}

type Editable = { -readonly [Key in keyof JsonSchema]: JsonSchema[Key] };

/** Adds what the schema of a field alone does not say: the form of its text and what its values mean. */
function describe(zodSchema: z.core.$ZodType, json: Editable): void {
  // Zod states the safe integers of JavaScript as bounds of every whole number.
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  const kind = kindOf(zodSchema);
  if (!kind) return;
  if (kind.kind === 'vocabulary') {
    const vocabulary: Vocabulary = vocabularies[kind.name];
    json.enumDescriptions = (json.enum ?? []).map((value) => (vocabulary[String(value)] ?? []).join(': '));
    return;
  }
  const pattern = PATTERNS[kind.kind];
  if (pattern) {
    json.pattern = pattern;
    delete json.minLength;
  }
  const note = kind.kind === 'reference' ? `Id of an entry in \`${kind.collection}\`.` : NOTES[kind.kind];
  if (note && !json.description?.includes(note)) json.description = [json.description, note].join(' ').trim();
}

/** The kind of a field, looking through optional wrappers, since the description stands on the outermost. */
function kindOf(schema: z.core.$ZodType): FieldKind | undefined {
  return schema instanceof z.ZodOptional
    ? kindOf(schema.unwrap())
    : fieldKinds.get(schema as unknown as z.ZodType);
}
