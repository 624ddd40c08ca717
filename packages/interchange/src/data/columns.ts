import type { JsonSchema } from '@isco-cop/data/schema';
import type { DataCollection } from './collections.ts';
import { recordSchemas } from './record-schemas.ts';
import type { Column } from './table.ts';

/** The columns of a collection, from its schema, so that they are there even where no entry has a value. */
export function columnsOf(collection: DataCollection): Column[] {
  return flatten(recordSchemas()[collection], '');
}

function flatten(schema: JsonSchema, prefix: string): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = prefix + key;
    return field.type === 'object' ? flatten(field, `${name}.`) : [{ name, form: formOf(field) }];
  });
}

function formOf({ type, items }: JsonSchema): Column['form'] {
  if (type !== 'array') return 'value';
  return items?.type === 'object' ? 'json' : 'list';
}
