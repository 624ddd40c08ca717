import { Document, visit } from 'yaml';
import { schemas } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import { shapeOf } from '../schema/shape.ts';
import { inSchemaOrder } from './schema-order.ts';

/** What the file of an entry holds. */
export interface WritableEntry {
  readonly collection: CollectionName;
  /** Name of the file without `.md`. */
  readonly id: string;
  /** The front matter as plain data; it may be incomplete or wrong, and is written as it is. */
  readonly data: object;
  /** Markdown; empty where there is none. */
  readonly body: string;
}

/**
 * The text of an entry's file: front matter with its keys in the order of the schema and as few quotes as the reader
 * allows, then the body. Read back, it gives the same data and the same body without the empty lines around it.
 */
export function writeEntry({ collection, id, data, body }: WritableEntry): string {
  // The file name says the id already; one that says another is kept, and the check explains it.
  const { id: writtenId, ...rest } = data as { readonly id?: unknown };
  const keys = writtenId === id ? rest : data;
  const text = trimBody(body);
  const ordered = inSchemaOrder(shapeOf(schemas[collection]), keys) as object;
  return `---\n${frontMatter(ordered)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A body as the reader gives it back: with `\n` line ends and without empty lines around it. */
export function trimBody(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n');
  return lines.replace(/^(?:[ \t]*\n)*/, '').trimEnd();
}

function frontMatter(data: object): string {
  const document = new Document(data, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return;
      if (UNPRINTABLE.test(node.value) || BLANK_LINES.test(node.value)) node.type = 'QUOTE_DOUBLE';
      else if (readsOtherwise(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
  const text = document.toString({
    lineWidth: 0,
    singleQuote: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return escapeUnprintable(text);
}

/** A block of nothing but blank lines loses its spaces, or takes its indentation for them. */
const BLANK_LINES = /^[ \t]*\n\s*$/;

/** What YAML does not allow as it is, and line ends that the reader would change. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]/u;

/** Text that the fast parser of the reader takes for a number where the writer's library does not. */
function readsOtherwise(text: string): boolean {
  return /^[-+]?[\d.][\d._]*(?:e[-+]?\d*)?$|^[-+]?0[box][\da-f_]*$/i.test(text);
}

/** Those that the library leaves as they are; they stand in double quotes only, where they have a written form. */
function escapeUnprintable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
