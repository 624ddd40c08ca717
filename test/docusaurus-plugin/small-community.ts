/** A community of one office, one person, one talk and one event: the least that links. */
export const SMALL: Readonly<Record<string, string>> = {
  'organizations/office.md': `---
name: Office of Statistics
type: statistical-office
country: EC
---
`,
  'people/ana.md': `---
name: Ana Example
organization: office
formerIds:
  - ana-old
---
`,
  'resources/announcement.md': `---
title: Announcement
type: announcement
availability: announced
---
`,
  'events/meeting.md': `---
title: A meeting
kind: meeting
summary: People meet.
start: 2024-07-01T09:00
end: 2024-07-01T09:30
timeZone: America/Guayaquil
mode: online
status: held
organizers:
  - office
formerIds:
  - first-meeting
  - meeting-one
source:
  resource: announcement
  locator: Whole page
---
`,
  'talks/talk.md': `---
title: How we code
event: meeting
country: EC
start: 2024-07-01T09:00
end: 2024-07-01T09:30
presenters:
  - person: ana
    organization: office
task: response-coding
source:
  resource: announcement
  locator: Agenda
---

We code.
`,
};
