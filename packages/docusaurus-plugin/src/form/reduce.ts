import type { Community } from '@isco-cop/data/schema';
import { type Draft, type EntryDraft, emptyDraft } from './draft.ts';
import { ENTRY_NAMES, type MADE_ON_THE_WAY } from './layout.ts';
import { freeId, suggestId } from './new-id.ts';
import { type ValuePath, valueAt, withValueAt } from './paths.ts';
import { withReferences } from './references.ts';

/** What a contributor does in a form. */
export type FormAction =
  | { readonly type: 'set'; readonly entry: number; readonly path: ValuePath; readonly value: unknown }
  | { readonly type: 'write-body'; readonly entry: number; readonly body: string }
  | { readonly type: 'name-file'; readonly entry: number; readonly id: string }
  | { readonly type: 'add-item'; readonly entry: number; readonly path: ValuePath; readonly item: unknown }
  | { readonly type: 'remove-item'; readonly entry: number; readonly path: ValuePath; readonly index: number }
  | {
      readonly type: 'add-entry';
      readonly collection: (typeof MADE_ON_THE_WAY)[number];
      /** What it is called. */
      readonly name: string;
      /** The field that refers to it. */
      readonly from: { readonly entry: number; readonly path: ValuePath };
    }
  | { readonly type: 'remove-entry'; readonly entry: number }
  | { readonly type: 'restore'; readonly draft: Draft }
  | { readonly type: 'discard' };

/** The draft after an action; entries are told by their key. Pure, so that a form can be tested without a page. */
export function reduceDraft(community: Community, draft: Draft, action: FormAction): Draft {
  const edit = (key: number, change: (entry: EntryDraft) => EntryDraft): Draft =>
    withNames(community, { entries: draft.entries.map((each) => (each.key === key ? change(each) : each)) });
  const setAt = (key: number, path: ValuePath, next: (value: unknown) => unknown) =>
    edit(key, (entry) => ({
      ...entry,
      values: withValueAt(entry.values, path, next(valueAt(entry.values, path))) as EntryDraft['values'],
    }));

  switch (action.type) {
    case 'set':
      return withAnnouncement(
        community,
        setAt(action.entry, action.path, () => action.value),
        action,
      );
    case 'add-item':
      return setAt(action.entry, action.path, (list) => [...((list as unknown[]) ?? []), action.item]);
    case 'remove-item':
      return setAt(action.entry, action.path, (list) =>
        ((list as unknown[]) ?? []).filter((_, index) => index !== action.index),
      );
    case 'write-body':
      return edit(action.entry, (entry) => ({ ...entry, body: action.body }));
    case 'name-file':
      return nameFile(community, draft, action);
    case 'add-entry':
      return addEntry(community, draft, action);
    case 'remove-entry': {
      const removed = draft.entries.find(({ key }) => key === action.entry);
      if (!removed) return draft;
      const rest = draft.entries.filter((each) => each !== removed);
      return { entries: rest.map((each) => withReferences(each, removed.collection, removed.id, '')) };
    }
    case 'restore':
      return action.draft;
    case 'discard':
      return emptyDraft(draft.entries[0]?.collection ?? 'talks');
  }
}

/** A talk is announced where its event is, until somebody says otherwise. */
function withAnnouncement(
  community: Community,
  draft: Draft,
  { entry: key, path }: Extract<FormAction, { type: 'set' }>,
): Draft {
  const entry = draft.entries.find((each) => each.key === key);
  if (entry?.collection !== 'talks' || path.join('.') !== 'event') return draft;
  const announced = community.events.get(String(entry.values.event))?.source?.resource;
  if (announced === undefined || valueAt(entry.values, ['source', 'resource'])) return draft;
  return reduceDraft(community, draft, {
    type: 'set',
    entry: key,
    path: ['source', 'resource'],
    value: announced,
  });
}

function nameFile(
  community: Community,
  draft: Draft,
  { entry: key, id }: Extract<FormAction, { type: 'name-file' }>,
): Draft {
  const named = draft.entries.find((each) => each.key === key);
  if (!named) return draft;
  // An emptied name is suggested again; until then references need the one there was.
  const next = id === '' ? { ...named, isNamed: false } : { ...named, id, isNamed: true };
  const entries = draft.entries.map((each) =>
    each === named ? next : withReferences(each, named.collection, named.id, next.id),
  );
  return withNames(community, { entries });
}

function addEntry(
  community: Community,
  draft: Draft,
  { collection, name, from }: Extract<FormAction, { type: 'add-entry' }>,
): Draft {
  const key = Math.max(...draft.entries.map((each) => each.key)) + 1;
  const nameKey = collection === 'people' || collection === 'organizations' ? 'name' : 'title';
  const unnamed = { key, collection, id: '', isNamed: false, values: { [nameKey]: name }, body: '' };
  const added = withNames(community, { entries: [...draft.entries, unnamed] });
  const id = added.entries.at(-1)?.id ?? '';
  return reduceDraft(community, added, { type: 'set', ...from, value: id });
}

/** Names the files that the contributor did not name, and lets references follow. */
function withNames(community: Community, draft: Draft): Draft {
  let { entries } = draft;
  for (const { key } of entries) {
    const entry = entries.find((each) => each.key === key);
    if (!entry) continue;
    const others = entries.filter((each) => each.key !== key && each.collection === entry.collection);
    const isTaken = (id: string) =>
      community[entry.collection].get(id) !== undefined || others.some((each) => each.id === id);
    // What was made on the way is referred to before it has a name.
    const wish = suggestId(community, entry) || (key === 0 ? '' : `new-${ENTRY_NAMES[entry.collection]}`);
    const id = entry.isNamed ? entry.id : freeId(wish, isTaken);
    if (id === entry.id) continue;
    entries = entries.map((each) =>
      each.key === key ? { ...each, id } : withReferences(each, entry.collection, entry.id, id),
    );
  }
  return { entries };
}
