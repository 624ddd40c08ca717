import type { Community } from '@isco-cop/data';
import type { RootContent } from 'mdast';
import { Known } from '../known/known.ts';
import type { AnnouncementLanguage } from '../labels/index.ts';
import { printAbstracts } from './abstracts.ts';
import { printAgenda } from './agenda.ts';
import {
  printContacts,
  printDateAndTime,
  printObjectives,
  printRegistration,
  printResources,
} from './event.ts';
import { heading, print, verbatim } from './markdown.ts';
import type { PeoplePrinter } from './people.ts';

/** How an announcement is printed. */
export interface AnnounceOptions {
  /** Language of the labels; titles and texts stay as they are. */
  readonly language?: AnnouncementLanguage;
  /** Whether to print the roles of presenters, which the announcements of the house leave out. */
  readonly roles?: boolean;
}

/** Prints an event as an announcement in the house format; undefined where there is no such event. */
export function announce(
  community: Community,
  eventId: string,
  { language = 'en', roles = false }: AnnounceOptions = {},
): string | undefined {
  const event = community.events.get(eventId);
  if (!event) return undefined;
  const printer: PeoplePrinter = { community, known: new Known(community), language, roles };
  const talks = community.talks
    .where({ event: eventId })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : 1));
  const welcome = event.body === '' ? [] : [verbatim(event.body)];
  const title = heading(2, event.title);
  const head = event.series ? [[heading(1, event.series.name), ...welcome], [title]] : [[title, ...welcome]];
  const facts = [
    ...(head.pop() as RootContent[]),
    ...printDateAndTime(event, language),
    ...printObjectives(event, language),
    ...printRegistration(event, language),
  ];
  const parts: RootContent[][] = [
    ...head,
    facts,
    printAgenda(event, talks, printer),
    printAbstracts(talks, printer),
    printResources(event, community, language),
    printContacts(event, community, language),
  ];
  const rule: RootContent = { type: 'thematicBreak' };
  return print(
    parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [rule, ...part])),
  );
}
