import { Community, type Entries, type Entry } from '@isco-cop/data/schema';
import { type EventProps, toEvent } from '../props/event.ts';
import { type MetricProps, toMetric } from '../props/metric-card.ts';
import { type ResourceProps, toResource } from '../props/resource-item.ts';
import { type TalkProps, toTalk } from '../props/talk.ts';
import { toWritable } from './check.ts';
import type { Draft } from './draft.ts';
import { type FormField, fieldsOf } from './fields.ts';
import type { FormCollection } from './layout.ts';

/** What the page of the entry will show, so far as it is known. */
export type Preview =
  | { readonly collection: 'talks'; readonly props: TalkProps }
  | { readonly collection: 'events'; readonly props: EventProps }
  | { readonly collection: 'resources'; readonly props: ResourceProps }
  | { readonly collection: 'metrics'; readonly props: MetricProps };

/** The projection of the entry a form is for, among the entries that exist and those made on the way. */
export function previewOf(known: Entries, draft: Draft): Preview | undefined {
  const entries = toWritable(draft).map(
    ({ collection, id, data, body }) =>
      ({ collection, entry: { ...padded(fieldsOf(collection), data), id, body } as Entry }) as const,
  );
  const [first] = entries;
  if (!first || !hasItsNumber(draft)) return undefined;
  try {
    return projected(communityWith(known, entries), first);
  } catch {
    // What stands in a form may be anything; a projection that fails has to wait for the next answer.
    return undefined;
  }
}

/** No figure is shown that nobody stated: a metric waits for its number. */
function hasItsNumber(draft: Draft): boolean {
  const [written] = toWritable(draft);
  const { quantity } = (written?.data ?? {}) as { quantity?: { value?: unknown } };
  return written?.collection !== 'metrics' || typeof quantity?.value === 'number';
}

function projected(community: Community, first: { collection: string; entry: Entry }): Preview {
  const { collection, entry } = first as { collection: FormCollection; entry: never };
  switch (collection) {
    case 'talks':
      return { collection, props: toTalk(community, entry) };
    case 'events':
      return { collection, props: toEvent(community, entry) };
    case 'resources':
      return { collection, props: toResource(community, entry) };
    case 'metrics':
      return { collection, props: toMetric(community, entry) };
  }
}

/** The community with further entries, which stand in the place of those with the same id. */
export function communityWith(
  known: Entries,
  entries: readonly { readonly collection: keyof Entries; readonly entry: Entry }[],
): Community {
  const maps = Object.fromEntries(
    Object.entries(known).map(([name, map]) => [
      name,
      new Map<string, Entry>(map as ReadonlyMap<string, Entry>),
    ]),
  );
  for (const { collection, entry } of entries) maps[collection]?.set(entry.id, entry);
  return new Community(maps as unknown as Entries);
}

/** Data with a dash for each text, and an empty list or object for each other value, that is needed and missing. */
function padded(fields: readonly FormField[], data: object): object {
  const values = data as Readonly<Record<string, unknown>>;
  const pairs = fields.flatMap((field) => {
    const value = values[field.key] ?? (field.required ? blankOf(field) : undefined);
    if (value === undefined) return [];
    if (field.type === 'group') return [[field.key, padded(field.fields, value as object)] as const];
    if (field.type !== 'list' || field.item.type !== 'group') return [[field.key, value] as const];
    const inner = field.item.fields;
    return [[field.key, (value as object[]).map((item) => padded(inner, item))] as const];
  });
  return Object.fromEntries(pairs);
}

/** Until a bound and a unit are chosen a number stands alone. */
const NEUTRAL: Readonly<Record<string, string>> = { bound: 'exactly', unit: 'coefficient' };

function blankOf({ key, type }: FormField): unknown {
  return NEUTRAL[key] ?? BLANKS[type];
}

const BLANKS: Readonly<Record<FormField['type'], unknown>> = {
  text: '…',
  choice: '…',
  number: 0,
  flag: false,
  group: {},
  list: [],
};
