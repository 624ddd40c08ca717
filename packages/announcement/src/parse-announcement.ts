import { type Community, compareProblems, compareText } from '@isco-cop/data';
import type { Announcement, PrintedPerson } from './announcement.ts';
import { Context } from './assemble/context.ts';
import type { Draft } from './assemble/draft.ts';
import { type Desks, draftEvent, type EventFrame } from './assemble/event.ts';
import { existingEvent, newEventId } from './assemble/event-id.ts';
import { finish } from './assemble/finish.ts';
import { matchAbstracts } from './assemble/match-abstracts.ts';
import { OrganizationDesk } from './assemble/organizations.ts';
import { PeopleDesk } from './assemble/people.ts';
import { ResourceDesk } from './assemble/resources.ts';
import { draftTalk } from './assemble/talks.ts';
import { checkTimes } from './assemble/times.ts';
import { Known } from './known/known.ts';
import { readAnnouncement } from './read/read-announcement.ts';
import { Reading } from './read/reading.ts';
import type { ImportResult } from './result.ts';
import { fold } from './text/fold.ts';

/** What an announcement is read with. */
export interface ParseOptions {
  /** What is known already: its people, organizations, resources and events are recognised. */
  readonly community: Community;
  /** Name of the file in problems. */
  readonly file?: string;
  /** Answers to questions of an earlier run, by the id of the question. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Reads an announcement in Markdown into typed entries. Never throws for bad input: it is reported. */
export function parseAnnouncement(
  markdown: string,
  { community, file = 'announcement.md', answers = {} }: ParseOptions,
): ImportResult {
  const known = new Known(community);
  const reading = new Reading(markdown, file, known);
  const announcement = readAnnouncement(reading);
  const context = new Context(reading, community, answers);
  const drafts = draftAll(announcement, context, known);
  const entries = drafts.map((draft) => finish(draft, context));
  entries.sort((a, b) => compareText(`${a.collection}/${a.id}`, `${b.collection}/${b.id}`));
  const problems = [...reading.problems].sort(compareProblems);
  return { entries, problems, unplaced: reading.unplaced(), questions: context.questions };
}

function draftAll(announcement: Announcement, context: Context, known: Known): Draft[] {
  const { reading } = context;
  if (!saysEvent(announcement)) {
    reading.report('error', 'no-event', reading.placeOfLine(1), {
      message: 'Unexpected text without a title, a date or an agenda, expected the announcement of an event',
      hint: 'begin with a heading for the title, then `**Date**:` and `**Time**:`, then an agenda as a table',
    });
    reading.leaveAll();
    return [];
  }
  const organizations = new OrganizationDesk(context, known);
  const people = new PeopleDesk(context, known, organizations, everybody(announcement));
  const desks: Desks = { context, organizations, people, resources: new ResourceDesk(context) };
  const frame = frameOf(announcement, desks);
  const { talks, others } = matchAbstracts(announcement.items, announcement.abstracts, reading);
  checkTimes(announcement.items, announcement.event, reading);
  const event = draftEvent(announcement, others, frame, desks);
  const taken = new Set<string>();
  const talkDrafts = talks.flatMap((talk) => draftTalk(talk, announcement, frame, desks, taken) ?? []);
  const all = [event, ...talkDrafts, ...people.all(), ...organizations.all(), ...desks.resources.all()];
  return [...all, ...context.recognised(all)];
}

function saysEvent({ event, items, abstracts }: Announcement): boolean {
  return event.title !== undefined || event.dates.length > 0 || items.length > 0 || abstracts.length > 0;
}

function frameOf({ event, sessions, language }: Announcement, { context, resources }: Desks): EventFrame {
  const { community, reading } = context;
  const place = event.title?.place ?? reading.placeOfLine(1);
  const title = event.title?.value ?? '';
  let existing = existingEvent(event, community);
  const newId = newEventId(event, community);
  if (!existing) {
    const called = community.events.all().find((each) => fold(each.title) === fold(title) && title !== '');
    const same =
      called &&
      context.askSame('event', { collection: 'events', id: newId, place }, title, {
        id: called.id,
        name: `${called.title}, ${called.start.slice(0, 10)}`,
      });
    existing = community.events.get(same);
  }
  const id = existing?.id ?? newId;
  const suffix = id.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const own = existing?.source?.resource;
  context.recognise('resources', own, place);
  const ids = sessions.map((session) => {
    const same = existing?.sessions?.find((each) => fold(each.title) === fold(session.title));
    return [session.id, same?.id ?? session.id] as const;
  });
  const announcement =
    own ??
    (existing
      ? `announcement-${suffix}`
      : resources.announcement(freeId(`announcement-${suffix}`, context), title || suffix, language, place));
  return { id, existing, announcement, suffix, sessions: new Map(ids) };
}

function freeId(base: string, { community }: Context): string {
  let id = base;
  for (let count = 2; community.resources.get(id); count++) id = `${base}-${count}`;
  return id;
}

function everybody({ items, abstracts, sessions, contacts }: Announcement): PrintedPerson[] {
  return [
    ...sessions.flatMap(({ moderators }) => moderators),
    ...items.flatMap(({ people }) => people),
    ...abstracts.flatMap(({ people }) => people),
    ...contacts.map(({ person }) => person),
  ];
}
