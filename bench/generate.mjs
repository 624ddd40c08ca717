import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SENTENCES = [
  'The office codes answers about occupations with a dictionary of titles and an index of former answers.',
  'What the dictionary does not know goes to a linear model over letter sequences of two to five characters.',
  'Answers with a low probability are coded by people, who see the five best candidates and their definitions.',
  'A second person codes one answer in twenty, and an expert settles where the two differ.',
  'Results are compared with those of [an earlier talk](/talks/talk-00001/) on the same questions.',
  'More is told in [the report](https://ilostat.ilo.org/methods/) and on <https://www.ilo.org/>.',
  'Names of enterprises help for some groups and mislead for others, so they are used with care.',
  'Spelling varies between regions; folding accents and case removes about half of the differences.',
];

const pad = (/** @type {number} */ number, length = 2) => String(number).padStart(length, '0');
const id = (/** @type {string} */ kind, /** @type {number} */ number) => `${kind}-${pad(number, 5)}`;

/** 200 words with three links. */
function body(/** @type {number} */ seed) {
  const words = [];
  for (let at = seed; words.length < 200; at++)
    words.push(...(SENTENCES[at % SENTENCES.length] ?? '').split(' '));
  return `${words.slice(0, 200).join(' ')}.\n`;
}

/**
 * Writes a content folder that passes the check: talks of 15 keys and 200 words, and the events, people,
 * organizations and resources they refer to.
 *
 * @param {string} folder
 * @param {number} talks
 * @returns {number} How many files it has.
 */
export function generateContent(folder, talks) {
  rmSync(folder, { recursive: true, force: true });
  let files = 0;
  const write = (
    /** @type {string} */ collection,
    /** @type {string} */ name,
    /** @type {string} */ text,
  ) => {
    if (files === 0 || !made.has(collection)) mkdirSync(join(folder, collection), { recursive: true });
    made.add(collection);
    writeFileSync(join(folder, collection, `${name}.md`), text);
    files++;
  };
  /** @type {Set<string>} */
  const made = new Set();
  const tenth = Math.ceil(talks / 10);
  const offices = Math.ceil(talks / 200);
  const office = (/** @type {number} */ number) => id('office', (number % offices) + 1);

  // The website names this one as the publisher of what it shows.
  write('organizations', 'isco-cop', '---\nname: Community of Practice\ntype: community\n---\n');
  for (let n = 1; n <= offices; n++) {
    write(
      'organizations',
      id('office', n),
      `---\nname: Office ${n}\ntype: statistical-office\ncountry: EC\n---\n`,
    );
  }
  for (let n = 1; n <= tenth; n++) {
    write('people', id('person', n), `---\nname: Person ${n}\norganization: ${office(n)}\n---\n`);
    write('events', id('event', n), event(n, office(n)));
    write(
      'resources',
      id('resource', n),
      `---\ntitle: Announcement ${n}\ntype: announcement\nlanguages: [en]\nurl: https://www.ilo.org/webinars/${n}\n` +
        'availability: available\n---\n',
    );
  }
  for (let n = 1; n <= talks; n++) write('talks', id('talk', n), talk(n, Math.ceil(n / 10), office(n)));
  return files;
}

/** Every event has a day of its own. */
function day(/** @type {number} */ number) {
  return new Date(Date.UTC(2001, 0, 1 + number * 5)).toISOString().slice(0, 10);
}

function event(/** @type {number} */ n, /** @type {string} */ office) {
  return `---
title: Webinar ${n}
kind: webinar
series:
  name: Webinars
  number: ${n}
summary: Offices report how they code occupations.
start: ${day(n)}T13:00
end: ${day(n)}T16:20
timeZone: Europe/Zurich
mode: online
status: held
organizers:
  - isco-cop
  - ${office}
languages: [en]
sessions:
  - id: session-1
    title: Session 1
resources:
  - ${id('resource', n)}
source:
  resource: ${id('resource', n)}
  locator: whole page
---

Welcome to webinar ${n}.
`;
}

function talk(/** @type {number} */ n, /** @type {number} */ event, /** @type {string} */ office) {
  const minute = 13 * 60 + ((n - 1) % 10) * 20;
  const time = (/** @type {number} */ at) => `${day(event)}T${pad(Math.floor(at / 60))}:${pad(at % 60)}`;
  return `---
title: "Coding occupations in survey ${n}: what was learned"
country: EC
event: ${id('event', event)}
session: session-1
start: ${time(minute)}
end: ${time(minute + 20)}
agendaTitle: "Ecuador: Coding occupations in survey ${n}: what was learned"
abstractTitle: "Coding occupations in survey ${n}: what was learned"
alternateTitles:
  - title: Survey ${n}, coded
    place: slides
presenters:
  - person: ${id('person', event)}
    organization: ${office}
    role: Head of classifications
task: response-coding
language: en
abstractLanguage: en
source:
  resource: ${id('resource', event)}
  locator: abstract ${n}
resources:
  - ${id('resource', event)}
---

${body(n)}`;
}
