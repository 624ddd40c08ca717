import { type Community, type Event, instantOf, type Organization, pathOf } from '@isco-cop/data/schema';
import icalendar, { type ICalCalendar, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { v5 as uuidOf } from 'uuid';
import { type Format, pathsOf } from '../machine-file.ts';
import { addressOf, type Site } from '../site.ts';
import { agendaOf } from './agenda.ts';
import { revisionOf } from './revision.ts';

const STATUSES: Readonly<Record<Event['status'], ICalEventStatus>> = {
  scheduled: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};
/** Most calendars do not show the status, so the title says it too. */
const MARKS: Partial<Record<Event['status'], string>> = {
  postponed: 'Postponed: ',
  cancelled: 'Cancelled: ',
};

/** A calendar of all events to subscribe to, and one file for each. Times are in UTC, right in every zone. */
export const icsFiles: Format = (community, site) => {
  const events = community.events.all().map((event) => ({ event, data: eventData(community, site, event) }));
  const whole = calendarOf(
    site,
    events.map(({ data }) => data),
  );
  return [
    { path: 'events.ics', text: whole.toString() },
    ...events.flatMap(({ event, data }) => {
      const text = calendarOf(site, [data]).toString();
      return pathsOf('events', event).map((path) => ({ path: `${path}.ics`, text }));
    }),
  ].map(({ path, text }) => ({ path, text: `${text}\r\n` }));
};

function calendarOf(site: Site, events: ICalEventData[]): ICalCalendar {
  return icalendar({
    name: `${site.title}: events`,
    description: site.description,
    prodId: { company: new URL(site.url).hostname, product: 'knowledge base' },
    source: addressOf(site, '/events.ics'),
    events,
  });
}

function eventData(community: Community, site: Site, event: Event): ICalEventData {
  const { number, date } = revisionOf(community, event);
  const url = addressOf(site, pathOf('events', event.id));
  return {
    id: uidOf(community, site, event),
    sequence: number,
    stamp: date,
    lastModified: date,
    start: instantOf(event.start, event.timeZone),
    end: instantOf(event.end, event.timeZone),
    status: STATUSES[event.status],
    summary: clean(`${MARKS[event.status] ?? ''}${event.title}`),
    description: clean(describe(community, event, url)),
    location: clean(event.place?.name ?? (event.mode === 'online' ? 'Online' : '')) || null,
    categories: [{ name: event.kind }],
    url,
  };
}

/** A constant that names of events are hashed with, made at random once. */
const NAMES_OF_EVENTS = 'a96d74dc-ce87-4586-8854-2ee14405f695';

/**
 * The identity of an event in the calendars that have it, as RFC 7986, section 5.3, asks: a UUID and no host. It stays when the
 * event is renamed or the site moves, and differs between communities whose events have the same id.
 */
function uidOf(community: Community, site: Site, event: Event): string {
  const publisher = community.organizations.get(site.publisher);
  const whose = publisher ? firstId(publisher) : site.title;
  return uuidOf(`${whose}/events/${firstId(event)}`, NAMES_OF_EVENTS);
}

function firstId({ id, formerIds }: Event | Organization): string {
  return formerIds?.[0] ?? id;
}

function describe(community: Community, event: Event, url: string): string {
  const { summary, changes = [], registration, timeZone } = event;
  const rows = agendaOf(community, event);
  const severalDays = new Set(rows.map(({ day }) => day)).size > 1;
  const agenda = rows.map(({ day, start, end, subject, title, presenters }) => {
    const when = `${severalDays ? `${day} ` : ''}${start}–${end}`;
    const who = presenters.length > 0 ? ` (${presenters.join(', ')})` : '';
    return `${when} ${subject ? `${subject}: ` : ''}${title}${who}`;
  });
  const parts = [
    ...changes.map(({ date, text }) => `${date}: ${text}`),
    summary,
    agenda.length > 0 ? [`Agenda (times of ${timeZone})`, ...agenda].join('\n') : '',
    registration?.url ? `Registration: ${registration.url}` : (registration?.note ?? ''),
    url,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Line ends in one form; control characters have no place in a calendar. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}
