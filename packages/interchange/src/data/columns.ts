import type { JsonSchema } from '@isco-cop/data/schema';
import type { DataCollection } from './collections.ts';
import { recordSchemas } from './record-schemas.ts';
import type { DataRecord } from './records.ts';

/** A column of a table: keys of keys are joined by points, such as `quantity.value`. */
export interface Column {
  readonly name: string;
  /** `list`: several texts in a cell; `json`: entries with keys of their own, as JSON. */
  readonly form: 'value' | 'list' | 'json';
  readonly description: string;
}

/** The columns of a collection, from its schema, so that they are there even where no entry has a value. */
export function columnsOf(collection: DataCollection): Column[] {
  return flatten(recordSchemas()[collection], '');
}

function flatten(schema: JsonSchema, prefix: string): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = prefix + key;
    if (field.type === 'object') return flatten(field, `${name}.`);
    return [{ name, form: formOf(field), description: field.description ?? '' }];
  });
}

function formOf({ type, items }: JsonSchema): Column['form'] {
  if (type !== 'array') return 'value';
  return items?.type === 'object' ? 'json' : 'list';
}

/** The value of a column. */
export function valueAt(record: DataRecord, name: string): unknown {
  return name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], record);
}
