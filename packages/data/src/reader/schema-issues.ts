import { z } from 'zod';
import type { Finding } from '../problem.ts';
import { quoted, quotedList } from '../quote.ts';
import { ID_PATTERN } from '../schema/fields.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { idHint } from '../slug.ts';
import { didYouMean } from '../suggest.ts';
import { atMost } from './at-most.ts';
import type { FieldPath } from './places.ts';
import { schemaAt } from './schema-fields.ts';

/** A zod issue in the words of the house, with the path it is about. */
export interface SchemaFinding extends Finding {
  readonly rule: string;
  readonly path: FieldPath;
  /** Whether the key rather than its value is wrong. */
  readonly atKey: boolean;
}

/** Turns the issues of a front matter into findings: all of them, each with its own path. */
export function explainIssues(schema: z.ZodType, data: unknown, error: z.ZodError): SchemaFinding[] {
  const misspelled = error.issues.some(({ code }) => code === 'unrecognized_keys');
  const findings = error.issues.flatMap((issue) =>
    // What keys say together is only known once each of them is.
    issue.code === 'custom' && misspelled ? [] : explainIssue(schema, data, issue),
  );
  return atMost(findings, ({ rule }) => rule);
}

function explainIssue(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): SchemaFinding[] {
  const { path } = issue;
  const found = valueAt(data, path);
  const at = (rule: string, finding: Finding): SchemaFinding[] => [{ rule, path, atKey: false, ...finding }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(schema, data, path, issue.keys);
    case 'invalid_value': {
      if (found === undefined) return at('required-key', missing(schema, path));
      const values = issue.values.map(String);
      return at('known-value', {
        message: `Unexpected ${show(found)}, expected ${quotedList(values)}`,
        hint: didYouMean(String(found), values, 'choose one of them'),
      });
    }
    case 'invalid_type':
      if (found === undefined) return at('required-key', missing(schema, path));
      return at('value-type', {
        message: `Unexpected ${show(found)}, expected ${expectedType(issue.expected)}`,
        hint: typeHint(found, issue.expected, schema, path),
      });
    case 'invalid_format':
      return at('value-format', formatFinding(issue, found, schema, path));
    case 'too_small':
      return at('value-range', {
        message: `Unexpected ${show(found)}, expected ${amount(issue.origin, 'at least', Number(issue.minimum))}`,
        hint: 'leave the key out where there is nothing to say',
      });
    case 'too_big':
      return at('value-range', {
        message: `Unexpected ${show(found)}, expected ${amount(issue.origin, 'at most', Number(issue.maximum))}`,
        hint: meaning(schema, path),
      });
    case 'custom': {
      const { rule, message, hint } = issue.params as { rule: string; message: string; hint: string };
      return at(rule, { message, hint });
    }
    default:
      return at('value-type', {
        message: `Unexpected ${show(found)}: ${issue.message}`,
        hint: meaning(schema, path),
      });
  }
}

function unknownKeys(
  schema: z.ZodType,
  data: unknown,
  path: FieldPath,
  unknown: readonly string[],
): SchemaFinding[] {
  const object = schemaAt(schema, path);
  const keys = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
  const present = (valueAt(data, path) as object | undefined) ?? {};
  const free = keys.filter((candidate) => !Object.hasOwn(present, candidate));
  const expected = free.length > 0 ? quotedList(free) : 'no further key';
  return unknown.map((key) => ({
    rule: 'known-key',
    path: [...path, key],
    atKey: true,
    message: `Unexpected key ${quoted(key)}, expected ${expected}`,
    hint: didYouMean(key, free, 'remove the key, or move its text to the body'),
  }));
}

function missing(schema: z.ZodType, path: FieldPath): Finding {
  const key = path.findLast((step) => typeof step === 'string');
  const description = descriptionAt(schema, path);
  const field = schemaAt(schema, path);
  return {
    message: `Missing \`${String(key)}\`, expected it here`,
    hint: `add \`${String(key)}: ${field ? pattern(shapeOf(field)) : '…'}\`${description ? `: ${description}` : ''}`,
  };
}

/** What a value looks like in one line, with the keys that it must have. */
function pattern(shape: Shape): string {
  if (shape.form === 'list') return `[${pattern(shape.item)}]`;
  if (shape.form !== 'object') return '…';
  const required = shape.keys.filter((each) => each.required);
  return `{ ${required.map((each) => `${each.key}: ${pattern(each.shape)}`).join(', ')} }`;
}

function descriptionAt(schema: z.ZodType, path: FieldPath): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  const field = parent instanceof z.ZodObject ? parent.shape[String(path.at(-1))] : schemaAt(schema, path);
  return field && z.globalRegistry.get(field as z.ZodType)?.description;
}

function formatFinding(
  issue: z.core.$ZodIssueInvalidStringFormat,
  found: unknown,
  schema: z.ZodType,
  path: FieldPath,
): Finding {
  if (issue.pattern === String(ID_PATTERN)) {
    return {
      message: `Unexpected ${show(found)}, expected lower-case words joined by hyphens`,
      hint: `write ${idHint(String(found), 'a-short-name')}`,
    };
  }
  const description = descriptionAt(schema, path) ?? `the form ${issue.pattern}`;
  return { message: `Unexpected ${show(found)}, expected ${description}`, hint: meaning(schema, path) };
}

/** What a value has to say, for whoever has to write another. */
function meaning(schema: z.ZodType, path: FieldPath): string {
  const description = descriptionAt(schema, path);
  const key = path.findLast((step) => typeof step === 'string');
  return `write another value for \`${String(key)}\`${description ? `: ${description}` : ''}`;
}

function typeHint(found: unknown, expected: string, schema: z.ZodType, path: FieldPath): string {
  if (path.length === 0) return 'write one `key: value` a line between the two lines `---`';
  if (found === null) return `give \`${String(path.at(-1))}\` a value, or remove the key`;
  if (expected === 'number' && /^-?\d+,\d+$/.test(String(found)))
    return `write a point, not a comma: ${String(found).replace(',', '.')}`;
  if (expected === 'string' && typeof found !== 'object') return `put quotes around it: "${String(found)}"`;
  if (expected === 'array')
    return `make it a list: \`- ${typeof found === 'object' ? '…' : String(found)}\` on a line of its own`;
  if (isNumeric(found) && (expected === 'number' || expected === 'int')) return `remove the quotes: ${found}`;
  return meaning(schema, path);
}

function isNumeric(found: unknown): boolean {
  return typeof found === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(found);
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys and values',
};

function expectedType(expected: string): string {
  return TYPES[expected] ?? expected;
}

function amount(origin: string, bound: string, limit: number): string {
  if (origin === 'string') return 'some text';
  return origin === 'array' ? `${bound} ${limit} ${limit === 1 ? 'item' : 'items'}` : `${bound} ${limit}`;
}

function show(found: unknown): string {
  if (found === null || found === undefined) return 'empty value';
  if (found === '') return 'empty text';
  if (Array.isArray(found)) return found.length === 0 ? 'empty list' : 'list';
  if (typeof found === 'object') return 'keys and values';
  return `${typeof found === 'string' ? '' : `${typeof found} `}${quoted(found)}`;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
