import { type CollectionName, writeEntry } from '@isco-cop/data';
import { describe, expect } from 'vitest';
import { askEntries } from '../../packages/cli/src/new/ask-entry.ts';
import type { Asker } from '../../packages/cli/src/new/asker.ts';
import { matching } from '../../packages/cli/src/new/choices.ts';
import { openContent } from '../../packages/cli/src/new/verify.ts';
import { validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

/**
 * Somebody who answers in turn: what is typed into a list chooses the first that it finds; an answer to a question
 * for text must be one that the question takes.
 */
function somebody(...answers: string[]): Asker & { readonly heard: string[] } {
  const heard: string[] = [];
  const next = (question: string) => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`Nobody said what to answer to: ${question}`);
    heard.push(`${question} → ${answer}`);
    return answer;
  };
  return {
    heard,
    async choose(question, choices) {
      const typed = next(question);
      const found = choices.find(({ value }) => value === typed) ?? matching(choices, typed)[0];
      if (!found) throw new Error(`${question}: nothing found for ${typed}`);
      return found.value;
    },
    async text(question, { suggestion = '', explain }) {
      for (;;) {
        const answer = next(question) || suggestion;
        const wrong = explain(answer);
        if (!wrong) return answer;
        heard.push(`! ${wrong}`);
      }
    },
    confirm: async (question) => next(question) === 'y',
    write: async (question) => next(question),
    say: (text) => heard.push(text.trim()),
  };
}

async function ask(folder: string, collection: CollectionName, ...answers: string[]) {
  const asker = somebody(...answers);
  const given = { collection, data: {}, body: '', id: undefined };
  const drafts = await askEntries(asker, await openContent(folder), given);
  return { heard: asker.heard, files: drafts.map((draft) => writeEntry(draft)), drafts };
}

