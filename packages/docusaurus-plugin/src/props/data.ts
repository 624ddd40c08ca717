import { COLLECTION_NAMES, type Community, jsonSchemas } from '@isco-cop/data';

/** A field of a collection as the data dictionary shows it. */
export interface FieldRowProps {
  readonly key: string;
  readonly required: boolean;
  readonly type: string;
  readonly description: string;
}

/** The data page: what there is, and every field of it, from the schemas. */
export interface DataProps {
  readonly collections: readonly {
    readonly name: string;
    readonly description: string;
    readonly count: number;
    readonly fields: readonly FieldRowProps[];
  }[];
}

interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
}

/** Projects the data dictionary. */
export function toData(community: Community): DataProps {
  const schemas = jsonSchemas() as unknown as Record<string, JsonSchema>;
  const counts = community.counts();
  return {
    collections: COLLECTION_NAMES.map((name) => ({
      name,
      description: schemas[name]?.description ?? '',
      count: counts[name],
      fields: fieldsOf(schemas[name]),
    })),
  };
}

function fieldsOf(schema: JsonSchema | undefined): FieldRowProps[] {
  return Object.entries(schema?.properties ?? {}).map(([key, field]) => ({
    key,
    required: schema?.required?.includes(key) ?? false,
    type: typeOf(field),
    description: field.description ?? '',
  }));
}

function typeOf(field: JsonSchema): string {
  if (field.enum) return 'one of a list';
  if (field.type === 'array') return `list of ${typeOf(field.items ?? {}) === 'text' ? 'texts' : 'entries'}`;
  if (field.type === 'object') return 'keys and values';
  return field.type === 'string' ? 'text' : (field.type ?? 'value');
}
