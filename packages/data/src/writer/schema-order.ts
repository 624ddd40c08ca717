import type { Shape } from '../schema/shape.ts';

/** Data with the keys of every object in the order of its shape; keys that the shape does not know come last. */
export function inSchemaOrder(shape: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item = shape?.form === 'list' ? shape.item : undefined;
    return value.map((each) => inSchemaOrder(item, each));
  }
  if (typeof value !== 'object' || value === null) return value;
  const known = shape?.form === 'object' ? shape.keys : [];
  const shapes = new Map(known.map((each) => [each.key, each.shape]));
  const given = new Map<string, unknown>(Object.entries(value));
  const pairs = [...new Set([...shapes.keys(), ...given.keys()])].flatMap((key) =>
    given.get(key) === undefined ? [] : [[key, inSchemaOrder(shapes.get(key), given.get(key))] as const],
  );
  return Object.fromEntries(pairs);
}
