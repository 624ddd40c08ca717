/** The shortest valid files of some collections, to build test folders from. */
export const person = '---\nname: Diana Méndez\n---\n';
export const organization = '---\nname: INEC\ntype: statistical-office\ncountry: EC\n---\n';
export const announcement =
  '---\ntitle: Announcement\ntype: announcement\npublisher: inec\navailability: announced\n---\n';
export const event = `---
title: First webinar
kind: webinar
summary: Talks on coding.
start: 2024-12-02T15:45
end: 2024-12-02T16:05
timeZone: Europe/Zurich
mode: online
status: held
organizers: [inec]
---
`;

/** A valid talk, with other lines in place of some of its keys; an empty text leaves a key out. */
export function talk(changes: Readonly<Record<string, string>> = {}, body = 'An abstract.'): string {
  const lines: Record<string, string> = {
    title: 'title: Coding occupations in the census',
    event: 'event: first',
    country: 'country: EC',
    start: 'start: 2024-12-02T15:45',
    end: 'end: 2024-12-02T16:05',
    presenters: 'presenters:\n  - person: diana-mendez\n    organization: inec',
    task: 'task: response-coding',
    source: 'source:\n  resource: announcement\n  locator: Agenda',
    ...changes,
  };
  const frontMatter = Object.values(lines).filter((line) => line !== '');
  return `---\n${frontMatter.join('\n')}\n---\n\n${body}\n`;
}

/** A folder without problems. */
export const validFolder = {
  'people/diana-mendez.md': person,
  'organizations/inec.md': organization,
  'resources/announcement.md': announcement,
  'events/first.md': event,
  'talks/census.md': talk(),
};
