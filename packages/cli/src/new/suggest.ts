import type { CollectionName, Community } from '@isco-cop/data';
import type { Data, Draft } from './draft.ts';

/** What is known while an entry is asked for. */
export interface Known {
  readonly collection: CollectionName;
  readonly data: Data;
  /** What it was called where it was found to be missing. */
  readonly called: string;
  readonly community: Community;
  readonly drafts: readonly Draft[];
}

/** A value that is probably meant, from what is known already: people speak for their office, at the event's own time. */
export function suggestionFor(
  path: string,
  beside: Data,
  { collection, data, called, community, drafts }: Known,
): string | undefined {
  if (path === 'name' || path === 'title') return called || undefined;
  if (path.endsWith('.organization')) return officeOf(beside.person, community, drafts);
  if (collection !== 'talks') return undefined;
  const announced = community.events.get(String(data.event))?.source?.resource;
  if (path === 'source.resource') return announced;
  return path === 'source.locator' && announced === beside.resource ? 'agenda' : undefined;
}

function officeOf(person: unknown, community: Community, drafts: readonly Draft[]): string | undefined {
  const added = drafts.find(({ collection, id }) => collection === 'people' && id === person);
  const office = added?.data.organization ?? community.people.get(String(person))?.organization;
  return office === undefined ? undefined : String(office);
}

/** The day that the times of an entry are on: of its start, or of its event. */
export function dayOf({
  data,
  community,
  drafts,
}: Pick<Known, 'data' | 'community' | 'drafts'>): string | undefined {
  const added = drafts.find(({ collection, id }) => collection === 'events' && id === data.event);
  const start = data.start ?? added?.data.start ?? community.events.get(String(data.event))?.start;
  return typeof start === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T)/.exec(start)?.[0] : undefined;
}
