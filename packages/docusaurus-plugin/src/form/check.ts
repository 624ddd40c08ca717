import { checkDrafts, type Entries, type Severity, type WritableEntry } from '@isco-cop/data/schema';
import type { Draft } from './draft.ts';
import { pathKey } from './paths.ts';
import { toData } from './to-data.ts';

/** Something to correct, to add or to know, at a field of a form. */
export interface FormProblem {
  /** Key of the entry within the draft. */
  readonly entry: number;
  /** The field, as `pathKey` writes it: `presenters.0.person`, `body`, `id`. */
  readonly field: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** Rules over several fields, and the field at which a form says what they say. */
const FIELD_OF_RULE: Readonly<Record<string, string>> = {
  'one-subject': 'country',
  'metric-subject': 'methodology',
};

/** The entries of a draft as they would be written. */
export function toWritable(draft: Draft): WritableEntry[] {
  return draft.entries.map((entry) => ({
    collection: entry.collection,
    id: entry.id,
    data: toData(entry),
    body: entry.body,
  }));
}

/** What `isco-cop check` will say of the files of a draft. A name that a file has already is an error here. */
export function problemsOf(known: Entries, draft: Draft): FormProblem[] {
  const written = toWritable(draft);
  const found = checkDrafts(known, written).map(({ draft: index, path, ...problem }): FormProblem => {
    const field = path.length === 0 || path[0] === 'title' ? FIELD_OF_RULE[problem.rule] : undefined;
    return { ...problem, entry: draft.entries[index]?.key ?? 0, field: field ?? pathKey(path) };
  });
  const taken = draft.entries.filter(({ collection, id }, index) => {
    const twice =
      draft.entries.findIndex((each) => each.collection === collection && each.id === id) !== index;
    return id !== '' && (twice || known[collection].has(id));
  });
  return [...taken.map(({ key, collection, id }) => takenName(key, `${collection}/${id}.md`)), ...found];
}

function takenName(entry: number, file: string): FormProblem {
  return {
    entry,
    field: 'id',
    severity: 'error',
    rule: 'new-file',
    message: `Unexpected file name \`${file}\`, expected one that no entry has`,
    hint: 'choose another name; to change the entry that has it, edit its file',
  };
}

/** Whether nothing was said yet where something must be said. */
export function isMissing({ rule, field, message }: FormProblem): boolean {
  if (rule === 'metric-subject') return field === 'methodology';
  return rule === 'required-key' || rule === 'one-subject' || (field === 'id' && message.includes('`.md`'));
}
