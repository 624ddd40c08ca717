import { type Community, pathOf, pathOfCountry } from '@isco-cop/data/schema';
import type { Site } from '../site.ts';
import { type FeedEntry, feedEntries } from './entries.ts';

/** A feed before it takes the form of Atom or JSON. */
export interface Feed {
  /** Path of the page that it follows, with slashes at both ends; its files lie there. */
  readonly path: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** So many that a reader who looks in once a year misses nothing, and few enough to be fetched often. */
const LONGEST = 100;

/** The feed of everything, one for each country and one for each technique. */
export function feedsOf(community: Community, site: Site): Feed[] {
  const all = feedEntries(community, site);
  const byCountry = grouped(all, ({ countries }) => countries);
  const byTechnique = grouped(all, ({ techniques }) => techniques);
  const feed = (path: string, title: string, entries: readonly FeedEntry[] = []): Feed => ({
    path,
    title,
    entries: entries.slice(0, LONGEST),
  });
  return [
    feed('/', site.title, all),
    ...community
      .countries()
      .map(({ id, names }) => feed(pathOfCountry(id), `${names.en} – ${site.title}`, byCountry.get(id))),
    ...community.techniques
      .all()
      .map(({ id, name }) => feed(pathOf('techniques', id), `${name} – ${site.title}`, byTechnique.get(id))),
  ];
}

function grouped(
  entries: readonly FeedEntry[],
  keysOf: (entry: FeedEntry) => readonly string[],
): Map<string, FeedEntry[]> {
  const groups = new Map<string, FeedEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
