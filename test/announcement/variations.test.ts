import { parseAnnouncement } from '@isco-cop/announcement';
import { describe, expect, test } from 'vitest';
import { committed, nobody, outline, seed } from './support.ts';

const original = outline(seed);

describe('the first announcement in another shape says the same', () => {
  test.each<[string, (text: string) => string]>([
    ['headings one level deeper', (text) => text.replace(/^#/gm, '##')],
    [
      'agenda and abstracts nested under the event',
      (text) =>
        text
          .replace(/^## \*\*(Agenda|Abstracts|Resources|Contact Information)\*\*/gm, '### $1')
          .replace(/^### \*\*(Brazil|Mexico|Singapore|Ecuador|USA|ILO)\*\*/gm, '#### $1'),
    ],
    ['plain cells', (text) => text.replace(/\| \*\*(.*?)\*\*/g, '| $1')],
    ['plain headings and labels', (text) => text.replace(/\*\*/g, '')],
    ['colons within the bold', (text) => text.replace(/\*\*(\w+)\*\*:/g, '**$1:**')],
    ['en dashes', (text) => text.replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, '$1 – $2')],
    ['the word to', (text) => text.replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, '$1 to $2')],
    [
      'am and pm',
      (text) => text.replace(/(\d\d):(\d\d)/g, (_, hour, minute) => `${Number(hour) - 12}:${minute} pm`),
    ],
    ['hours with h', (text) => text.replace(/(\d\d):(\d\d)/g, '$1h$2')],
    ['an ISO date', (text) => text.replace('December 2, 2024', '2024-12-02')],
    ['the day first', (text) => text.replace('December 2, 2024', 'Monday 2nd December 2024')],
    [
      'date and time in one line',
      (text) => text.replace(/- \*\*Date\*\*: (.*?)\s*\n- \*\*Time\*\*: /, '- **Date and time**: $1, '),
    ],
    ['an ampersand between presenters', (text) => text.replace(/ and (Jael|Victor)/g, ' & $1')],
    ['commas between presenters', (text) => text.replace(/ and (Jael|Victor)/g, ', $1')],
    ['Spanish conjunctions', (text) => text.replace(/ and (Jael|Victor)/g, ' y $1')],
    [
      'title before presenter',
      (text) => text.replace(/(\*\*Presenters?\*\*: .*)\n(\*\*Title\*\*: .*)\n/g, '$2\n$1\n'),
    ],
    [
      'abstract first',
      (text) =>
        text.replace(/(\*\*Presenters?\*\*: .*\n\*\*Title\*\*: .*)\n(\*\*Abstract\*\*: .*)\n/g, '$2\n\n$1\n'),
    ],
    ['sections in another order', (text) => text.split('---\n\n').sort().join('---\n\n').replace(/^/, '')],
    [
      'no accents, other case',
      (text) => text.replace(/Enádio/g, 'Enadio').replace('Diana Méndez and', 'DIANA MENDEZ and'),
    ],
    ['Windows line ends and a byte order mark', (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`],
    ['a table without its ruler', (text) => text.replace(/^\|-.*\n/m, '')],
    ['setext headings', (text) => text.replace(/^## (.*)$/gm, '$1\n---')],
  ])('%s', (name, change) => {
    const changed = change(seed);
    expect(changed).not.toBe(seed);
    // The body keeps its words in any case.
    if (name === 'sections in another order')
      expect(outline(changed).split('\n').sort()).toEqual(original.split('\n').sort());
    else expect(outline(changed)).toBe(original);
  });
});

test('two days, with sessions under headings, times of twelve hours, a list for an agenda', () => {
  expect(
    outline(`Third Workshop on ISCO
======================

**Dates**: 15-16 May 2025
**Time**: 9:00 am to 5:00 pm, Europe/Zurich
**Venue**: International Labour Office, Geneva, Switzerland
**Format**: Hybrid

Agenda
------

### Day 1: 15 May 2025

#### Session 1: Census coding

Moderator: Lara Badre, ILO Department of Statistics

| When | Topic | Speaker |
|:-----|:-----:|--------:|
| 2:15 pm to 2:35 pm | Peru: AI, a primer | Ana Perez, Director - National Statistics Office (NSO) & Luis Gomez, INEGI |
| 2:35 - 2:55 pm | Kenya – Coding with fastText | Jane Doe (KNBS), John Roe (KNBS) |
| 2:55-3:15 pm | Panel data in France | Theo Leroy and Lucas Malherbe, Insee |

### Day 2

- 9:00-9:30 Opening (Lara Badre, ILO Department of Statistics)
- 9:30-10:00: Panel: The future of ISCO — Shutong Ding, ILO; Samuel Fincher, BLS
`),
  ).toMatchInlineSnapshot(`
    "Third Workshop on ISCO | 2025-05-15T09:00 - 2025-05-16T17:00 Europe/Zurich () | hybrid {"name":"International Labour Office, Geneva","country":"CH"}
    session {"id":"session-1","title":"Session 1: Census coding","moderators":[{"person":"lara-badre","organization":"ilo-statistics"}]}
    opening 2025-05-16T09:00/2025-05-16T09:30 - Opening (lara-badre, ilo-statistics)
    panel 2025-05-16T09:30/2025-05-16T10:00 - Panel: The future of ISCO (shutong-ding, ilo-statistics, "ILO") (samuel-fincher, bls, "BLS")
    talk 2025-05-15T14:15/2025-05-15T14:35 session-1 [PE] AI, a primer (ana-perez, Director, nso) (luis-gomez, inegi, "INEGI")
    talk 2025-05-15T14:35/2025-05-15T14:55 session-1 [KE] Coding with fastText (jane-doe, knbs) (john-roe, knbs)
    talk 2025-05-15T14:55/2025-05-15T15:15 session-1 [undefined] Panel data in France (theo-leroy, insee) (lucas-malherbe, insee)"
  `);
});

test.each([
  ['CET', 'December 2, 2024', 'Europe/Zurich'],
  ['CEST', '2 July 2025', 'Europe/Zurich'],
  ['EST', 'December 2, 2024', 'America/New_York'],
  ['SGT', 'December 2, 2024', 'Asia/Singapore'],
  ['(Europe/Madrid)', 'December 2, 2024', 'Europe/Madrid'],
  ['UTC', 'December 2, 2024', 'UTC'],
  ['CET', 'July 2, 2025', undefined],
  ['IST', 'December 2, 2024', undefined],
  ['CST', 'December 2, 2024', undefined],
  ['XYZ', 'December 2, 2024', undefined],
])('%s on %s is %s', (printed, date, zone) => {
  const text = seed.replace('17:30 CET', `17:30 ${printed}`).replace('December 2, 2024', date);
  expect(parseAnnouncement(text, { community: nobody }).entries[0]?.data.timeZone).toBe(zone);
});

test('CST is the time of Mexico for an event in Mexico', () => {
  const text = seed
    .replace('17:30 CET', '17:30 CST')
    .replace('- **Mode**: Online', '- **Mode**: Hybrid\n- **Place**: INEGI, Aguascalientes, Mexico');
  expect(parseAnnouncement(text, { community: committed }).entries[0]?.data).toMatchObject({
    timeZone: 'America/Mexico_City',
    place: { name: 'INEGI, Aguascalientes', country: 'MX' },
  });
});
