import type { EntryDraft } from './draft.ts';
import { type FormField, fieldsOf } from './fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** The front matter that the answers of a form make. What is blank is left out, as the guide asks for. */
export function toData({
  collection,
  values,
}: Pick<EntryDraft, 'collection' | 'values'>): EntryDraft['values'] {
  return objectOf(fieldsOf(collection), values);
}

function objectOf(fields: readonly FormField[], values: Values): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = answerOf(field, values[field.key]);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}

function answerOf(field: FormField, value: unknown): unknown {
  switch (field.type) {
    case 'group':
      return groupOf(field, field.fields, value);
    case 'list':
      return listOf(field.item, value);
    case 'flag':
      // A question that needs an answer is answered with no until it is ticked.
      return field.required ? value === true : value === true || undefined;
    case 'number':
      return typeof value === 'string' ? numberOf(value.trim()) : undefined;
    default:
      return typeof value === 'string' && value.trim() !== '' ? trimLines(value) : undefined;
  }
}

function groupOf(field: FormField, fields: readonly FormField[], value: unknown): Values | undefined {
  const object = objectOf(fields, (value ?? {}) as Values);
  const saysSomething = Object.values(object).some((each) => each !== false);
  return saysSomething || field.required ? object : undefined;
}

/** An item that was added stays, even blank, so that the check asks for it where it stands. */
function listOf(item: FormField, value: unknown): unknown[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((each) => answerOf({ ...item, required: true }, each) ?? '');
}

/** Text that is no number stays text, so that the check can say so. */
function numberOf(text: string): number | string | undefined {
  if (text === '') return undefined;
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  // Adding nothing makes the zero that has a sign a plain one.
  return Number.isFinite(number) ? number + 0 : text;
}

function trimLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
