import { type Community, type Event, instantOf, pathOf, type Talk } from '@isco-cop/data/schema';
import type { Event as EventThing, Place, VirtualLocation } from 'schema-dts';
import { talksOf } from '../calendar/agenda.ts';
import { addressOf, type Site } from '../site.ts';
import { organizationName, personName } from './people.ts';
import { resourceThing } from './works.ts';

const MODES = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;
/** schema.org has no state of its own for what was held as scheduled. */
const STATUSES = {
  scheduled: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** An event with its talks as parts. */
export function eventThing(community: Community, site: Site, event: Event): EventThing {
  const talks = talksOf(community, event);
  const performers = new Set(talks.flatMap(({ presenters = [] }) => presenters.map(({ person }) => person)));
  return {
    ...frameOf(site, event),
    '@type': event.kind === 'training' ? 'EducationEvent' : 'BusinessEvent',
    '@id': addressOf(site, pathOf('events', event.id)),
    name: event.title,
    description: event.summary,
    url: addressOf(site, pathOf('events', event.id)),
    ...timesOf(event, event.timeZone),
    ...(event.organizers && {
      organizer: event.organizers.map((id) => organizationName(community, site, id)),
    }),
    performer: [...performers].map((id) => personName(community, site, id)),
    ...(event.languages && { inLanguage: event.languages }),
    subEvent: talks.map((talk) => subEvent(community, site, talk, event)),
    workFeatured: community.resources
      .pick(event.resources)
      .map((each) => resourceThing(community, site, each)),
  };
}

/** A talk as a part of its event. */
export function talkThing(community: Community, site: Site, talk: Talk): EventThing {
  const event = community.events.get(talk.event);
  return {
    ...subEvent(community, site, talk, event),
    ...(event && {
      superEvent: { '@type': 'Event', name: event.title, url: addressOf(site, pathOf('events', event.id)) },
    }),
    workFeatured: community.resources
      .pick(talk.resources)
      .map((each) => resourceThing(community, site, each)),
  };
}

function subEvent(community: Community, site: Site, talk: Talk, event: Event | undefined) {
  return {
    ...(event && frameOf(site, event)),
    '@type': 'Event',
    '@id': addressOf(site, pathOf('talks', talk.id)),
    name: talk.title,
    url: addressOf(site, pathOf('talks', talk.id)),
    ...(event && timesOf(talk, event.timeZone)),
    performer: (talk.presenters ?? []).map(({ person }) => personName(community, site, person)),
    ...(talk.language && { inLanguage: talk.language }),
  } as const;
}

/** What the parts of an event share with it. */
function frameOf(site: Site, event: Event) {
  const online: VirtualLocation = {
    '@type': 'VirtualLocation',
    url: event.registration?.url ?? addressOf(site, pathOf('events', event.id)),
  };
  const place: Place | undefined = event.place && {
    '@type': 'Place',
    name: event.place.name,
    ...(event.place.country && {
      address: { '@type': 'PostalAddress', addressCountry: event.place.country },
    }),
  };
  return {
    ...(event.mode && { eventAttendanceMode: MODES[event.mode] }),
    eventStatus: STATUSES[event.status],
    location: [
      ...(place ? [place] : []),
      ...(event.mode === 'online' || event.mode === 'hybrid' ? [online] : []),
    ],
  };
}

function timesOf({ start, end }: { readonly start: string; readonly end: string }, timeZone: string) {
  return { startDate: withOffset(start, timeZone), endDate: withOffset(end, timeZone) };
}

/** `2024-12-02T14:00` in Europe/Zurich → `2024-12-02T14:00:00+01:00`. */
function withOffset(local: string, timeZone: string): string {
  const minutes = (Date.parse(`${local}:00Z`) - instantOf(local, timeZone).getTime()) / 60_000;
  const pad = (number: number) => String(number).padStart(2, '0');
  const offset = Math.abs(minutes);
  return `${local}:00${minutes < 0 ? '-' : '+'}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
}
