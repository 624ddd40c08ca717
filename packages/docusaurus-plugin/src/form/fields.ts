import {
  askedFor,
  type CollectionName,
  type FieldKind,
  fieldKinds,
  labelOfKey,
  schemas,
} from '@isco-cop/data/schema';
import { z } from 'zod';
import { isLongText } from './labels.ts';

/** Kinds of which one chooses a value rather than writing it. */
export type ChoiceKind = Extract<
  FieldKind,
  { kind: 'reference' | 'country' | 'language' | 'time-zone' | 'vocabulary' }
>;

/** What every field has. */
export interface FieldBase {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  /** Whether one is asked for it: it is required, or missed where it is not stated. */
  readonly asked: boolean;
}

/** A field of a form, as the schema describes it. */
export type FormField = FieldBase &
  (
    | { readonly type: 'text'; readonly form: 'line' | 'long' | 'date' | 'local-time' | 'link' | 'email' }
    | { readonly type: 'number' }
    | { readonly type: 'flag' }
    | { readonly type: 'choice'; readonly from: ChoiceKind }
    | { readonly type: 'group'; readonly fields: readonly FormField[] }
    | { readonly type: 'list'; readonly item: FormField }
  );

/** The fields of a collection in the order of its schema; not the id, which is the name of the file. */
export function fieldsOf(collection: CollectionName): FormField[] {
  const { id: _id, formerIds: _formerIds, ...shape } = schemas[collection].shape;
  return fieldsOfShape(shape);
}

function fieldsOfShape(shape: Readonly<Record<string, z.core.$ZodType>>): FormField[] {
  return Object.entries(shape).map(([key, schema]) => toField(key, schema));
}

function toField(key: string, schema: z.core.$ZodType): FormField {
  const required = !(schema instanceof z.ZodOptional);
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const description = descriptionOf(schema) ?? descriptionOf(inner) ?? '';
  const asked = required || askedFor.has(schema as z.ZodType);
  const common = { key, label: labelOfKey(key), description, required, asked };
  const kind = fieldKinds.get(inner as z.ZodType);
  if (kind) return { ...common, ...ofKind(kind) };
  if (inner instanceof z.ZodObject) return { ...common, type: 'group', fields: fieldsOfShape(inner.shape) };
  if (inner instanceof z.ZodArray) return { ...common, type: 'list', item: toField(key, inner.element) };
  if (inner instanceof z.ZodNumber) return { ...common, type: 'number' };
  if (inner instanceof z.ZodBoolean) return { ...common, type: 'flag' };
  return { ...common, type: 'text', form: isLongText(key) ? 'long' : 'line' };
}

/** What a schema of a kind becomes. */
function ofKind(kind: FieldKind) {
  switch (kind.kind) {
    case 'date':
    case 'local-time':
    case 'link':
    case 'email':
      return { type: 'text', form: kind.kind } as const;
    case 'markdown':
      return { type: 'text', form: 'long' } as const;
    case 'former-id':
      return { type: 'text', form: 'line' } as const;
    default:
      return { type: 'choice', from: kind } as const;
  }
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}
