import type { Community, Event } from '@isco-cop/data/schema';
import { type AgendaPartProps, toAgenda } from './agenda.ts';
import { newSection } from './definitions.ts';
import { type EventItemProps, latestFirst, toEventItem } from './event-item.ts';
import { formatDate } from './format.ts';
import { type Prose, toProse } from './prose.ts';
import { type Reference, refTo } from './reference.ts';
import { type ResourceProps, toResource } from './resource-item.ts';
import { type SourceProps, toSource } from './source.ts';

/** An event page. */
export interface EventProps extends EventItemProps {
  readonly body: Prose;
  readonly series?: string;
  readonly printedTimeZone?: string;
  /** Local end of the last agenda item, where it differs from the announced end. */
  readonly agendaEnd?: string;
  /** Changes after the first announcement, oldest first. */
  readonly changes: readonly { readonly date: string; readonly text: string }[];
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
  const { parts, end: agendaEnd } = toAgenda(community, event);
  return {
    ...toEventItem(community, event),
    body: toProse(event, () => newSection(community, { collection: 'events', id: event.id })),
    ...(series && { series: series.number ? `${series.name}, number ${series.number}` : series.name }),
    ...(printedTimeZone && { printedTimeZone }),
    ...(agendaEnd && { agendaEnd }),
    changes: (event.changes ?? []).map(({ date, text }) => ({ date: formatDate(date), text })),
    objectives: event.objectives ?? [],
    ...(registration && {
      registration: {
        label: registration.label ?? 'Register',
        ...(registration.url && { url: registration.url }),
        ...(registration.note && { note: registration.note }),
      },
    }),
    agenda: parts,
    contacts: (event.contacts ?? []).map(({ person, email, optIn }) => ({
      person: refTo(community, 'people', person),
      ...(optIn && email && { email }),
    })),
    resources: community.resources.pick(event.resources).map((each) => toResource(community, each)),
    ...(source && { source: toSource(community, source) }),
  };
}

/** The list of events. */
export interface EventsProps {
  readonly events: readonly EventItemProps[];
}

/** Projects the list of events, latest first. */
export function toEvents(community: Community): EventsProps {
  return { events: latestFirst(community.events.all()).map((event) => toEventItem(community, event)) };
}
