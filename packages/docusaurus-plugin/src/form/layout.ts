import type { CollectionName } from '@isco-cop/data/schema';
import { type FormField, fieldsOf } from './fields.ts';

/** Collections with a form of their own. */
export type FormCollection = 'talks' | 'events' | 'resources' | 'metrics';

/** Collections of which a form can make further entries, where what it refers to does not exist yet. */
export const MADE_ON_THE_WAY = ['people', 'organizations', 'resources', 'events'] as const;

/** Collections of which a form can make entries. */
export type WritableCollection = FormCollection | (typeof MADE_ON_THE_WAY)[number];

/** Fields that belong together. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly FormField[];
  /** Whether the body of the entry is asked for after the fields. */
  readonly body?: BodyField;
  /** What stands beside the label of a field instead of "optional", by its key. */
  readonly tags: Readonly<Record<string, string>>;
  /** Whether the group is closed at first, since few entries need it. */
  readonly folded: boolean;
}

/** What the body of an entry is. */
export interface BodyField {
  readonly label: string;
  readonly description: string;
}

interface Outline {
  readonly title: string;
  readonly tags?: FieldGroup['tags'];
  readonly keys: readonly string[];
  readonly body?: BodyField;
}

const MARKDOWN = 'An empty line begins a new paragraph; “- ” at the beginning of a line makes a list.';

/** The order in which a contributor knows the answers. Keys that stand nowhere here come last, folded. */
const OUTLINES: Readonly<Record<WritableCollection, readonly Outline[]>> = {
  talks: [
    {
      title: 'The talk',
      keys: ['title', 'country', 'organization', 'task', 'language'],
      tags: { country: 'or the organization below', organization: 'or the country above' },
    },
    { title: 'When it was given', keys: ['event', 'session', 'start', 'end'] },
    { title: 'Who presented', keys: ['presenters'] },
    {
      title: 'The abstract',
      keys: ['abstractLanguage', 'source'],
      body: {
        label: 'Abstract',
        description: `Word for word, in the language it was written in. ${MARKDOWN}`,
      },
    },
    { title: 'Slides, recording and methodology', keys: ['resources', 'methodologies'] },
  ],
  events: [
    { title: 'The event', keys: ['title', 'kind', 'status', 'summary', 'organizers', 'languages'] },
    { title: 'When and where', keys: ['start', 'end', 'timeZone', 'printedTimeZone', 'mode', 'place'] },
    {
      title: 'The announcement',
      keys: ['source'],
      body: {
        label: 'Welcome text',
        description: `The text of the announcement, if it has one. ${MARKDOWN}`,
      },
    },
    { title: 'Sessions and agenda', keys: ['sessions', 'agenda'] },
  ],
  resources: [
    { title: 'The resource', keys: ['title', 'type', 'summary', 'languages'] },
    { title: 'Where it is', keys: ['availability', 'url', 'doi', 'access', 'licence'] },
    { title: 'Who made it, and when', keys: ['authors', 'publisher', 'date'] },
  ],
  metrics: [
    { title: 'The number', keys: ['title', 'measure', 'quantity', 'status'] },
    {
      title: 'What it is about',
      keys: ['methodology', 'resource', 'country'],
      tags: {
        methodology: 'one of these three',
        resource: 'one of these three',
        country: 'one of these three',
      },
    },
    { title: 'What was stated with it', keys: ['qualifiers'] },
    { title: 'Where it is stated', keys: ['source', 'grade', 'claimedBy', 'asOf', 'note'] },
  ],
  people: [{ title: 'The person', keys: ['name', 'organization'] }],
  organizations: [{ title: 'The organization', keys: ['name', 'acronym', 'type', 'country', 'homepage'] }],
};

/** The groups of a form; together they hold every field of the collection once. */
export function groupsOf(collection: WritableCollection): FieldGroup[] {
  const fields = new Map(fieldsOf(collection).map((field) => [field.key, field]));
  const groups = OUTLINES[collection].map(({ title, keys, body, tags = {} }): FieldGroup => {
    const chosen = keys.flatMap((key) => fields.get(key) ?? []);
    for (const key of keys) fields.delete(key);
    return { title, fields: chosen, tags, folded: false, ...(body && { body }) };
  });
  const rest = [...fields.values()];
  // A field that must be filled in is never hidden, even where the outline does not know it yet.
  const needed = rest.filter(({ required }) => required);
  if (needed.length > 0) groups.push({ title: 'Also needed', fields: needed, tags: {}, folded: false });
  const others = rest.filter(({ required }) => !required);
  const body = groups.some((group) => group.body) ? undefined : OTHER_BODY;
  groups.push({
    title: 'More, if you know it',
    fields: others,
    tags: {},
    folded: true,
    ...(body && { body }),
  });
  return groups;
}

const OTHER_BODY: BodyField = {
  label: 'Text',
  description: `What readers should know beyond this. ${MARKDOWN}`,
};

/** What one entry of a collection is called. */
export const ENTRY_NAMES: Readonly<Record<WritableCollection, string>> = {
  talks: 'talk',
  events: 'event',
  resources: 'resource',
  metrics: 'metric',
  people: 'person',
  organizations: 'organization',
} satisfies Partial<Record<CollectionName, string>>;
