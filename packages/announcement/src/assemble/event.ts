import { type Appearance, type Event, type Place, quoted } from '@isco-cop/data';
import type { Announcement, PrintedItem } from '../announcement.ts';
import { countryNamed } from '../known/countries.ts';
import { localTime } from '../read/agenda-days.ts';
import { eventKindOf, numberOf } from '../read/titles.ts';
import { fold, words } from '../text/fold.ts';
import type { Context } from './context.ts';
import { type Data, type Draft, defined } from './draft.ts';
import { languageTag } from './languages.ts';
import type { OrganizationDesk } from './organizations.ts';
import type { PeopleDesk } from './people.ts';
import type { ResourceDesk } from './resources.ts';
import { zoneOf } from './zone.ts';

/** What the parts of an event are put together with. */
export interface Desks {
  readonly context: Context;
  readonly people: PeopleDesk;
  readonly organizations: OrganizationDesk;
  readonly resources: ResourceDesk;
}

/** An event with its id, ids of sessions, and the resource that is its announcement. */
export interface EventFrame {
  readonly id: string;
  readonly existing: Event | undefined;
  readonly announcement: string;
  /** Name that ids of its resources end in. */
  readonly suffix: string;
  /** Printed ids of sessions → those of the entry that exists. */
  readonly sessions: ReadonlyMap<string, string>;
}

/** The event itself: everything but its talks. */
export function draftEvent(
  announcement: Announcement,
  items: readonly PrintedItem[],
  frame: EventFrame,
  desks: Desks,
): Draft {
  const { event } = announcement;
  const { id, existing } = frame;
  const place = event.title?.place ?? { line: 1, column: 1, endColumn: 2 };
  const days = event.dates.map(({ value }) => value).sort();
  const [first, last] = [days[0], days.at(-1)];
  const venue = event.place && placeOf(event.place.value);
  const zone = zoneOf(event, id, first, venue?.country, existing, desks.context);
  const kind = eventKindOf(event.title?.value ?? '');
  const resources = announcement.links.map((link) =>
    desks.resources.resolve(link, existing?.resources ?? [], frame.suffix),
  );
  const languages = event.languages?.value.flatMap((name) => {
    const tag = languageTag(name);
    if (!tag) desks.context.reading.leave(event.languages?.place.line ?? 1, name);
    return tag ?? [];
  });
  const said: Data = defined({
    title: event.title?.value,
    series: event.series && defined({ name: event.series.value }),
    start: first && event.start && localTime(first, event.start.value),
    end: last && event.end && localTime(last, event.end.value),
    timeZone: zone,
    printedTimeZone: event.printedZone?.value,
    mode: event.mode?.value,
    place: venue && defined(venue),
    status: event.status?.value,
    organizers: event.organizers?.value.flatMap(
      (name) => desks.organizations.resolve(name, undefined, place) ?? [],
    ),
    languages: languages && languages.length > 0 ? languages : undefined,
    objectives: nonEmpty(event.objectives),
    registration: event.registration?.value,
    sessions: nonEmpty(sessionsOf(announcement, frame, desks)),
    agenda: nonEmpty(agendaOf(items, frame, desks)),
    contacts: nonEmpty(contactsOf(announcement, frame, desks)),
    resources: nonEmpty([...new Set(resources)]),
    kind: existing?.kind ?? kind,
  });
  const number = numberOf(event.title?.value ?? '');
  const soft: Data = defined({
    summary: summaryOf(announcement, place, id, existing, desks.context),
    ...timesOfAgenda(announcement, existing, place, desks.context),
    status: 'scheduled',
    organizers: organizersOf(announcement, existing, desks, place),
    series: event.series && defined({ name: event.series.value, number }),
    source: { resource: frame.announcement, locator: 'The whole announcement' },
  });
  const body = event.welcome.join('\n\n');
  const when = event.start?.place ?? event.dates[0]?.place;
  return {
    collection: 'events',
    id,
    ...(existing ? { existing } : {}),
    said: existing || !soft.series ? said : { ...said, series: soft.series },
    soft,
    ...(body === '' ? {} : { body }),
    place,
    parts: desks.context.reading.all(),
    places: {
      start: when,
      end: event.end?.place ?? when,
      timeZone: event.printedZone?.place ?? when,
      mode: event.mode?.place,
      place: event.place?.place,
    },
  };
}

function sessionsOf({ sessions }: Announcement, { existing, sessions: ids }: EventFrame, { people }: Desks) {
  return sessions.map(({ id, title, moderators }) => {
    const key = ids.get(id) ?? id;
    const before = existing?.sessions?.find((each) => each.id === key)?.moderators;
    const appearances = moderators.map((person) => people.appearance(person, before, undefined));
    return defined({ id: key, title, moderators: nonEmpty(appearances) });
  });
}

