import type { Event } from '@isco-cop/data';
import { FORMATS, type Site } from '@isco-cop/interchange';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { community, given } from '../docusaurus-plugin/real-content.ts';
import { communityOf, HOSTILE, hostileText, SITE, textOf } from './support.ts';

const MEETING: Event = {
  id: 'meeting',
  title: 'A meeting',
  kind: 'meeting',
  summary: 'People meet.',
  start: '2025-03-29T10:00',
  end: '2025-03-29T12:00',
  timeZone: 'Europe/Zurich',
  mode: 'online',
  status: 'scheduled',
  organizers: ['office'],
  body: '',
};

/** What a calendar program reads. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

function readOne(event: Partial<Event>): ICAL.Event {
  const [read_] = read(
    textOf(FORMATS.ics(communityOf({ events: [{ ...MEETING, ...event }] }), SITE), 'events.ics'),
  );
  if (!read_) throw new Error('The calendar is empty');
  return read_;
}

const property = (event: ICAL.Event, name: string) =>
  event.component.getFirstPropertyValue(name)?.toString() ?? '';

describe('the calendar of the community', () => {
  const files = FORMATS.ics(community, SITE);

  test('has every event, each in a file of its own too', () => {
    const ids = community.events.all().map(({ id }) => id);
    expect(new Set(read(textOf(files, 'events.ics')).map(({ uid }) => uid)).size).toBe(ids.length);
    for (const id of ids) expect(read(textOf(files, `events/${id}.ics`))).toHaveLength(1);
  });

  test('has the first webinar at 13:00 UTC, with its talks as agenda', () => {
    const [webinar] = read(textOf(files, 'events/2024-12-02-first-webinar.ics'));
    expect(webinar?.startDate.toJSDate().toISOString()).toBe('2024-12-02T13:00:00.000Z');
    expect(webinar?.endDate.toJSDate().toISOString()).toBe('2024-12-02T16:30:00.000Z');
    expect(webinar?.description).toContain(
      '15:45–16:05 Ecuador: Coding Occupations in the Population and Housing Census (Diana Méndez, Victor Espinoza)',
    );
    expect(webinar?.component.getFirstPropertyValue('url')).toBe(
      'https://stats.example/kb/events/2024-12-02-first-webinar/',
    );
  });

  test('folds lines at 75 bytes and ends them as RFC 5545 says', () => {
    for (const { text } of files) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });
});

describe('an event', () => {
  test.for([
    ['scheduled', 'CONFIRMED', 'A meeting'],
    ['held', 'CONFIRMED', 'A meeting'],
    ['postponed', 'TENTATIVE', 'Postponed: A meeting'],
    ['cancelled', 'CANCELLED', 'Cancelled: A meeting'],
  ] as const)('that is %s is %s', ([status, expected, summary]) => {
    const event = readOne({ status });
    expect([property(event, 'status'), event.summary]).toEqual([expected, summary]);
  });

  test('over the change to summer time lasts as long as its clocks say', () => {
    const event = readOne({ start: '2025-03-29T22:00', end: '2025-03-30T04:00' });
    expect(event.startDate.toJSDate().toISOString()).toBe('2025-03-29T21:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2025-03-30T02:00:00.000Z');
  });

  test('is taken anew by calendars where its content says that it changed, and only then', () => {
    const changes = [
      { date: '2025-02-01', text: 'Moved from 28 to 29 March' },
      { date: '2025-03-02', text: 'An hour later' },
    ];
    const [before, after] = [readOne({}), readOne({ changes })];
    expect([before.uid, before.sequence]).toEqual([after.uid, 0]);
    expect([after.sequence, property(after, 'last-modified'), property(after, 'dtstamp')]).toEqual([
      2,
      '2025-03-02T00:00:00Z',
      '2025-03-02T00:00:00Z',
    ]);
    expect(after.description).toContain('2025-03-02: An hour later');
  });

  test('that was renamed stays the same event', () => {
    expect(readOne({ id: 'new-name', formerIds: ['meeting'] }).uid).toBe(readOne({}).uid);
  });

  test('is the same event wherever the site stands, and another than that of another community', () => {
    const publisher = given(community.organizations.get('isco-cop'));
    const events = communityOf({ events: [MEETING], organizations: [publisher] });
    const uid = (site: Partial<Site>) =>
      read(textOf(FORMATS.ics(events, { ...SITE, ...site }), 'events.ics'))[0]?.uid;
    expect(uid({})).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(uid({ url: 'https://elsewhere.example/' })).toBe(uid({}));
    expect(uid({ publisher: undefined })).not.toBe(uid({}));
    expect(uid({ publisher: undefined, title: 'Another community' })).not.toBe(uid({ publisher: undefined }));
  });

  test('keeps any text', () => {
    const check = fc.property(hostileText, hostileText, (title, summary) => {
      const event = readOne({ title, summary });
      const oneKind = (text: string) => text.replace(/\r\n?/g, '\n');
      expect(event.summary).toBe(oneKind(title));
      expect(event.description.startsWith(oneKind(summary))).toBe(true);
    });
    fc.assert(check, { examples: HOSTILE.map((text) => [text, text]) });
  });
});
