import { announce, LANGUAGES, parseAnnouncement } from '@isco-cop/announcement';
import type { Appearance, Entry, Event, Talk } from '@isco-cop/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { communityOf, withoutEvents } from './support.ts';

const ORGANIZATIONS = [
  {
    id: 'ine',
    name: 'Instituto Nacional de Estadísticas',
    acronym: 'INE',
    country: 'CL',
    type: 'statistical-office',
  },
  {
    id: 'ons',
    name: 'Office for National Statistics',
    acronym: 'ONS',
    country: 'GB',
    type: 'statistical-office',
  },
  {
    id: 'warwick',
    name: 'Institute for Employment Research, University of Warwick',
    country: 'GB',
    type: 'research',
  },
  { id: 'mtss', name: 'Ministry of Labor and Social Security', country: 'CR', type: 'ministry' },
  {
    id: 'oit',
    name: 'International Labour Organization',
    acronym: 'ILO',
    type: 'international-organization',
  },
  { id: 'eustat', name: 'Eustat - Basque Statistics Office', country: 'ES', type: 'statistical-office' },
] as const;
const NAMES = [
  'Ana María Núñez',
  'Ng Bin Shen Lucas',
  'José Ortega y Gasset',
  "Seán O'Brien",
  'Enádio da Silva e Souza',
  'Nguyễn Thị Hương',
  'Jean-Luc Étienne',
  'Mary-Ann van der Berg',
  'U Thant',
  'Ólafur Ragnar',
];
const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
const people = NAMES.map((name, index) => ({
  id: slugOf(name),
  name,
  organization: ORGANIZATIONS[index % 6]?.id ?? 'ine',
}));

const word = fc.constantFrom(
  'Coding',
  'occupations',
  'with',
  'models',
  'ISCO-08',
  'census',
  '*stars*',
  'a_b',
  '[x]',
  '<5%',
  'A & B',
  '50%',
  'año',
  '(pilot)',
  '#1',
  'fastText',
  '`code`',
  '|pipe|',
  'e.g.',
  'Überblick',
  '1.',
  '~x~',
  'https://ilo.org/a_b',
);
const phrase = fc.array(word, { minLength: 2, maxLength: 7 }).map((words) => `Talk ${words.join(' ')}`);
const paragraph = fc
  .array(
    fc.constantFrom(
      'We code',
      'answers',
      'with **rules**',
      'and [models](https://ilo.org/m)',
      'in 2024.',
      'Ünïcode',
      '`x`',
      'a|b',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join(' '));
const block = fc.oneof(
  paragraph,
  fc.constantFrom(
    '- one\n- two',
    '1. one\n2. two\n   more',
    '> quoted',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '```\ncode\n```',
  ),
);
const body = fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

const appearance: fc.Arbitrary<Appearance> = fc
  .record({
    person: fc.constantFrom(...people),
    organization: fc.constantFrom(...ORGANIZATIONS),
    role: fc.constantFrom(undefined, 'Director', 'Lead Data Scientist', 'Head of Unit'),
    acronym: fc.boolean(),
  })
  .map(({ person, organization, role, acronym }) => ({
    person: person.id,
    organization: organization.id,
    ...(role ? { role } : {}),
    ...(acronym && 'acronym' in organization ? { printedAffiliation: organization.acronym } : {}),
  }));
const appearances = fc.uniqueArray(appearance, {
  minLength: 1,
  maxLength: 4,
  selector: ({ person }) => person,
});
const subject = fc.constantFrom<{ country?: string; organization?: string }>(
  { country: 'CL' },
  { country: 'GB' },
  { country: 'US' },
  { country: 'CI' },
  { country: 'KR' },
  { organization: 'oit' },
);
const item = fc.constantFrom(
  ['opening', 'Opening Remarks'],
  ['opening', 'Bienvenida y apertura'],
  ['discussion', 'Discussions'],
  ['discussion', 'What comes next?'],
  ['break', 'Coffee Break'],
  ['panel', 'Panel: The future'],
  ['panel', 'Experts on ISCO'],
  ['closing', 'Clôture'],
  ['closing', 'Next steps'],
) as fc.Arbitrary<[NonNullable<Event['agenda']>[number]['kind'], string]>;

const slot = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('talk' as const),
      subject,
      title: phrase,
      other: fc.option(phrase, { nil: undefined }),
      presenters: appearances,
      body,
      slides: fc.constantFrom('none', 'announced', 'available'),
      task: fc.constantFrom('response-coding', 'cross-mapping'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('item' as const),
      item,
      presenters: fc.option(appearances, { nil: [] }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('session' as const),
      moderators: fc.option(appearances, { nil: [] }),
    }),
  },
);

const clock = (day: string, minutes: number) =>
  `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const communityArbitrary = fc
  .record({
    day,
    zone: fc.constantFrom(
      ['Europe/Zurich', undefined],
      ['America/Mexico_City', 'CST'],
      ['Asia/Singapore', 'SGT'],
      ['Europe/Madrid', 'CET'],
      ['UTC', undefined],
    ),
    kind: fc.constantFrom('webinar' as const, 'meeting' as const, 'workshop' as const, 'training' as const),
    title: phrase,
    hasSeries: fc.boolean(),
    welcome: body,
    mode: fc.constantFrom('online' as const, 'hybrid' as const, 'onsite' as const),
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
      mode: made.mode,
      ...(made.mode === 'online' ? {} : { place: { name: 'Salle II, Geneva', country: 'CH' } }),
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

test('an announcement changes nothing in the community that it was printed from', () => {
  fc.assert(
    fc.property(
      communityArbitrary,
      fc.constantFrom(...LANGUAGES),
      fc.boolean(),
      (community, language, roles) => {
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
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('an announcement gives back the event where only people, organizations and resources are known', () => {
  fc.assert(
    fc.property(communityArbitrary, fc.constantFrom(...LANGUAGES), (community, language) => {
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
    { numRuns: 150 },
  );
}, 60_000);

/** The source of what an entry says is not said by an announcement; contacts and titles get one. */
function withoutSources(data: Record<string, unknown>): Record<string, unknown> {
  const { abstractLanguage: _, contacts, ...rest } = data;
  if (!contacts) return rest;
  return {
    ...rest,
    contacts: (contacts as Record<string, unknown>[]).map(({ source: _source, ...contact }) => contact),
  };
}
