import { CORE_SCHEMA, load } from 'js-yaml';
import { Document, isScalar, Scalar, visit } from 'yaml';
import { schemas } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';

/** What the file of an entry is made from. */
export interface Writable {
  readonly collection: CollectionName;
  readonly id: string;
  /** The front matter; it may be incomplete or wrong, and is written as it is. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The body in Markdown; empty where there is none. */
  readonly body: string;
}

/** The text of an entry's file: keys in the order of the schema, and as few quotes as the reader allows. */
export function writeEntry({ collection, id, data, body }: Writable): string {
  // The file name says it already.
  const { id: writtenId, ...rest } = data;
  const keys = writtenId === undefined || writtenId === id ? rest : data;
  const text = body
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return `---\n${frontMatter(inOrder(shapeOf(schemas[collection]), keys))}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function frontMatter(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string') quoteIfNeeded(node as Scalar<string>);
    },
    Pair(_key, { key }) {
      if (isScalar<string>(key)) quoteIfNeeded(key);
    },
  });
  return Object.keys(data as object).length === 0
    ? ''
    : document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

/** The writer knows when YAML itself needs quotes; the reader's parser also takes `1_000` for a number. */
function quoteIfNeeded(node: Scalar<string>): void {
  if (UNSAFE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
  else if (!node.value.includes('\n') && !staysText(node.value)) node.type = Scalar.QUOTE_SINGLE;
}

/** Characters that are line ends to some parsers, or that an author could not see. */
const UNSAFE = /[^\P{C}\n]|[\u2028\u2029]|^\s+$|[ \t]\n|\n[ \t]/u;

function staysText(text: string): boolean {
  try {
    return load(text, { schema: CORE_SCHEMA }) === text;
  } catch {
    return false;
  }
}

/** A value with its keys in the order of the schema, those that it does not know after the others. */
function inOrder(shape: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item) => inOrder(shape?.form === 'list' ? shape.item : undefined, item));
  if (typeof value !== 'object' || value === null) return value;
  const keys = shape?.form === 'object' ? shape.keys : [];
  const rank = (key: string) => {
    const index = keys.findIndex((each) => each.key === key);
    return index === -1 ? keys.length : index;
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, item]) => [key, inOrder(keys.find((each) => each.key === key)?.shape, item)]),
  );
}
