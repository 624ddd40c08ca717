import { readFileSync } from 'node:fs';
import { type ImportResult, parseAnnouncement } from '@isco-cop/announcement';
import {
  COLLECTION_NAMES,
  type CollectionName,
  Community,
  type Entries,
  type Entry,
  readCommunity,
} from '@isco-cop/data';

/** The first announcement of the community, as it was sent. */
export const seed = readFileSync(new URL('../fixtures/first-webinar.md', import.meta.url), 'utf8');

/** A community in which nothing is known. */
export const nobody = communityOf([]);

/** The committed content. */
export const { community: committed, texts: committedTexts } = await readCommunity('content');

/** A community of entries in memory. */
export function communityOf(entries: readonly { collection: CollectionName; entry: Entry }[]): Community {
  const maps = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      new Map(entries.flatMap(({ collection, entry }) => (collection === name ? [[entry.id, entry]] : []))),
    ]),
  );
  return new Community(maps as unknown as Entries);
}

/** What an import would make of a community, in memory: known entries with the imported ones laid over them. */
export function afterImport(before: Community, { entries }: ImportResult): Community {
  const all = COLLECTION_NAMES.flatMap((collection) =>
    before[collection].all().map((entry) => ({ collection, entry: entry as Entry })),
  );
  const added = entries.map(({ collection, id, data, body }) => ({
    collection,
    entry: { ...data, id, body } as Entry,
  }));
  return communityOf([...all, ...added]);
}

/** What is left out of comparisons: all entries of an event, so that only people, organizations … are known. */
export function withoutEvents(community: Community): Community {
  return communityOf(
    COLLECTION_NAMES.filter((name) => name !== 'events' && name !== 'talks').flatMap((collection) =>
      community[collection].all().map((entry) => ({ collection, entry: entry as Entry })),
    ),
  );
}

/** The problems of an announcement as the user sees them. */
export function problemsOf(markdown: string, community: Community = committed): string {
  const { problems } = parseAnnouncement(markdown, { community });
  return problems
    .map(({ line, severity, message, rule, hint }) => `${line} ${severity} ${message} (${rule})\n  ${hint}`)
    .join('\n');
}

/** The agenda, talks and unplaced parts of an announcement in a few lines. */
export function outline(markdown: string, community: Community = committed): string {
  const { entries, unplaced } = parseAnnouncement(markdown, { community });
  const of = (name: CollectionName) => entries.filter(({ collection }) => collection === name);
  const lines: string[] = [];
  for (const { data, body } of of('events')) {
    const { title, series, start, end, timeZone, printedTimeZone, mode, place } = data;
    lines.push(
      `${title} | ${start} - ${end} ${timeZone} (${printedTimeZone ?? ''}) | ${mode} ${JSON.stringify(place ?? '')}`,
    );
    if (series) lines.push(`series ${JSON.stringify(series)}`);
    if (body) lines.push(`welcome ${JSON.stringify(body)}`);
    for (const session of (data.sessions as object[] | undefined) ?? [])
      lines.push(`session ${JSON.stringify(session)}`);
    const items = (data.agenda as Record<string, unknown>[] | undefined) ?? [];
    for (const { kind, title: name, start: from, end: to, session, presenters } of items) {
      lines.push(`${kind} ${from}/${to} ${session ?? '-'} ${name} ${people(presenters)}`);
    }
  }
  const talks = of('talks').sort((a, b) => String(a.data.start).localeCompare(String(b.data.start)));
  for (const { data, body } of talks) {
    const { country, organization, start, end, session, title, presenters, resources } = data;
    lines.push(
      `talk ${start}/${end} ${session ?? '-'} [${country ?? organization}] ${title} ${people(presenters)}${body ? ` ${JSON.stringify(body)}` : ''}${resources ? ` ${resources}` : ''}`,
    );
  }
  for (const { data } of of('resources').filter((each) => each.data.type !== 'announcement')) {
    lines.push(`resource ${data.type} ${data.title} ${data.url ?? data.availability}`);
  }
  for (const { line, text } of unplaced) lines.push(`unplaced ${line}: ${text}`);
  return lines.join('\n');
}

function people(presenters: unknown): string {
  const list = (presenters ?? []) as Record<string, string>[];
  return list
    .map(
      ({ person, organization, role, printedAffiliation }) =>
        `(${[person, role, organization, printedAffiliation && `"${printedAffiliation}"`].filter(Boolean).join(', ')})`,
    )
    .join(' ');
}
