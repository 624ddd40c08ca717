import type { Format } from '../machine-file.ts';
import { addressOf, type Site } from '../site.ts';
import { type Feed, feedFiles, feedsOf } from './feeds.ts';

/** Feeds as JSON Feed 1.1. */
export const jsonFeedFiles: Format = (community, site) =>
  feedFiles(
    feedsOf(community, site),
    'feed.json',
    (feed) => `${JSON.stringify(toJsonFeed(feed, site), null, 1)}\n`,
  );

function toJsonFeed({ path, title, entries }: Feed, site: Site): object {
  const page = addressOf(site, path);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    ...(path === '/' && site.description && { description: site.description }),
    language: 'en',
    items: entries.map(({ url, title, text, kind, date, authors }) => ({
      id: url,
      url,
      title,
      content_text: text,
      date_published: date.toISOString(),
      tags: [kind],
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    })),
  };
}
