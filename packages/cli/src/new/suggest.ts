import type { CollectionName, Community } from '@isco-cop/data';
import type { Data } from './draft.ts';

/** A value that is probably meant, from what is known already: a talk begins when its event does. */
export function suggestionFor(
  collection: CollectionName,
  path: string,
  data: Data,
  community: Community,
): string | undefined {
  const start = typeof data.start === 'string' ? data.start : undefined;
  if (path === 'end') return start;
  if (path === 'start' && collection === 'talks') return community.events.get(String(data.event))?.start;
  return undefined;
}
