import { z } from 'zod';
import { type FieldKind, fieldKinds } from '../schema/fields.ts';
import type { FieldPath } from './places.ts';

/** Called for each string whose schema has a kind; `path` is reused, so copy it to keep it. */
export type FieldVisitor = (kind: FieldKind, value: string, path: FieldPath) => void;

type Walk = (value: unknown, path: PropertyKey[], visit: FieldVisitor) => void;

const walks = new WeakMap<z.core.$ZodType, Walk | undefined>();

/** Visits the fields of a value that have a kind, as its schema describes it. */
export function visitFields(schema: z.core.$ZodType, value: unknown, visit: FieldVisitor): void {
  walkOf(schema)?.(value, [], visit);
}

/** Each schema is compiled once to a walk over just those branches that have kinds. */
function walkOf(schema: z.core.$ZodType): Walk | undefined {
  if (!walks.has(schema)) walks.set(schema, compile(schema));
  return walks.get(schema);
}

function compile(schema: z.core.$ZodType): Walk | undefined {
  const kind = fieldKinds.get(schema as z.ZodType);
  if (kind) {
    return (value, path, visit) => {
      if (typeof value === 'string') visit(kind, value, path);
    };
  }
  if (schema instanceof z.ZodOptional) return walkOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return compileArray(schema);
  if (schema instanceof z.ZodObject) return compileObject(schema);
  return undefined;
}

function compileArray(schema: z.ZodArray): Walk | undefined {
  const element = walkOf(schema.element);
  return (
    element &&
    ((value, path, visit) => {
      if (!Array.isArray(value)) return;
      value.forEach((item, index) => {
        path.push(index);
        element(item, path, visit);
        path.pop();
      });
    })
  );
}

function compileObject(schema: z.ZodObject): Walk | undefined {
  const branches = Object.entries(schema.shape).flatMap(([key, child]) => {
    const walk = walkOf(child);
    return walk ? [{ key, walk }] : [];
  });
  if (branches.length === 0) return undefined;
  return (value, path, visit) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, walk } of branches) {
      const child = (value as Record<string, unknown>)[key];
      if (child === undefined) continue;
      path.push(key);
      walk(child, path, visit);
      path.pop();
    }
  };
}

/** The schema of the value at a path, looking through optional wrappers. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = current.shape[String(step)];
    else if (current instanceof z.ZodArray) current = current.element;
    else return undefined;
    current = current && unwrap(current);
  }
  return current;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}
