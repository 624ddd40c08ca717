import type { Community, Entry } from '@isco-cop/data/schema';

/** Names of what an entry refers to within itself or its event, by the key that refers to it. */
export type LocalNames = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** Sessions of an event and of the event of a talk, and stages of a pipeline. */
export function localNames(community: Community, entry: Entry): LocalNames {
  const named = (parts: readonly { readonly id: string; readonly title: string }[] = []) =>
    new Map(parts.map(({ id, title }) => [id, title]));
  if ('pipeline' in entry) {
    const stages = named(entry.pipeline);
    return { to: stages, stage: stages };
  }
  if ('sessions' in entry) return { session: named(entry.sessions) };
  return 'event' in entry ? { session: named(community.events.get(entry.event)?.sessions) } : {};
}
