import { z } from 'zod';
import { askedFor, type FieldKind, fieldKinds } from './fields.ts';

/** What a value is, in the few forms that an author can write. */
export type Shape =
  | { readonly form: 'text'; readonly kind?: FieldKind }
  | { readonly form: 'choice'; readonly values: readonly string[]; readonly kind?: FieldKind }
  | { readonly form: 'number' | 'truth' }
  | { readonly form: 'list'; readonly item: Shape }
  | { readonly form: 'object'; readonly keys: readonly KeyShape[] };

/** A key of an object: its name, whether it must be there, what it says and what its value is. */
export interface KeyShape {
  readonly key: string;
  readonly required: boolean;
  /** Whether a writer is asked for it: a key that is required, or missed where it is not stated. */
  readonly asked: boolean;
  readonly description: string;
  readonly shape: Shape;
}

const shapes = new WeakMap<z.core.$ZodType, Shape>();

/** The shape that a schema describes, for whoever asks for values or writes them: keys stand in the order of the schema. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = describe(schema);
  shapes.set(schema, shape);
  return shape;
}

function describe(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return { form: 'list', item: shapeOf(schema.element) };
  if (schema instanceof z.ZodObject)
    return { form: 'object', keys: Object.entries(schema.shape).map(keyShape) };
  if (schema instanceof z.ZodNumber) return { form: 'number' };
  if (schema instanceof z.ZodBoolean) return { form: 'truth' };
  const kind = fieldKinds.get(schema as z.ZodType);
  const kinded = kind ? { kind } : {};
  return schema instanceof z.ZodEnum
    ? { form: 'choice', values: schema.options.map(String), ...kinded }
    : { form: 'text', ...kinded };
}

function keyShape([key, schema]: [string, z.core.$ZodType]): KeyShape {
  const required = !(schema instanceof z.ZodOptional);
  return {
    key,
    required,
    asked: required || askedFor.has(schema as z.ZodType),
    description: z.globalRegistry.get(schema as z.ZodType)?.description ?? '',
    shape: shapeOf(schema),
  };
}
