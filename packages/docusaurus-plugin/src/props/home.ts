import type { Community } from '@isco-cop/data';
import { drawWorldMap, type WorldMap } from '../drawing/world-map.ts';
import { type CaseProps, toCase } from './case-card.ts';
import { type EventItemProps, latestFirst, toEventItem } from './event-item.ts';

/** The home page. */
export interface HomeProps {
  readonly map: WorldMap;
  readonly cases: readonly CaseProps[];
  readonly event?: EventItemProps;
  readonly counts: Readonly<Record<string, number>>;
}

/** Cases that were told at an event come first; others of the same office follow on its page. */
export function toHome(community: Community): HomeProps {
  const told = new Set(community.talks.all().flatMap((talk) => talk.methodologies ?? []));
  const events = latestFirst(community.events.all());
  const event = events.findLast(({ status }) => status === 'scheduled') ?? events[0];
  return {
    map: drawWorldMap(community),
    cases: community.methodologies
      .all()
      .filter(({ id }) => told.has(id))
      .map((each) => toCase(community, each)),
    ...(event && { event: toEventItem(community, event) }),
    counts: community.counts(),
  };
}
