import type { Community, Entry } from '@isco-cop/data/schema';
import { labelOf, pathOf } from '@isco-cop/data/schema';
import { addressOf, type Site } from '../site.ts';
import { type Described, type Told, tellers } from './tellers.ts';

/** Something that a feed tells of. */
export interface FeedEntry extends Described {
  /** Whole address, which is also what it is known by. */
  readonly url: string;
  readonly title: string;
  readonly date: Date;
}

/** Everything dated that feeds tell of, latest first. What the content dates nowhere stands in no feed. */
export function feedEntries(community: Community, site: Site): FeedEntry[] {
  const entries = (Object.keys(tellers) as Told[]).flatMap((collection) =>
    (community[collection].all() as Entry[]).flatMap((entry): FeedEntry[] => {
      const described = tellers[collection](community, entry as never);
      const { date } = described;
      const url = addressOf(site, pathOf(collection, entry.id));
      return date ? [{ ...described, date, title: described.title ?? labelOf(entry), url }] : [];
    }),
  );
  return entries.sort((a, b) => b.date.getTime() - a.date.getTime() || (a.url < b.url ? -1 : 1));
}
