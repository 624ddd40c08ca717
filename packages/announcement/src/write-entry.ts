import { schemas } from '@isco-cop/data';
import { Document, isScalar, visit } from 'yaml';
import { z } from 'zod';
import type { ImportedEntry } from './result.ts';

/** Writes an entry as a file: front matter with its keys in the order of the schema, then the body. */
export function writeEntry({
  collection,
  data,
  body,
}: Pick<ImportedEntry, 'collection' | 'data' | 'body'>): string {
  const document = new Document(inOrder(data, schemas[collection]));
  visit(document, {
    Scalar(_key, node) {
      // Some YAML parsers read more as a number than others, such as `1_000`.
      if (
        isScalar(node) &&
        typeof node.value === 'string' &&
        MAYBE_NUMBER.test(node.value) &&
        !DATE.test(node.value)
      ) {
        node.type = 'QUOTE_SINGLE';
      }
    },
  });
  const frontMatter = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  const text = body.trimEnd().replace(/^(?:[ \t]*\n)+/, '');
  return `---\n${frontMatter}---\n${text === '' ? '' : `\n${text}\n`}`;
}

const MAYBE_NUMBER = /^[-+]?[.\d][\d_.,:a-fxo+-]*$/i;
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;

/** The same value with keys as the schema lists them; keys it does not know come last. */
function inOrder(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (schema instanceof z.ZodOptional) return inOrder(value, schema.unwrap());
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.element : undefined;
    return value.map((item) => inOrder(item, element));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema instanceof z.ZodObject ? schema.shape : {};
  const keys = [...Object.keys(shape), ...Object.keys(value).filter((key) => !(key in shape))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const child = (value as Record<string, unknown>)[key];
      return child === undefined ? [] : [[key, inOrder(child, shape[key])]];
    }),
  );
}
