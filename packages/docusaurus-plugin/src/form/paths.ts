/** Keys and indexes that lead to a value of a form. */
export type ValuePath = readonly (string | number)[];

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (within, step) => (within as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}

/** A copy with another value at a path; objects and lists on the way are made where they are missing. */
export function withValueAt(value: unknown, path: ValuePath, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[step] = withValueAt(list[step], rest, next);
    return list;
  }
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return { ...object, [step]: withValueAt(object[step], rest, next) };
}

/** A path as one text, to compare and to make ids of. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
