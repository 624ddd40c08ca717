import { parseAnnouncement } from '@isco-cop/announcement';
import { expect, test } from 'vitest';
import { committed, nobody, problemsOf, seed } from './support.ts';

test('the first announcement: two facts side by side', () => {
  expect(problemsOf(seed)).toMatchInlineSnapshot(`
    "11 info Unexpected announced end 17:30, expected 17:15, the end of \`Closing Remarks\` (announced-end)
      nothing to do if both are as announced: the two are kept side by side
    71 info Unexpected title \`Cross-Mapping Job Titles and Indexes between National Occupational Classificatio…\` over the abstract, expected \`Cross-Mapping Job Titles and Indexes to ISCO-08\` as in the agenda (two-titles)
      nothing to do if both are as announced: the two are kept side by side"
  `);
});

test('contradictions stand at their places', () => {
  const contradictory = seed
    .replace('December 2, 2024', 'Tuesday, December 2, 2024')
    .replace('**15:35-15:45**', '**15:35-15:25**')
    .replace('**16:05-16:25**', '**16:00-16:25**')
    .replace('### **Brazil**', '### **Peru**')
    .replaceAll('Automatic Brazilian Classification of Occupations (CBO) Updating  ', 'Another talk  ')
    .replace('**Presenter**: Enádio da Silva Barbosa', '**Presenter**: Rosa Quispe');
  expect(problemsOf(contradictory)).toMatchInlineSnapshot(`
    "10 warning Unexpected day of the week before \`December 2, 2024\`, expected the one of that date (weekday)
      correct the day of the week or the date; the date was taken
    11 info Unexpected announced end 17:30, expected 17:15, the end of \`Closing Remarks\` (announced-end)
      nothing to do if both are as announced: the two are kept side by side
    34 error Unexpected end 15:25 of \`Break\`, expected a time after its start 15:35 (end-after-start)
      correct one of the two
    37 warning Unexpected start 16:00 of \`USA: Autocoding in the Occupational Employment and Wage Statistics Program\`, expected it after the end 16:05 of \`Ecuador: Coding Occupations in the Population and Housing Census\` (agenda-overlap)
      correct one of the times; leave both where they run in parallel
    46 error Unexpected abstract \`Another talk\` without a line in the agenda, expected one with its time (abstract-in-agenda)
      add the line to the agenda, or correct country, title or presenters so that they agree
    46 info Missing \`organization\` of \`Rosa Quispe\`, expected it after the name, as in \`Ana Silva, INEGI\` (not-stated)
      if you know it, print it there, or write \`organization: …\` into \`talks/2024-peru-another-talk.md\`; until then it is shown as not stated
    46 info Missing \`task\` of \`Another talk\`, expected one of \`response-coding\`, \`cross-mapping\`, \`classification-maintenance\`, \`job-ad-coding\`, \`employer-record-coding\`, \`quality-assurance\` (not-stated)
      if you know it, write \`task: …\` into \`talks/2024-peru-another-talk.md\`; until then it is shown as not stated
    46 error Missing \`end\`, expected it in \`talks/2024-peru-another-talk.md\` (required-key)
      add \`end: …\`: Local end; or answer \`talks/2024-peru-another-talk#end\`
    46 error Missing \`start\`, expected it in \`talks/2024-peru-another-talk.md\` (required-key)
      add \`start: …\`: Local start, in the time zone of the event; or answer \`talks/2024-peru-another-talk#start\`
    71 info Unexpected title \`Cross-Mapping Job Titles and Indexes between National Occupational Classificatio…\` over the abstract, expected \`Cross-Mapping Job Titles and Indexes to ISCO-08\` as in the agenda (two-titles)
      nothing to do if both are as announced: the two are kept side by side"
  `);
});

test('a day that does not exist leaves the times open, and the rest is still offered', () => {
  const result = parseAnnouncement(seed.replace('December 2, 2024', 'February 31, 2024'), {
    community: nobody,
  });
  expect(result.problems.find(({ rule }) => rule === 'real-date')).toMatchInlineSnapshot(`
    {
      "column": 1,
      "endColumn": 32,
      "file": "announcement.md",
      "hint": "correct the day or the month",
      "line": 10,
      "message": "Unexpected date \`February 31, 2024\`, expected a day of the calendar",
      "rule": "real-date",
      "severity": "error",
    }
  `);
  expect(result.entries.filter(({ collection }) => collection === 'talks')).toHaveLength(6);
});

test('two titles', () => {
  expect(
    problemsOf(seed.replace('### **Objectives**', '## Second Webinar of the CoP\n\n### **Objectives**')),
  ).toMatchInlineSnapshot(`
    "11 info Unexpected announced end 17:30, expected 17:15, the end of \`Closing Remarks\` (announced-end)
      nothing to do if both are as announced: the two are kept side by side
    14 warning Unexpected second title "Second Webinar of the CoP", expected one event in an announcement (one-title)
      keep one of the titles, or import the two events from two files
    73 info Unexpected title \`Cross-Mapping Job Titles and Indexes between National Occupational Classificatio…\` over the abstract, expected \`Cross-Mapping Job Titles and Indexes to ISCO-08\` as in the agenda (two-titles)
      nothing to do if both are as announced: the two are kept side by side"
  `);
});

test('near matches are questions', () => {
  const misspelt = seed.replaceAll('Shutong Ding', 'Shutong Dingg').replaceAll('Mexico', 'Mexcio');
  const { questions } = parseAnnouncement(misspelt, { community: committed });
  expect(
    questions.map(
      ({ id, text, choices }) => `${id}: ${text} ${choices.map(({ value }) => value).join(' | ')}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "people/shutong-dingg#same: Is the person "Shutong Dingg" the same as "Shutong Ding"? shutong-ding | new",
    ]
  `);
  const answered = parseAnnouncement(misspelt, {
    community: committed,
    answers: { 'people/shutong-dingg#same': 'shutong-ding' },
  });
  const people = answered.entries.filter(({ collection }) => collection === 'people');
  expect(people.map(({ id }) => id)).toContain('shutong-ding');
  expect(people.map(({ id }) => id)).not.toContain('shutong-dingg');
});

test('an ambiguous time zone is a question, which an answer settles', () => {
  const text = seed.replace('17:30 CET', '17:30 CST').replace('December 2, 2024', 'December 3, 2024');
  const { questions, entries } = parseAnnouncement(text, { community: nobody });
  expect(questions.find(({ id }) => id.endsWith('#timeZone'))?.choices.map(({ value }) => value)).toContain(
    'Asia/Shanghai',
  );
  const answers = { [`events/${entries[0]?.id}#timeZone`]: 'America/Mexico_City' };
  expect(parseAnnouncement(text, { community: nobody, answers }).entries[0]?.data.timeZone).toBe(
    'America/Mexico_City',
  );
});

test('what is no announcement says so', () => {
  expect(problemsOf('')).toMatchInlineSnapshot(`
    "1 error Unexpected text without a title, a date or an agenda, expected the announcement of an event (no-event)
      begin with a heading for the title, then \`**Date**:\` and \`**Time**:\`, then an agenda as a table"
  `);
  expect(parseAnnouncement('Hello.\n\nWorld.', { community: nobody })).toMatchObject({
    entries: [],
    unplaced: [
      { line: 1, text: 'Hello.' },
      { line: 3, text: 'World.' },
    ],
  });
});
