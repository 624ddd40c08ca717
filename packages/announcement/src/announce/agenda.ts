import { type Community, countryByCode, type Event, type Talk } from '@isco-cop/data';
import type { PhrasingContent, RootContent } from 'mdast';
import { type Labels, labelsOf } from '../labels/index.ts';
import { readItemTitle } from '../text/item-title.ts';
import { longDate } from './date.ts';
import { bold, heading, link, table, text } from './markdown.ts';
import { type PeoplePrinter, printPeople } from './people.ts';

type AgendaItem = NonNullable<Event['agenda']>[number];
type Session = NonNullable<Event['sessions']>[number];
type Row = PhrasingContent[][];

/** The agenda as tables, one a day. */
export function printAgenda(event: Event, talks: readonly Talk[], printer: PeoplePrinter): RootContent[] {
  const labels = labelsOf[printer.language];
  const items = [...talks, ...(event.agenda ?? [])].sort(
    (a, b) => compare(a.start, b.start) || compare(a.end, b.end),
  );
  const sessions = [...(event.sessions ?? [])];
  const own = [...new Set(items.map(({ start }) => start.slice(0, 10)))];
  const days = own.length === 0 && sessions.length > 0 ? [event.start.slice(0, 10)] : own;
  const header: Row = (['time', 'event', 'presenter'] as const).map((column) => [
    text(labels.columns[column][0] ?? ''),
  ]);
  const isLong = days.length > 1 || event.start.slice(0, 10) !== event.end.slice(0, 10);
  const blocks = days.flatMap((day, index): RootContent[] => {
    const ofDay = items.filter(({ start }) => start.startsWith(day));
    const rows = ofDay.flatMap((item) => [
      ...sessionRows(sessions, item.session, printer),
      itemRow(item, event, printer),
    ]);
    const rest = index === days.length - 1 ? sessionRows(sessions, sessions.at(-1)?.id, printer) : [];
    const grid = table([header, ...rows, ...rest]);
    return isLong ? [heading(3, longDate(day, printer.language)), grid] : [grid];
  });
  return blocks.length > 0 ? [heading(2, labels.sections.agenda[0] ?? ''), ...blocks] : [];
}

/** Rows for a session that begins, and for those before it that have nothing in them. */
function sessionRows(sessions: Session[], id: string | undefined, printer: PeoplePrinter): Row[] {
  const index = id === undefined ? -1 : sessions.findIndex((session) => session.id === id);
  return sessions.splice(0, index + 1).map(({ title, moderators = [] }) => {
    const { fields, plurals } = labelsOf[printer.language];
    const label = moderators.length > 1 ? plurals.moderator : fields.moderator[0];
    const people = moderators.length > 0 ? [text(`${label}: ${printPeople(moderators, printer)}`)] : [];
    return [[bold(title)], people, []];
  });
}

function itemRow(item: Talk | AgendaItem, event: Event, printer: PeoplePrinter): Row {
  const { start, end, presenters = [] } = item;
  const title = 'kind' in item ? itemTitle(item, labelsOf[printer.language]) : talkTitle(item, printer);
  const people = presenters.length > 0 ? [text(printPeople(presenters, printer))] : [];
  const own = 'event' in item ? linksOf(item, event, printer.community) : [];
  return [[bold(`${clock(start)}-${clock(end)}`)], [text(title), ...own], people];
}

/** The title with its kind in brackets, where it would not be read as that kind by itself. */
function itemTitle({ kind, title }: AgendaItem, { itemKinds }: Labels): string {
  const read = readItemTitle(title);
  return read.kind === kind && read.title === title ? title : `${title} (${itemKinds[kind][0]})`;
}

/** "Country: Title" as printed, or as it would be. */
function talkTitle(talk: Talk, printer: PeoplePrinter): string {
  return talk.agendaTitle ?? `${subjectName(talk, printer)}: ${talk.title}`;
}

/** The name of the country or organization that a talk is about. */
export function subjectName({ country, organization }: Talk, { community, language }: PeoplePrinter): string {
  if (country !== undefined) return countryByCode(country)?.names[language] ?? country;
  const entry = community.organizations.get(organization);
  return entry?.acronym ?? entry?.name ?? organization ?? '';
}

/** Links to what a talk has of its own; what belongs to the event stands under its resources. */
function linksOf(talk: Talk, event: Event, community: Community): PhrasingContent[] {
  const own = (talk.resources ?? []).filter((id) => !event.resources?.includes(id));
  return community.resources.pick(own).flatMap(({ title, url, type }) =>
    // Other resources of a talk, such as papers, were never part of the announcement.
    type === 'slides' || type === 'recording' ? [text(' '), link(title, url ?? '#')] : [],
  );
}

const clock = (time: string) => time.slice(time.indexOf('T') + 1);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
