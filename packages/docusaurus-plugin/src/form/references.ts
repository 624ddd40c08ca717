import { type CollectionName, schemas, visitFields } from '@isco-cop/data/schema';
import type { EntryDraft } from './draft.ts';
import { type ValuePath, withValueAt } from './paths.ts';

/** The entry with its references to one id turned to another; without an id they are emptied. */
export function withReferences(
  entry: EntryDraft,
  collection: CollectionName,
  from: string,
  to: string,
): EntryDraft {
  if (from === '' || from === to) return entry;
  const paths: ValuePath[] = [];
  visitFields(schemas[entry.collection], entry.values, (kind, value, path) => {
    if (kind.kind === 'reference' && kind.collection === collection && value === from) {
      paths.push([...path] as (string | number)[]);
    }
  });
  const values = paths.reduce<unknown>((all, path) => withValueAt(all, path, to), entry.values);
  return { ...entry, values: values as EntryDraft['values'] };
}
