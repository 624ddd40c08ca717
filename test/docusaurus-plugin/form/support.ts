import { COLLECTION_NAMES, type Community, type Entries } from '@isco-cop/data';
import {
  type Draft,
  emptyDraft,
  type FormAction,
  reduceDraft,
  type WritableCollection,
} from '@isco-cop/docusaurus-plugin/form';
import { community } from '../real-content.ts';

/** The entries of a community as forms know them. */
export function entriesIn(from: Community): Entries {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Map(from[name].all().map((entry) => [entry.id, entry]))]),
  ) as unknown as Entries;
}

/** What a contributor does, one thing after the other, in an empty form of the real community. */
export function afterActions(collection: WritableCollection, ...actions: readonly FormAction[]): Draft {
  return actions.reduce((draft, action) => reduceDraft(community, draft, action), emptyDraft(collection));
}

/** Answers to fields of the entry that the form is for. */
export function answers(values: Readonly<Record<string, unknown>>, entry = 0): FormAction[] {
  return Object.entries(values).map(([field, value]) => {
    const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return { type: 'set', entry, path, value };
  });
}

/** Everything a talk needs, as it is written into fields. */
export const TALK = {
  title: 'Coding occupations with a small model ',
  country: 'PE',
  task: 'response-coding',
  event: '2024-12-02-first-webinar',
  start: '2024-12-02T16:45',
  end: '2024-12-02T17:00',
  'presenters.0.person': 'diana-mendez',
  'presenters.0.organization': 'inec',
  'source.resource': 'announcement-first-webinar',
  'source.locator': 'Agenda',
};