/** What has no times cannot stand in an agenda, and is left with its line; the rest is kept. */
function agendaOf(items: readonly PrintedItem[], { existing, sessions }: EventFrame, desks: Desks) {
  const { people, context } = desks;
  const timed = items.filter(({ start, end, title, place }) => {
    if (start !== undefined && end !== undefined) return true;
    const { text } = context.reading.lineAt(place.line);
    context.reading.leave(place.line, text);
    if (start !== undefined)
      context.reading.report('error', 'agenda-time', place, {
        message: `Unexpected ${quoted(title)} without an end, expected a range such as \`14:15-14:35\``,
        hint: 'add the end; the line was left out',
      });
    return false;
  });
  return timed.map(({ kind, title, session, start, end, people: printed }) => {
    const before = existing?.agenda?.find((each) => each.start === start && each.title === title)?.presenters;
    const presenters = printed.map((person) =>
      people.appearance(person, before as Appearance[] | undefined, undefined),
    );
    return defined({
      kind,
      title,
      session: session && (sessions.get(session) ?? session),
      start,
      end,
      presenters: nonEmpty(presenters),
    });
  });
}

function contactsOf({ contacts, headings }: Announcement, frame: EventFrame, { people }: Desks) {
  return contacts.map(({ person, email }) => {
    const { person: id } = people.appearance(person, undefined, undefined);
    const before = frame.existing?.contacts?.find((each) => each.person === id);
    // Whoever is announced with an address has it published already; only the locator is ours to choose.
    const source = before?.source ?? { resource: frame.announcement, locator: headings.contact ?? 'Contact' };
    return defined({
      person: id,
      email,
      optIn: before?.optIn ?? email !== undefined,
      source: before && !before.source ? undefined : source,
    });
  });
}

function organizersOf(
  { event }: Announcement,
  existing: Event | undefined,
  { organizations, context }: Desks,
  place: Place,
): string[] | undefined {
  const series = event.series?.value;
  if (series === undefined) return undefined;
  const [known] = context.community.organizations.all().filter(({ name }) => fold(name) === fold(series));
  context.recognise('organizations', known?.id, place);
  if (known) return [known.id];
  if (existing) return undefined;
  // A community that announces under its own name organizes.
  const isCommunity = words(series).some((word) => COMMUNITY.has(word));
  const id = isCommunity ? organizations.resolve(series, undefined, event.series?.place ?? place) : undefined;
  return id === undefined ? undefined : [id];
}

const COMMUNITY = new Set(['community', 'comunidad', 'comunidade', 'communaute', 'cop']);

/** Where only the agenda says when the event starts or ends, that is taken. */
function timesOfAgenda(
  { event, items }: Announcement,
  existing: Event | undefined,
  place: Place,
  { reading }: Context,
): Data {
  const start = items.flatMap((item) => item.start ?? []).sort()[0];
  const end = items
    .flatMap((item) => item.end ?? [])
    .sort()
    .at(-1);
  for (const [key, taken] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (event[key] || existing || taken === undefined) continue;
    reading.report('info', 'taken-time', event.start?.place ?? event.dates[0]?.place ?? place, {
      message: `Missing ${key} of the event, expected it as in \`14:00 - 17:30\`; that of the agenda was taken, ${taken.slice(11)}`,
      hint: `write the announced times, or correct \`${key}\` of the event's file`,
    });
  }
  return defined({ start, end });
}

/** The schema wants a summary; the announcement's own objectives, its first paragraph, or its title is one. */
function summaryOf(
  { event }: Announcement,
  place: Place,
  id: string,
  existing: Event | undefined,
  { reading }: Context,
): string | undefined {
  const titles = event.objectives.map(({ title }) => title.replace(/[.;]$/, ''));
  const [what, summary] =
    titles.length > 0
      ? ['objectives were', `${titles.join('; ')}.`]
      : event.welcome[0]
        ? ['first paragraph was', event.welcome[0].replace(/\s+/g, ' ')]
        : ['title was', event.title?.value];
  if (summary !== undefined && !existing) {
    reading.report('info', 'taken-summary', place, {
      message: `Missing summary of the event, expected a sentence or two; the ${what} taken`,
      hint: `write your own \`summary\` in \`events/${id}.md\``,
    });
  }
  return summary;
}

function placeOf(printed: string): { name: string; country?: string } {
  const comma = printed.lastIndexOf(',');
  const country = comma > 0 ? countryNamed(printed.slice(comma + 1)) : undefined;
  return country ? { name: printed.slice(0, comma).trim(), country } : { name: printed };
}

function nonEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
