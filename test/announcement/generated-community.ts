import type { Entry, Event, Talk } from '@isco-cop/data';
import fc from 'fast-check';
import { body, ORGANIZATIONS, people, phrase, slot } from './generated-parts.ts';
import { communityOf } from './support.ts';

const clock = (day: string, minutes: number) =>
  `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Communities with one event, printed in the ways that announcements allow. */
export const communityArbitrary = fc
  .record({
    day,
    zone: fc.constantFrom(
      ['Europe/Zurich', undefined],
      ['America/Mexico_City', 'CST'],
      ['Asia/Singapore', 'SGT'],
      ['Europe/Madrid', 'CET'],
      ['UTC', undefined],
      ['Europe/London', 'London'],
      ['America/Sao_Paulo', 'Brazil'],
      ['America/Sao_Paulo', 'hora de Brasil'],
    ),
    kind: fc.constantFrom('webinar' as const, 'meeting' as const, 'workshop' as const, 'training' as const),
    title: phrase,
    hasSeries: fc.boolean(),
    welcome: body,
    mode: fc.constantFrom('online' as const, 'hybrid' as const, 'onsite' as const, undefined),
    status: fc.constantFrom('scheduled' as const, 'cancelled' as const, 'postponed' as const),
    objectives: fc.array(fc.record({ title: phrase, text: phrase }), { maxLength: 3 }),
    registration: fc.option(fc.record({ url: fc.constant('https://ilo.org/register'), label: phrase }), {
      nil: undefined,
    }),
    contacts: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }),
    slots: fc.array(slot, { minLength: 1, maxLength: 9 }),
  })
  .map((made) => {
    const talks: Talk[] = [];
    const resources: Entry<'resources'>[] = [];
    const agenda: NonNullable<Event['agenda']> = [];
    const sessions: NonNullable<Event['sessions']> = [];
    let minutes = 9 * 60;
    let count = 0;
    for (const each of made.slots) {
      if (each.type === 'session') {
        const number = sessions.length + 1;
        sessions.push({
          id: `session-${number}`,
          title: `Session ${number}: Part`,
          ...(each.moderators.length > 0 ? { moderators: each.moderators } : {}),
        });
        continue;
      }
      const [start, end] = [clock(made.day, minutes), clock(made.day, minutes + 20)];
      minutes += 20;
      const session = sessions.at(-1)?.id;
      if (each.type === 'item') {
        const [kind, title] = each.item;
        const belongs = session && (kind === 'discussion' || kind === 'panel');
        agenda.push({
          kind,
          title,
          start,
          end,
          ...(belongs ? { session } : {}),
          ...(each.presenters.length > 0 ? { presenters: each.presenters } : {}),
        });
        continue;
      }
      count++;
      const id = `talk-${count}`;
      // Titles are told apart, as they are in an announcement.
      const title = `${each.title} ${count}`;
      const label = each.subject.country
        ? (
            { CL: 'Chile', GB: 'UK', US: 'USA', CI: "Côte d'Ivoire", KR: 'South Korea' } as Record<
              string,
              string
            >
          )[each.subject.country]
        : 'ILO';
      // Another title over the abstract can only be told where the country has one talk.
      const isAlone =
        made.slots.filter((other) => other.type === 'talk' && other.subject === each.subject).length === 1;
      const printed =
        isAlone && each.body !== '' && each.other && each.other !== each.title
          ? `${each.other} ${count}`
          : undefined;
      const slides = each.slides === 'none' ? [] : [`slides-${id}`];
      if (each.slides !== 'none') {
        const available = each.slides === 'available';
        resources.push({
          id: `slides-${id}`,
          title: 'Slides',
          type: 'slides',
          availability: available ? 'available' : 'announced',
          ...(available ? { url: `https://ilo.org/${id}` } : {}),
          body: '',
        });
      }
      talks.push({
        id,
        title: printed ?? title,
        event: 'the-event',
        ...each.subject,
        ...(session ? { session } : {}),
        start,
        end,
        agendaTitle: `${label}: ${title}`,
        ...(each.body !== '' ? { abstractTitle: printed ?? title } : {}),
        ...(printed ? { alternateTitles: [{ title, place: 'agenda' as const }] } : {}),
        presenters: each.presenters,
        task: each.task as Talk['task'],
        source: { resource: 'announcement-the-event', locator: 'x' },
        ...(slides.length > 0 ? { resources: slides } : {}),
        body: each.body,
      });
    }
    const event: Event = {
      id: 'the-event',
      title: `${{ webinar: 'Webinar', meeting: 'Meeting', workshop: 'Workshop', training: 'Training' }[made.kind]} ${made.title}`,
      kind: made.kind,
      ...(made.hasSeries ? { series: { name: 'Community of Practice' } } : {}),
      summary: 'S.',
      start: clock(made.day, 540),
      end: clock(made.day, 960),
      timeZone: made.zone[0] ?? 'UTC',
      ...(made.zone[1] ? { printedTimeZone: made.zone[1] } : {}),
      ...(made.mode ? { mode: made.mode } : {}),
      ...(made.mode === 'hybrid' || made.mode === 'onsite'
        ? { place: { name: 'Salle II, Geneva', country: 'CH' } }
        : {}),
      status: made.status,
      organizers: ['oit'],
      ...(made.objectives.length > 0 ? { objectives: made.objectives } : {}),
      ...(made.registration ? { registration: made.registration } : {}),
      ...(sessions.length > 0 ? { sessions } : {}),
      ...(agenda.length > 0 ? { agenda } : {}),
      ...(made.contacts.length > 0
        ? {
            contacts: made.contacts.map(({ id }, index) => ({
              person: id,
              ...(index === 0 ? { email: 'a@ilo.org' } : {}),
              optIn: index === 0,
            })),
          }
        : {}),
      body: made.welcome,
    };
    return communityOf([
      ...ORGANIZATIONS.map((each) => ({
        collection: 'organizations' as const,
        entry: { ...each, body: '' } as Entry,
      })),
      ...people.map((each) => ({ collection: 'people' as const, entry: { ...each, body: '' } as Entry })),
      ...resources.map((entry) => ({ collection: 'resources' as const, entry })),
      ...talks.map((entry) => ({ collection: 'talks' as const, entry })),
      { collection: 'events' as const, entry: event },
    ]);
  });
