import { type Community, type Event, pathOf } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { type Reference, refsTo } from './reference.ts';
import { type TimesProps, toTimes } from './times.ts';

/** An event as a line of a list. */
export interface EventItemProps {
  readonly title: string;
  readonly path: string;
  readonly kind: string;
  /** Left out where it is not stated. */
  readonly mode?: string;
  readonly status: { readonly id: Event['status']; readonly label: string };
  readonly summary: string;
  readonly times: TimesProps;
  readonly organizers: readonly Reference[];
  readonly talkCount: number;
  readonly place?: string;
}

/** Projects an event for lists. */
export function toEventItem(community: Community, event: Event): EventItemProps {
  return {
    title: event.title,
    path: pathOf('events', event.id),
    kind: label('eventKind', event.kind),
    ...(event.mode && { mode: label('eventMode', event.mode) }),
    status: { id: event.status, label: label('eventStatus', event.status) },
    summary: event.summary,
    times: toTimes(event.start, event.end, event.timeZone),
    organizers: refsTo(community, 'organizations', event.organizers),
    talkCount: community.talks.where({ event: event.id }).length,
    ...(event.place && { place: event.place.name }),
  };
}

/** Events, latest first. */
export function latestFirst(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => (a.start < b.start ? 1 : -1));
}
