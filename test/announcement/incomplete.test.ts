import { parseAnnouncement, unplacedWithout } from '@isco-cop/announcement';
import { describe, expect, test } from 'vitest';
import { nobody } from './support.ts';

const FACTS = '- **Date**: 15 May 2025\n- **Time**: 14:00 - 15:00 CET (Europe/Zurich)';
const announcement = (rows: readonly string[], facts = FACTS) =>
  [
    '## Webinar on coding',
    '',
    facts,
    '',
    '## Agenda',
    '',
    '| Time | Event | Presenter |',
    '| - | - | - |',
    ...rows,
  ].join('\n');

const read = (text: string) => parseAnnouncement(text, { community: nobody });
const entriesOf = ({ entries }: ReturnType<typeof read>) =>
  entries.map(({ collection, id, isComplete }) => `${collection}/${id}${isComplete ? '' : ' (incomplete)'}`);
const unplacedOf = (result: ReturnType<typeof read>) =>
  unplacedWithout(
    result,
    result.entries.filter(({ isComplete }) => !isComplete),
  ).map(({ line, text }) => `${line}: ${text}`);

describe('what an announcement leaves out keeps nothing sound away', () => {
  test('a presenter without an organization, an event without mode and organizers', () => {
    const result = read(announcement(['| 14:00-14:20 | Ecuador: Coding a census | Ana Silva |']));
    expect(entriesOf(result)).toEqual([
      'events/2025-05-15-webinar-on-coding',
      'people/ana-silva',
      'resources/announcement-webinar-on-coding',
      'talks/2025-ecuador-coding-census',
    ]);
    expect(result.entries.at(-1)?.data.presenters).toEqual([{ person: 'ana-silva' }]);
    expect(unplacedOf(result)).toEqual([]);
    expect(
      result.problems
        .map(({ severity, line, message, hint }) => `${line} ${severity} ${message}\n  ${hint}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "1 info Missing \`mode\` of \`Webinar on coding\`, expected one of \`online\`, \`onsite\`, \`hybrid\`
        if you know it, write \`mode: …\` into \`events/2025-05-15-webinar-on-coding.md\`; until then it is shown as not stated
      1 info Missing \`organizers\` of \`Webinar on coding\`, expected a line \`**Organizer**: …\`
        if you know it, print one, or write \`organizers: […]\` into \`events/2025-05-15-webinar-on-coding.md\`; until then it is shown as not stated
      1 info Missing summary of the event, expected a sentence or two; the title was taken
        write your own \`summary\` in \`events/2025-05-15-webinar-on-coding.md\`
      4 info Unexpected announced end 15:00, expected 14:20, the end of \`Ecuador: Coding a census\`
        nothing to do if both are as announced: the two are kept side by side
      10 info Missing \`organization\` of \`Ana Silva\`, expected it after the name, as in \`Ana Silva, INEGI\`
        if you know it, print it there, or write \`organization: …\` into \`talks/2025-ecuador-coding-census.md\`; until then it is shown as not stated
      10 info Missing \`task\` of \`Coding a census\`, expected one of \`response-coding\`, \`cross-mapping\`, \`classification-maintenance\`, \`job-ad-coding\`, \`employer-record-coding\`, \`quality-assurance\`
        if you know it, write \`task: response-coding\` into \`talks/2025-ecuador-coding-census.md\`; until then it is shown as not stated"
    `);
  });

  test.each(['TBC', 'To be confirmed', 'Por confirmar', 'à confirmer', '(TBA)', ''])(
    'a talk that nobody is named for yet: %s',
    (presenter) => {
      const result = read(announcement([`| 14:00-14:20 | Ecuador: Coding a census | ${presenter} |`]));
      expect(result.entries.find(({ collection }) => collection === 'talks')).toMatchObject({
        isComplete: true,
        data: { title: 'Coding a census', country: 'EC' },
      });
      expect(unplacedOf(result)).toEqual([]);
      expect(result.problems.map(({ message }) => message)).toContain(
        'Missing `presenters` of `Coding a census`, expected a name and an organization, as in `Ana Silva, INEGI`',
      );
    },
  );

  test('a line without a time: the line is left, the others are kept', () => {
    const result = read(
      announcement([
        '| 14:00-14:20 | Ecuador: Coding a census | Ana Silva, INEC |',
        '| later | Peru: Coding a survey | Rosa Quispe, INEI |',
        '| soon | Break | |',
        '| 14:40 | Closing | |',
      ]),
    );
    expect(entriesOf(result).filter((each) => /^(events|talks)/.test(each))).toEqual([
      'events/2025-05-15-webinar-on-coding',
      'talks/2025-ecuador-coding-census',
      'talks/2025-peru-coding-survey (incomplete)',
    ]);
    expect(result.entries[0]?.data.agenda).toEqual([
      { kind: 'closing', title: 'Closing', start: '2025-05-15T14:40', end: '2025-05-15T15:00' },
    ]);
    expect(unplacedOf(result)).toMatchInlineSnapshot(`
      [
        "11: | later | Peru: Coding a survey | Rosa Quispe, INEI |",
        "12: | soon | Break | |",
      ]
    `);
  });

  test('times of the event that only the agenda states', () => {
    const result = read(
      announcement(
        ['| 14:00-14:20 | Opening | |'],
        '- **Date**: 15 May 2025\n- **Time zone**: Europe/Zurich',
      ),
    );
    expect(result.entries[0]).toMatchObject({
      isComplete: true,
      data: { start: '2025-05-15T14:00', end: '2025-05-15T14:20' },
    });
  });

  test('without a day nothing of the event can be written, and all of it is without a place', () => {
    const result = read(
      announcement(['| 14:00-14:20 | Ecuador: Coding a census | Ana Silva, INEC |'], '- **Mode**: Online'),
    );
    expect(unplacedOf(result)).toEqual([
      '1: ## Webinar on coding',
      '3: - **Mode**: Online',
      '5: ## Agenda',
      '7: | Time | Event | Presenter |\n| - | - | - |\n| 14:00-14:20 | Ecuador: Coding a census | Ana Silva, INEC |',
    ]);
  });
});

test.for(['All', 'Everyone', 'Todos', 'Todas', 'Tous', 'Tous les participants', 'Todos os participantes'])(
  '%s is no person',
  (everyone) => {
    const result = read(announcement([`| 14:00-14:20 | Discussion | ${everyone} |`]));
    expect(entriesOf(result).filter((each) => each.startsWith('people'))).toEqual([]);
    expect(unplacedOf(result)).toEqual([]);
  },
);

test.for([
  ['14:00 - 15:00, hora de Ciudad de México', 'America/Mexico_City'],
  ['14:00 - 15:00 (hora de Madrid)', 'Europe/Madrid'],
  ['14:00 - 15:00 hora de Ecuador', 'America/Guayaquil'],
  ['14:00 - 15:00 hora de Ginebra por Zoom', 'Europe/Zurich'],
  ['14:00 - 15:00 heure de Paris', 'Europe/Paris'],
  ['14:00 - 15:00 horário de São Paulo', 'America/Sao_Paulo'],
  ['14:00 - 15:00 Mexico City time', 'America/Mexico_City'],
  ['14:00 - 15:00, hora de Londres', 'Europe/London'],
  ['14:00 - 15:00, heure de Londres', 'Europe/London'],
  ['14:00 - 15:00 hora local de La Habana', 'America/Havana'],
  ['14:00 - 15:00 hora de Nueva York', 'America/New_York'],
  ['14:00 - 15:00, heure de Pékin', 'Asia/Shanghai'],
  ['14:00 - 15:00 (heure du Caire)', 'Africa/Cairo'],
  ['14:00 - 15:00, horário de Brasília', 'America/Sao_Paulo'],
  ['14:00 - 15:00 horário de Moscovo', 'Europe/Moscow'],
  ['14:00 - 15:00, hora de España', 'Europe/Madrid'],
  ['14:00 - 15:00, hora de Argentina', 'America/Argentina/Buenos_Aires'],
  ['14:00 - 15:00, Bern local time', 'Europe/Zurich'],
] as const)('%s', ([time, zone]) => {
  const result = read(announcement([], `- **Date**: 15 May 2025\n- **Time**: ${time}`));
  expect(result.entries[0]?.data.timeZone).toBe(zone);
});

test.for([
  ['Time zone', 'London', 'Europe/London'],
  ['Time zone', 'New York', 'America/New_York'],
  ['Zona horaria', 'Ciudad de México', 'America/Mexico_City'],
  ['Fuseau horaire', 'Le Caire', 'Africa/Cairo'],
  ['Fuso horário', 'Brasília', 'America/Sao_Paulo'],
] as const)('%s: %s', ([label, printed, zone]) => {
  const result = read(
    announcement([], `- **Date**: 15 May 2025\n- **Time**: 14:00 - 15:00\n- **${label}**: ${printed}`),
  );
  expect(result.entries[0]?.data).toMatchObject({ timeZone: zone, printedTimeZone: printed });
  expect(result.unplaced).toEqual([]);
});

test('a place on the line of the time is a zone where its zone stands beside it', () => {
  const result = read(
    announcement([], '- **Date**: 15 May 2025\n- **Time**: 14:00 - 15:00 Brazil (America/Sao_Paulo)'),
  );
  expect(result.entries[0]?.data).toMatchObject({
    timeZone: 'America/Sao_Paulo',
    printedTimeZone: 'Brazil',
  });
  expect(result.unplaced).toEqual([]);
});

test('the time of a country with several zones is a question', () => {
  const result = read(announcement([], '- **Date**: 15 May 2025\n- **Time**: 14:00 - 15:00, hora de Brasil'));
  expect(result.entries[0]?.data).toMatchObject({ printedTimeZone: 'hora de Brasil' });
  expect(result.entries[0]?.data.timeZone).toBeUndefined();
  const [question] = result.questions.filter(({ id }) => id.endsWith('#timeZone'));
  expect(question?.text).toBe('Which time zone is hora de Brasil?');
  expect(question?.choices.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['America/Sao_Paulo', 'America/Manaus']),
  );
  expect(result.unplaced).toEqual([]);
});

test.for([
  'Thursday, 2025-05-15',
  'Thursday, May 15, 2025',
  'jueves 15 de mayo de 2025',
  'jeudi 15 mai 2025',
  'quinta-feira, 15 de maio de 2025',
  'quinta, 15/05/2025',
  '15 May 2025 (Thursday)',
])('%s is read whole', (date) => {
  const result = read(announcement([], `- **Date**: ${date}\n- **Time**: 14:00 - 15:00 CEST`));
  expect(result.entries[0]?.data.start).toBe('2025-05-15T14:00');
  expect(unplacedOf(result)).toEqual([]);
  expect(result.problems.filter(({ rule }) => rule === 'weekday')).toEqual([]);
});

test.for(['Wednesday, 2025-05-15', 'miércoles 15 de mayo de 2025'])(
  '%s was another day of the week',
  (date) => {
    const result = read(announcement([], `- **Date**: ${date}\n- **Time**: 14:00 - 15:00 CEST`));
    expect(result.problems.map(({ rule }) => rule)).toContain('weekday');
    expect(unplacedOf(result)).toEqual([]);
  },
);
