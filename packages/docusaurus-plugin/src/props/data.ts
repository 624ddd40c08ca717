import type { Community, JsonSchema } from '@isco-cop/data';
import { DATA_COLLECTIONS, recordSchemas } from '@isco-cop/interchange';

/** A field of a collection as the data dictionary shows it. */
export interface FieldRowProps {
  /** Keys of keys are joined by points; `[]` stands behind what there may be several of. */
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
    /** Whether authors write it, so that there is a schema of what they write. */
    readonly isAuthored: boolean;
    readonly fields: readonly FieldRowProps[];
  }[];
}

/** Projects the data dictionary. */
export function toData(community: Community): DataProps {
  const schemas = recordSchemas();
  const counts = { ...community.counts(), countries: community.countries().length };
  return {
    collections: DATA_COLLECTIONS.map((name) => ({
      name,
      description: schemas[name].description ?? '',
      count: counts[name],
      isAuthored: name !== 'countries',
      fields: fieldsOf(schemas[name], ''),
    })),
  };
}

function fieldsOf(schema: JsonSchema, prefix: string): FieldRowProps[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = prefix + key;
    const row: FieldRowProps = {
      key: name,
      required: schema.required?.includes(key) ?? false,
      type: typeOf(field),
      description: field.description ?? '',
    };
    const nested =
      field.type === 'array' ? fieldsOf(field.items ?? {}, `${name}[].`) : fieldsOf(field, `${name}.`);
    return [row, ...nested];
  });
}

function typeOf(field: JsonSchema): string {
  if (field.enum) return 'one of a list';
  if (field.type === 'array')
    return `list of ${typeOf(field.items ?? {}) === 'keys and values' ? 'entries' : 'texts'}`;
  if (field.type === 'object') return 'keys and values';
  return field.type === 'string' ? 'text' : String(field.type ?? 'value');
}
