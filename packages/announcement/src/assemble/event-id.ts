import { type Community, type Event, slug } from '@isco-cop/data';
import type { PrintedEvent } from '../announcement.ts';
import { fold, words } from '../text/fold.ts';

/** Words after which a title only says of what; an id stops there. */
const STOPS = new Set(
  'of on for about de del da do du des sobre sur pour para la le the el o a and y e et'.split(' '),
);
const LONGEST = 5;

/** First words of a title as a part of an id. */
function shortName(title: string, most = LONGEST): string {
  const all = words(title);
  const stop = all.findIndex((word, index) => index > 1 && STOPS.has(word));
  const first = all.slice(0, Math.min(stop === -1 ? most : stop, most));
  return slug(first.join(' ')).slice(0, 60).replace(/-$/, '');
}

/** The event of a community that an announcement is about: title and day, or title alone without a date. */
export function existingEvent(event: PrintedEvent, community: Community): Event | undefined {
  const title = fold(event.title?.value ?? '');
  if (title === '') return undefined;
  const called = community.events.all().filter((each) => fold(each.title) === title);
  const days = event.dates.map(({ value }) => value);
  if (days.length === 0) return called.length === 1 ? called[0] : undefined;
  return called.find((each) => days.includes(each.start.slice(0, 10)));
}

/** An id for a new event: day and first words of the title. */
export function newEventId(event: PrintedEvent, community: Community): string {
  const day = event.dates.map(({ value }) => value).sort()[0];
  const base = [day, shortName(event.title?.value ?? '') || 'event'].filter(Boolean).join('-');
  let id = base;
  for (let count = 2; community.events.get(id); count++) id = `${base}-${count}`;
  return id;
}
