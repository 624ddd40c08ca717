import { announce, LANGUAGES, parseAnnouncement } from '@isco-cop/announcement';
import type { Event } from '@isco-cop/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { communityArbitrary } from './generated-community.ts';
import { withoutEvents } from './support.ts';

test.for(LANGUAGES)(
  'printed in %s, it changes nothing in the community it was printed from',
  { timeout: 60_000 },
  (language) => {
    fc.assert(
      fc.property(communityArbitrary, fc.boolean(), (community, roles) => {
        const printed = announce(community, 'the-event', { language, roles }) ?? '';
        const { entries, unplaced } = parseAnnouncement(printed, { community });
        expect(unplaced, printed).toEqual([]);
        for (const { collection, id, data, body } of entries.filter(
          (each) => !(each.collection === 'resources' && each.data.type === 'announcement'),
        )) {
          expect(community[collection].get(id), `${collection}/${id} is new\n\n${printed}`).toBeDefined();
          const { source: _, ...rest } = data;
          const {
            id: _id,
            source: _source,
            body: before,
            ...existing
          } = community[collection].get(id) as unknown as Record<string, unknown>;
          expect({ file: `${collection}/${id}`, ...withoutSources(rest), body }).toEqual({
            file: `${collection}/${id}`,
            ...existing,
            body: before,
          });
        }
        expect(entries.filter(({ collection }) => collection === 'talks')).toHaveLength(community.talks.size);
      }),
      { numRuns: 12 },
    );
  },
);

test.for(LANGUAGES)(
  'printed in %s, it gives back the event where only people, organizations and resources are known',
  { timeout: 60_000 },
  (language) => {
    fc.assert(
      fc.property(communityArbitrary, (community) => {
        const printed = announce(community, 'the-event', { language, roles: true }) ?? '';
        const { entries, unplaced } = parseAnnouncement(printed, { community: withoutEvents(community) });
        expect(unplaced, printed).toEqual([]);
        const event = entries.find(({ collection }) => collection === 'events');
        const talks = entries
          .filter(({ collection }) => collection === 'talks')
          .sort((a, b) => (String(a.data.start) < String(b.data.start) ? -1 : 1));
        const facts = ({
          title,
          kind,
          series,
          start,
          end,
          timeZone,
          printedTimeZone,
          mode,
          place,
          status,
          objectives,
          registration,
          sessions,
          agenda,
          contacts,
        }: Record<string, unknown>) => ({
          title,
          kind,
          series,
          start,
          end,
          timeZone,
          printedTimeZone,
          mode,
          place,
          status,
          objectives,
          registration,
          sessions,
          agenda,
          contacts: (contacts as Record<string, unknown>[] | undefined)?.map(({ person, email, optIn }) => ({
            person,
            email,
            optIn,
          })),
        });
        const told = ({
          title,
          country,
          organization,
          session,
          start,
          end,
          agendaTitle,
          abstractTitle,
          alternateTitles,
          presenters,
        }: Record<string, unknown>) => ({
          title,
          country,
          organization,
          session,
          start,
          end,
          agendaTitle,
          abstractTitle,
          alternateTitles,
          presenters,
        });
        const original = community.events.get('the-event') as Event;
        expect({ ...facts(event?.data ?? {}), body: event?.body }).toEqual({
          ...facts(original as unknown as Record<string, unknown>),
          body: original.body,
        });
        expect(talks.map(({ data, body: text }) => ({ ...told(data), body: text }))).toEqual(
          community.talks
            .all()
            .sort((a, b) => (a.start < b.start ? -1 : 1))
            .map((talk) => ({ ...told(talk as unknown as Record<string, unknown>), body: talk.body })),
        );
      }),
      { numRuns: 12 },
    );
  },
);

/** The source of what an entry says is not said by an announcement; contacts and titles get one. */
function withoutSources(data: Record<string, unknown>): Record<string, unknown> {
  const { abstractLanguage: _, contacts, ...rest } = data;
  if (!contacts) return rest;
  return {
    ...rest,
    contacts: (contacts as Record<string, unknown>[]).map(({ source: _source, ...contact }) => contact),
  };
}
