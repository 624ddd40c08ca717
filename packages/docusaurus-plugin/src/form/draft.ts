import type { WritableCollection } from './layout.ts';

/** An entry that is being written. */
export interface EntryDraft {
  /** Stays the same while the name of the file changes. */
  readonly key: number;
  readonly collection: WritableCollection;
  /** Name of the file without `.md`. */
  readonly id: string;
  /** Whether the contributor chose the name; it follows from the answers else. */
  readonly isNamed: boolean;
  /** Answers as they stand in the fields: texts, flags, lists and objects. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Everything that is being written in a form: the entry it is for, and those made on the way. */
export interface Draft {
  readonly entries: readonly EntryDraft[];
}

/** A form nobody has filled in. */
export function emptyDraft(collection: WritableCollection, values: EntryDraft['values'] = {}): Draft {
  return { entries: [{ key: 0, collection, id: '', isNamed: false, values, body: '' }] };
}

/** Whether a draft says nothing yet. */
export function isEmptyDraft(draft: Draft): boolean {
  return draft.entries.every(({ values, body }) => body === '' && isBlank(values));
}

/** Whether a value of a form says nothing: no text, or only parts that say nothing. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank);
  return value === undefined || value === null || value === false;
}
