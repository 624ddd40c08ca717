import type { FieldPath } from './reader/places.ts';

/** Called for each string within a value; `path` is reused, so copy it to keep it. */
export type StringVisitor = (value: string, path: FieldPath) => void;

/** Whether the text of a file has escaped characters of a YAML string, behind which anything may stand. */
export function hasEscape(text: string): boolean {
  return text.includes('\\') && /\\[xuU]/.test(text);
}

/** Visits every string of an entry's front matter, at any depth. */
export function visitStrings(entry: { readonly body: string }, visit: StringVisitor): void {
  const path: PropertyKey[] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (key === 'body') continue;
    path.push(key);
    walk(value, path, visit);
    path.pop();
  }
}

function walk(value: unknown, path: PropertyKey[], visit: StringVisitor): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      walk(value[index], path, visit);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(key);
      walk((value as Record<string, unknown>)[key], path, visit);
      path.pop();
    }
  }
}
