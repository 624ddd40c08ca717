import { type Community, pathOf, pathOfCountry } from '@isco-cop/data/schema';
import type { MachineFile } from '../machine-file.ts';
import type { Site } from '../site.ts';
import { type FeedEntry, feedEntries } from './entries.ts';

/** A feed before it takes the form of Atom or JSON. */
export interface Feed {
  /** Path of the page that it follows, with slashes at both ends; its files lie there. */
  readonly path: string;
  /** Paths at which its files lie too, for those who follow a page that was renamed. */
  readonly formerPaths: readonly string[];
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
  const feed = (
    path: string,
    title: string,
    entries: readonly FeedEntry[] = [],
    formerPaths: readonly string[] = [],
  ): Feed => ({
    path,
    formerPaths,
    title,
    entries: entries.slice(0, LONGEST),
  });
  return [
    feed('/', site.title, all),
    ...community
      .countries()
      .map(({ id, names }) => feed(pathOfCountry(id), `${names.en} – ${site.title}`, byCountry.get(id))),
    ...community.techniques.all().map(({ id, name, formerIds = [] }) =>
      feed(
        pathOf('techniques', id),
        `${name} – ${site.title}`,
        byTechnique.get(id),
        formerIds.map((each) => pathOf('techniques', each)),
      ),
    ),
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

/** The files of feeds, each beside its page. */
export function feedFiles(
  feeds: readonly Feed[],
  name: string,
  toText: (feed: Feed) => string,
): MachineFile[] {
  return feeds.flatMap((feed) => {
    const text = toText(feed);
    return [feed.path, ...feed.formerPaths].map((path) => ({ path: `${path.slice(1)}${name}`, text }));
  });
}
