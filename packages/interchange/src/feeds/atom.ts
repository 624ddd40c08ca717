import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Format } from '../machine-file.ts';
import { addressOf, type Site } from '../site.ts';
import type { FeedEntry } from './entries.ts';
import { type Feed, feedFiles, feedsOf } from './feeds.ts';

/** Feeds as Atom (RFC 4287). */
export const atomFiles: Format = (community, site) =>
  feedFiles(
    feedsOf(community, site),
    'feed.xml',
    (feed) => `<?xml version="1.0" encoding="utf-8"?>\n${toXml(toAtom(feed, site))}\n`,
  );

/** Before anything was ever told. */
const NEVER = '1970-01-01T00:00:00.000Z';

function toAtom({ path, title, entries }: Feed, site: Site) {
  const page = addressOf(site, path);
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('title', legal(title)),
    x('id', page),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${page}feed.xml` }),
    x('updated', entries[0]?.date.toISOString() ?? NEVER),
    x('author', [x('name', legal(site.title))]),
    ...entries.map(entryOf),
  ]);
}

function entryOf({ url, title, text, kind, date, authors }: FeedEntry) {
  return x('entry', [
    x('title', legal(title)),
    x('id', url),
    x('link', { href: url }),
    x('updated', date.toISOString()),
    x('category', { term: kind }),
    ...authors.map((author) => x('author', [x('name', legal(author))])),
    x('summary', legal(text)),
  ]);
}

/** XML 1.0 has no place for some characters, however they are written. */
function legal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
}
