import { z } from 'zod';

/** Data with the keys of every object in the order of its schema; keys that the schema does not know come last. */
export function inSchemaOrder(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return inSchemaOrder(schema.unwrap(), value);
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.element : undefined;
    return value.map((item) => inSchemaOrder(element, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema instanceof z.ZodObject ? schema.shape : {};
  const given = value as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(shape), ...Object.keys(given)]);
  const pairs = [...keys].flatMap((key) =>
    given[key] === undefined ? [] : [[key, inSchemaOrder(shape[key], given[key])] as const],
  );
  return Object.fromEntries(pairs);
}
