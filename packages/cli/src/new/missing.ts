import {
  type CollectionName,
  explainIssues,
  type KeyShape,
  type SchemaFinding,
  type Shape,
  schemas,
  shapeOf,
} from '@isco-cop/data';
import type { Data } from './draft.ts';

/** A required key that has no value yet, by the name that `--set` gives it. */
export interface MissingKey extends Omit<KeyShape, 'required' | 'asked'> {
  readonly path: string;
}

/** What the schema of a collection still misses: keys, and what keys say together. */
export interface Missing {
  readonly keys: readonly MissingKey[];
  readonly findings: readonly SchemaFinding[];
}

/** Everything that is missing at once, where reading a file would first ask for the keys and then for the rest. */
export function findMissing(collection: CollectionName, data: Data): Missing {
  const shape = shapeOf(schemas[collection]);
  const keys = [...missingKeys(shape, data, '')];
  const complete = fill(shape, data) as Data;
  const parsed = schemas[collection].safeParse(complete);
  const issues = parsed.error?.issues ?? [];
  // What keys say together is only known once each of them is.
  const misspelled = issues.some(({ code }) => code === 'unrecognized_keys');
  const together = misspelled ? [] : issues.filter(({ code }) => code === 'custom');
  const findings = explainIssues(schemas[collection], complete, {
    issues: together,
  } as typeof parsed.error & {});
  const ours = new Set(keys.map(({ path }) => path.split('.')[0]));
  return {
    keys,
    // What was filled in for the sake of the question is nobody's mistake.
    findings: findings.filter(({ path }) => !ours.has(String(path[0]))),
  };
}

function* missingKeys(shape: Shape, value: unknown, prefix: string): Iterable<MissingKey> {
  if (shape.form === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* missingKeys(shape.item, item, `${prefix}${index}.`);
  }
  if (shape.form !== 'object' || (value !== undefined && (typeof value !== 'object' || value === null)))
    return;
  for (const each of shape.keys) {
    const path = `${prefix}${each.key}`;
    const found = (value as Data | undefined)?.[each.key];
    if (found !== undefined) yield* missingKeys(each.shape, found, `${path}.`);
    else if (each.required) yield* leaves(each, path);
  }
}

/** The keys to write for a value: of an object its required keys, of a list those of a first item. */
function* leaves({ key, description, shape }: KeyShape, path: string): Iterable<MissingKey> {
  const inner = shape.form === 'list' ? shape.item : shape;
  if (inner.form !== 'object') yield { key, path, description, shape };
  else yield* missingKeys(inner, undefined, shape.form === 'list' ? `${path}.0.` : `${path}.`);
}

/** The value with something plausible for each required key that is missing. */
function fill(shape: Shape, value: unknown): unknown {
  if (shape.form === 'object' && (value === undefined || (typeof value === 'object' && value !== null))) {
    const given = (value ?? {}) as Data;
    const wanted = shape.keys.filter(({ key, required }) => required || given[key] !== undefined);
    return {
      ...given,
      ...Object.fromEntries(wanted.map((each) => [each.key, fill(each.shape, given[each.key])])),
    };
  }
  if (shape.form === 'list' && Array.isArray(value)) return value.map((item) => fill(shape.item, item));
  if (value !== undefined) return value;
  if (shape.form === 'list') return [fill(shape.item, undefined)];
  if (shape.form === 'choice') return shape.values[0];
  return { text: 'a', number: 0, truth: true, object: {} }[shape.form];
}
