import type { Community, Event } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { type EventItemProps, latestFirst, toEventItem } from './event-item.ts';
import { type Prose, toProse } from './prose.ts';
import { type Reference, refTo } from './reference.ts';
import { type ResourceProps, toResource } from './resource-item.ts';
import { type SourceProps, toSource } from './source.ts';
import { type AppearanceProps, subjectOf, type TimesProps, toAppearance } from './talk-item.ts';

/** A row of the agenda: a talk or something else. */
export interface AgendaRowProps {
  readonly times: TimesProps;
  readonly title: string;
  readonly path?: string;
  readonly subject?: Reference;
  readonly kind: string;
  readonly presenters: readonly AppearanceProps[];
}

/** A part of the agenda: what stands in no session, or a session with its moderators. */
export interface AgendaPartProps {
  readonly title?: string;
  readonly moderators: readonly AppearanceProps[];
  readonly rows: readonly AgendaRowProps[];
}

/** An event page. */
export interface EventProps extends EventItemProps {
  readonly body: Prose;
  readonly series?: string;
  readonly printedTimeZone?: string;
  /** Local end of the last agenda item, where it differs from the announced end. */
  readonly agendaEnd?: string;
  readonly objectives: readonly { readonly title: string; readonly text: string }[];
  readonly registration?: { readonly url?: string; readonly label: string; readonly note?: string };
  readonly agenda: readonly AgendaPartProps[];
  readonly contacts: readonly { readonly person: Reference; readonly email?: string }[];
  readonly resources: readonly ResourceProps[];
  readonly source?: SourceProps;
}

/** Projects an event. */
export function toEvent(community: Community, event: Event): EventProps {
  const { series, printedTimeZone, registration, source } = event;
  const rows = agendaRows(community, event);
  const agendaEnd = rows
    .map(({ times }) => times.end)
    .sort()
    .at(-1);
  return {
    ...toEventItem(community, event),
    body: toProse(event.body),
    ...(series && { series: series.number ? `${series.name}, number ${series.number}` : series.name }),
    ...(printedTimeZone && { printedTimeZone }),
    ...(agendaEnd && agendaEnd !== event.end && { agendaEnd }),
    objectives: event.objectives ?? [],
    ...(registration && {
      registration: {
        label: registration.label ?? 'Register',
        ...(registration.url && { url: registration.url }),
        ...(registration.note && { note: registration.note }),
      },
    }),
    agenda: inParts(community, event, rows),
    contacts: (event.contacts ?? []).map(({ person, email, optIn }) => ({
      person: refTo(community, 'people', person),
      ...(optIn && email && { email }),
    })),
    resources: community.resources.pick(event.resources).map((each) => toResource(community, each)),
    ...(source && { source: toSource(community, source) }),
  };
}

type Row = AgendaRowProps & { readonly session?: string };

function agendaRows(community: Community, event: Event): Row[] {
  const { timeZone } = event;
  const items = (event.agenda ?? []).map(
    ({ kind, title, session, start, end, presenters }): Row => ({
      times: { start, end, timeZone },
      title,
      kind: label('agendaKind', kind),
      presenters: (presenters ?? []).map((each) => toAppearance(community, each)),
      ...(session && { session }),
    }),
  );
  const talks = community.talks.where({ event: event.id }).map(
    (talk): Row => ({
      times: { start: talk.start, end: talk.end, timeZone },
      title: talk.title,
      path: `/talks/${talk.id}/`,
      subject: subjectOf(community, talk),
      kind: 'Talk',
      presenters: talk.presenters.map((each) => toAppearance(community, each)),
      ...(talk.session && { session: talk.session }),
    }),
  );
  return [...items, ...talks].sort((a, b) => (a.times.start < b.times.start ? -1 : 1));
}

/** Cuts the rows where the session changes, keeping their order in time. */
function inParts(community: Community, event: Event, rows: readonly Row[]): AgendaPartProps[] {
  const parts: (AgendaPartProps & { session: string | undefined; rows: AgendaRowProps[] })[] = [];
  for (const { session: id, ...row } of rows) {
    const last = parts.at(-1);
    if (last && last.session === id) last.rows.push(row);
    else {
      const session = event.sessions?.find((each) => each.id === id);
      const moderators = (session?.moderators ?? []).map((each) => toAppearance(community, each));
      parts.push({ session: id, ...(session && { title: session.title }), moderators, rows: [row] });
    }
  }
  return parts.map(({ session: _session, ...part }) => part);
}

/** The list of events. */
export interface EventsProps {
  readonly events: readonly EventItemProps[];
}

/** Projects the list of events, latest first. */
export function toEvents(community: Community): EventsProps {
  return { events: latestFirst(community.events.all()).map((event) => toEventItem(community, event)) };
}