describe('the questions of new', () => {
  test('lead to a talk, by way of a person that was not there yet', async ({ workspace }) => {
    workspace.write(validFolder);
    const { heard, drafts, files } = await ask(
      workspace.folder,
      'talks',
      // The day is that of the event.
      ...['Sector codes', 'ecuadr', 'webinar', '15:45', '25:00', '2024-12-02 16:00'],
      // A presenter who is not in the list yet, under the name that was typed, from the office that was just chosen.
      ...['Víctor Espinoza', '', 'organ', 'inec', '.', '', 'inec', 'role', 'Developer', '.', 'n'],
      ...['respons', 'announ', 'Agenda', '.', 'body', 'An abstract.', '.', ''],
    );
    expect(heard).toMatchInlineSnapshot(`
      [
        "title – Title of the talk. → Sector codes",
        "country – Country the talk is about; not for an international organization. → ecuadr",
        "event – The event at which it was given. → webinar",
        "start – Local start, in the time zone of the event. On 2024-12-02, a time such as 14:30 is enough. → 15:45",
        "end – Local end. On 2024-12-02, a time such as 14:30 is enough. → 25:00",
        "! Unexpected hour \`25\` in \`2024-12-02T25:00\`, expected \`00\` to \`23\`: correct the time",
        "end – Local end. On 2024-12-02, a time such as 14:30 is enough. → 2024-12-02 16:00",
        "presenters.0.person – The person. → Víctor Espinoza",
        "First, a new entry in people:",
        "name – Full name in the order and spelling the person uses. → ",
        "Anything else? → organ",
        "organization – Latest known organization. → inec",
        "Anything else? → .",
        "Id – the name of the file, for good → ",
        "Back to the entry in talks:",
        "presenters.0.organization – The organization at that time. → inec",
        "Anything else for presenters.0? → role",
        "presenters.0.role – The role or position at that time. Empty: leave it out. → Developer",
        "Anything else for presenters.0? → .",
        "Another item of presenters? → n",
        "task – What is being coded or mapped. → respons",
        "source.resource – The resource that states it. → announ",
        "source.locator – The place within the resource: page, section, abstract, table. → Agenda",
        "Anything else for source? → .",
        "Anything else? → body",
        "Text → An abstract.",
        "Anything else? → .",
        "Id – the name of the file, for good → ",
      ]
    `);
    expect(drafts.map(({ id }) => id)).toEqual(['victor-espinoza', '2024-ecuador-sector-codes']);
    expect(files.join('\n')).toMatchInlineSnapshot(`
      "---
      name: Víctor Espinoza
      organization: inec
      ---

      ---
      title: Sector codes
      country: EC
      event: first
      start: 2024-12-02T15:45
      end: 2024-12-02T16:00
      presenters:
        - person: victor-espinoza
          organization: inec
          role: Developer
      task: response-coding
      source:
        resource: announcement
        locator: Agenda
      ---

      An abstract.
      "
    `);
    for (const [index, { collection, id }] of drafts.entries())
      workspace.write({ [`${collection}/${id}.md`]: files[index] ?? '' });
    expect((await workspace.read()).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('come again for what the check does not take, so that nothing typed is lost', async ({
    workspace,
  }) => {
    workspace.write(validFolder);
    const { heard, drafts } = await ask(
      workspace.folder,
      'resources',
      ...['Slides', 'slides', 'available', 'url', '#', 'https://www.ilo.org/slides.pdf', '.', ''],
    );
    expect(heard).toMatchInlineSnapshot(`
      [
        "title – Title. → Slides",
        "type – Type. → slides",
        "availability – Whether it can be had. → available",
        "! Unexpected \`availability: available\` without an address, expected \`url\` or \`doi\`
        add the \`url\`, or write \`availability: announced\` until there is one",
        "What do you want to add or correct? → url",
        "url – Absolute http(s) address; never a placeholder. Empty: leave it out. → #",
        "! Unexpected placeholder \`#\`, expected an address that can be opened: leave the link out until there is an address",
        "url – Absolute http(s) address; never a placeholder. Empty: leave it out. → https://www.ilo.org/slides.pdf",
        "Anything else? → .",
        "Id – the name of the file, for good → ",
      ]
    `);
    expect(drafts[0]?.data).toEqual({
      title: 'Slides',
      type: 'slides',
      availability: 'available',
      url: 'https://www.ilo.org/slides.pdf',
    });
  });
});

test('what an error stands at is offered first', async ({ workspace }) => {
  workspace.write(validFolder);
  const asker = somebody(
    ...[
      'Codes',
      'ecuadr',
      'webinar',
      '16:45',
      '16:05',
      'not stated',
      'response',
      'announcement',
      'agenda',
      '.',
    ],
    ...['end', '17:05', '.', ''],
  );
  const offered: (string | undefined)[] = [];
  const watching: Asker = {
    ...asker,
    choose: (question, choices) => {
      if (question.startsWith('What do you want')) offered.push(choices[0]?.name);
      return asker.choose(question, choices);
    },
  };
  const given = { collection: 'talks', data: {}, body: '', id: undefined } as const;
  const [draft] = await askEntries(watching, await openContent(workspace.folder), given);
  expect(offered).toEqual(['end (again)']);
  expect(draft?.data.end).toBe('2024-12-02T17:05');
});

test('what nobody stated can be left open', async ({ workspace }) => {
  workspace.write(validFolder);
  const { files } = await ask(
    workspace.folder,
    'organizations',
    'Example Office',
    'not stated',
    'not stated',
    '.',
    '',
  );
  expect(files).toEqual(['---\nname: Example Office\n---\n']);
});

test('a key that need not be there is taken back by leaving it empty; an event needs no organizer', async ({
  workspace,
}) => {
  workspace.write(validFolder);
  const { drafts } = await ask(
    workspace.folder,
    'events',
    ...['Second webinar', 'webinar', 'Offices report.', '2026-05-12 14:00', '16:00', 'lisbon', 'online'],
    ...['scheduled', 'not stated', 'printedTimeZone', 'WET', 'printedTimeZone', '', '.', ''],
  );
  expect(drafts[0]?.data).toEqual({
    title: 'Second webinar',
    kind: 'webinar',
    summary: 'Offices report.',
    start: '2026-05-12T14:00',
    end: '2026-05-12T16:00',
    timeZone: 'Europe/Lisbon',
    mode: 'online',
    status: 'scheduled',
  });
});
