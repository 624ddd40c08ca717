import { expect, test } from 'vitest';
import { toEvent } from '../../../packages/docusaurus-plugin/src/props/event.ts';
import { toPerson } from '../../../packages/docusaurus-plugin/src/props/person.ts';
import { toTalk } from '../../../packages/docusaurus-plugin/src/props/talk.ts';
import { community, given } from '../real-content.ts';
import { peopleLine } from './summarize.ts';

const event = toEvent(community, given(community.events.get('2024-12-02-first-webinar')));

test('the agenda is in order of time, in parts with their moderators', () => {
  const lines = event.agenda.flatMap(({ title, moderators, rows }) => [
    title ? `${title}; moderator: ${peopleLine(moderators)}` : '–',
    ...rows.map(({ times, subject, title: of, presenters }) =>
      [`  ${times.start}–${times.end} ${subject ? `${subject.label}: ` : ''}${of}`, peopleLine(presenters)]
        .filter(Boolean)
        .join(' | '),
    ),
  ]);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "–
      14:00–14:15 Opening Remarks | Lara Badre, ILO Department of Statistics
    Session 1; moderator: Ng Bin Shen Lucas, Ministry of Manpower (MOM)
      14:15–14:35 Brazil: Automatic Brazilian Classification of Occupations (CBO) Updating | Enádio da Silva Barbosa, Federal Labor Auditor, Ministry of Labor and Employment (MTE)
      14:35–14:55 Mexico: AI as a Complementary Methodology for Coding Tasks | Jose Alejandro Ruiz Sanchez, National Institute of Statistics and Geography (INEGI); Jael Pérez Sánchez, Deputy Director of Classification Standardization and Coding Strategies, National Institute of Statistics and Geography (INEGI)
      14:55–15:15 Singapore: Adaptable Framework to Automate the Classification of Occupation Codes | Ng Bin Shen Lucas, Lead Data Scientist, Manpower Research and Statistics Department (MRSD)
      15:15–15:35 Discussions
    –
      15:35–15:45 Break
    Session 2; moderator: Shutong Ding, ILO Department of Statistics
      15:45–16:05 Ecuador: Coding Occupations in the Population and Housing Census | Diana Méndez, National Institute of Statistics and Censuses (INEC); Victor Espinoza, Software Developer, National Institute of Statistics and Censuses (INEC)
      16:05–16:25 United States: Autocoding in the Occupational Employment and Wage Statistics Program | Samuel Fincher, Branch Chief, Occupational Analytics and Classification, U.S. Bureau of Labor Statistics (BLS)
      16:25–16:45 ILO: Cross-Mapping Job Titles and Indexes between National Occupational Classifications and ISCO-08 | Shutong Ding, Statistical Knowledge Management Officer, ILO Department of Statistics
      16:45–17:05 Discussions
    –
      17:05–17:15 Closing Remarks | Lara Badre, ILO Department of Statistics"
  `);
});

test('the announced end and the end of the agenda are two facts', () => {
  expect([event.times.end, event.agendaEnd]).toEqual(['17:30', '17:15']);
  expect([event.times.timeZone, event.printedTimeZone]).toEqual(['Europe/Zurich', 'CET']);
});

test('announced slides have no address', () => {
  const slides = given(event.resources.find(({ title }) => title === 'Presentation Slides'));
  expect(slides.availability.id).toBe('announced');
  expect(slides).not.toHaveProperty('url');
});

test('an address is shown only of a contact who agreed', () => {
  expect(event.contacts.map(({ person, email }) => [person.label, email])).toEqual([
    ['Lara Badre', 'badre@ilo.org'],
    ['Shutong Ding', 'ding@ilo.org'],
  ]);
  const stored = given(community.events.get('2024-12-02-first-webinar'));
  const contacts = (stored.contacts ?? []).map((contact) => ({ ...contact, optIn: false }));
  const silent = toEvent(community, { ...stored, contacts });
  expect(JSON.stringify(silent)).not.toContain('@ilo.org');
});

test('a talk keeps the titles under which it was announced elsewhere', () => {
  const talk = toTalk(community, given(community.talks.get('2024-ilo-cross-mapping')));
  expect(talk.title).toBe(
    'Cross-Mapping Job Titles and Indexes between National Occupational Classifications and ISCO-08',
  );
  expect(talk.agendaTitle).toBe('ILO: Cross-Mapping Job Titles and Indexes to ISCO-08');
  expect(talk.alternateTitles.map(({ place }) => place)).not.toContain('Agenda');
  expect(talk.subject).toEqual({ label: 'ILO', path: '/organizations/ilo/' });
});

test('a task that nobody stated is not made up', () => {
  const { task: _, ...unstated } = given(community.talks.get('2024-ecuador-census'));
  expect(toTalk(community, unstated)).not.toHaveProperty('task');
});

test('a position says where it is stated, where that is not the announcement of the talk', () => {
  const rolesOf = (id: string) => toPerson(community, given(community.people.get(id))).roles;
  const statedIn = ({ role, source }: ReturnType<typeof rolesOf>[number]) =>
    `${role}: ${source ? `${source.path} ${source.locator}` : 'as announced'}`;
  expect(['victor-espinoza', 'shutong-ding', 'diana-mendez'].flatMap(rolesOf).map(statedIn)).toEqual([
    'Presenter (Software Developer): /resources/#announcement-first-webinar-longer Abstracts, Ecuador',
    'Presenter (Statistical Knowledge Management Officer): /resources/#announcement-first-webinar-longer Abstracts, ILO',
    'Moderator, Session 2: as announced',
    'Presenter: as announced',
  ]);
});

test('a person has every role at its time', () => {
  const roles = (id: string) =>
    toPerson(community, given(community.people.get(id))).roles.map(
      ({ role, organization, at }) => `${role}, ${organization?.label}: ${at.path}`,
    );
  expect(roles('ng-bin-shen-lucas')).toMatchInlineSnapshot(`
    [
      "Presenter (Lead Data Scientist), Manpower Research and Statistics Department (MRSD): /talks/2024-singapore-adaptable-framework/",
      "Moderator, Session 1, Ministry of Manpower (MOM): /events/2024-12-02-first-webinar/",
    ]
  `);
  expect(roles('lara-badre')).toMatchInlineSnapshot(`
    [
      "Opening Remarks, ILO Department of Statistics: /events/2024-12-02-first-webinar/",
      "Closing Remarks, ILO Department of Statistics: /events/2024-12-02-first-webinar/",
    ]
  `);
});
