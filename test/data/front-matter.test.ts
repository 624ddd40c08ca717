import { expect } from 'vitest';
import { talk, validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

const talkWith = (changes: Record<string, string>) => ({ ...validFolder, 'talks/census.md': talk(changes) });

test('two letters that changed places, and keys that belong to a missing key', async ({ workspace }) => {
  expect(
    await workspace.check({ 'talks/a.md': '---\ntitel: A\ncountry: EC\nevent: e\n---\n' }),
  ).toMatchInlineSnapshot(`
    "talks/a.md:2:1 error Unexpected key \`titel\`, expected \`title\`, \`organization\`, \`session\`, \`start\`, \`end\`, \`agendaTitle\`, \`abstractTitle\`, \`alternateTitles\`, \`presenters\`, \`task\`, \`methodologies\`, \`language\`, \`abstractLanguage\`, \`source\`, \`resources\`, \`id\`, \`formerIds\` (known-key)
      did you mean \`title\`?
    talks/a.md:2:1 error Missing \`end\`, expected it here (required-key)
      add \`end: …\`: Local end.
    talks/a.md:2:1 error Missing \`source\`, expected it here (required-key)
      add \`source: { resource: …, locator: … }\`: Where the talk and its abstract were announced.
    talks/a.md:2:1 error Missing \`start\`, expected it here (required-key)
      add \`start: …\`: Local start, in the time zone of the event.
    talks/a.md:2:1 error Missing \`title\`, expected it here (required-key)
      add \`title: …\`: Title of the talk.
    talks/a.md:4:8 error Unexpected reference \`e\`, expected the id of an entry in \`events\` (known-reference)
      add the file \`events/e.md\`, or choose an existing id"
  `);
});

test('an unknown key is shown at the key', async ({ workspace }) => {
  expect(await workspace.check(talkWith({ country: 'contry: EC' }))).toMatchInlineSnapshot(`
    "talks/census.md:4:1 error Unexpected key \`contry\`, expected \`country\`, \`organization\`, \`session\`, \`agendaTitle\`, \`abstractTitle\`, \`alternateTitles\`, \`methodologies\`, \`language\`, \`abstractLanguage\`, \`resources\`, \`id\`, \`formerIds\` (known-key)
      did you mean \`country\`?"
  `);
});

test('an unknown key deep in a list', async ({ workspace }) => {
  const presenters = 'presenters:\n  - person: diana-mendez\n    organisation: inec';
  expect(await workspace.check(talkWith({ presenters }))).toMatchInlineSnapshot(`
    "talks/census.md:9:5 error Unexpected key \`organisation\`, expected \`organization\`, \`role\`, \`printedAffiliation\`, \`source\` (known-key)
      did you mean \`organization\`?"
  `);
});

test('an unknown key where all others are there', async ({ workspace }) => {
  const alternateTitles =
    'alternateTitles:\n  - { title: A, place: agenda, source: { resource: a, locator: b, words: c, page: 2 } }';
  expect(await workspace.check(talkWith({ alternateTitles }))).toMatchInlineSnapshot(`
    "talks/census.md:15:52 error Unexpected reference \`a\`, expected the id of an entry in \`resources\` (known-reference)
      add the file \`resources/a.md\`, or choose an existing id
    talks/census.md:15:77 error Unexpected key \`page\`, expected no further key (known-key)
      remove the key, or move its text to the body"
  `);
});

test('a wrong type deep in a list', async ({ workspace }) => {
  const presenters = 'presenters:\n  - person: diana-mendez\n    organization: inec\n    role: 2024';
  expect(await workspace.check(talkWith({ presenters }))).toMatchInlineSnapshot(`
    "talks/census.md:10:11 error Unexpected number \`2024\`, expected text (value-type)
      put quotes around it: "2024""
  `);
});

test('a text in place of a list, and a list in place of a text', async ({ workspace }) => {
  expect(
    await workspace.check(talkWith({ presenters: 'presenters: Diana', title: 'title: [Coding]' })),
  ).toMatchInlineSnapshot(`
    "talks/census.md:2:8 error Unexpected list, expected text (value-type)
      write another value for \`title\`: Title of the talk.
    talks/census.md:7:13 error Unexpected \`Diana\`, expected a list (value-type)
      make it a list: \`- Diana\` on a line of its own"
  `);
});

test('a key without value', async ({ workspace }) => {
  expect(await workspace.check(talkWith({ title: 'title:', task: 'task: ""' }))).toMatchInlineSnapshot(`
    "talks/census.md:2:1 error Unexpected empty value, expected text (value-type)
      give \`title\` a value, or remove the key
    talks/census.md:10:7 error Unexpected empty text, expected \`response-coding\`, \`cross-mapping\`, \`classification-maintenance\`, \`job-ad-coding\`, \`employer-record-coding\`, \`quality-assurance\` (known-value)
      choose one of them"
  `);
});

test('a missing key is shown where the front matter begins', async ({ workspace }) => {
  expect(await workspace.check(talkWith({ title: '', event: '' }))).toMatchInlineSnapshot(`
    "talks/census.md:2:1 error Missing \`event\`, expected it here (required-key)
      add \`event: …\`: The event at which it was given.
    talks/census.md:2:1 error Missing \`title\`, expected it here (required-key)
      add \`title: …\`: Title of the talk."
  `);
});

test('a value that is not in the vocabulary', async ({ workspace }) => {
  expect(await workspace.check(talkWith({ task: 'task: response_coding' }))).toMatchInlineSnapshot(`
    "talks/census.md:10:7 error Unexpected \`response_coding\`, expected \`response-coding\`, \`cross-mapping\`, \`classification-maintenance\`, \`job-ad-coding\`, \`employer-record-coding\`, \`quality-assurance\` (known-value)
      did you mean \`response-coding\`?"
  `);
});

test('a talk about a country and an organization, and about neither', async ({ workspace }) => {
  const both = talk({ country: 'country: EC\norganization: inec' });
  expect(
    await workspace.check({ ...talkWith({ country: '' }), 'talks/both.md': both }),
  ).toMatchInlineSnapshot(`
    "talks/both.md:2:1 error Unexpected subject, expected either \`country\` or \`organization\` (one-subject)
      write \`country: EC\` for a country, or \`organization: ilo\` for an international organization
    talks/census.md:2:1 error Unexpected subject, expected either \`country\` or \`organization\` (one-subject)
      write \`country: EC\` for a country, or \`organization: ilo\` for an international organization"
  `);
});

test('a date that does not exist stays what was written', async ({ workspace }) => {
  const resource =
    '---\ntitle: R\ntype: report\npublisher: inec\navailability: announced\ndate: 2024-02-30\ncheckedOn: 2024\n---\n';
  expect(
    await workspace.check({ ...validFolder, 'resources/announcement.md': resource }),
  ).toMatchInlineSnapshot(`
    "resources/announcement.md:6:7 error Unexpected day \`30\` in \`2024-02-30\`, expected \`01\` to \`29\` (real-date)
      February 2024 has 29 days
    resources/announcement.md:7:12 error Unexpected number \`2024\`, expected text (value-type)
      put quotes around it: "2024""
  `);
});

test('problems of an entry do not hide those of others, and are sorted', async ({ workspace }) => {
  const files = {
    ...talkWith({ country: 'country: EQ', title: 'title:' }),
    'people/z.md': '',
    'people/y.md': '',
  };
  workspace.write(files);
  const { problems, community } = await workspace.read();
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'people/y.md:1',
    'people/z.md:1',
    'talks/census.md:2',
    'talks/census.md:4',
  ]);
  expect(community.talks.size).toBe(0);
  expect(community.people.size).toBe(1);
});

test('an entry of the wrong shape is checked all the same, each value once', async ({ workspace }) => {
  const files = { ...validFolder };
  files['talks/census.md'] = talk(
    { country: 'country: EQ\ncolour: red', event: 'event: First Webinar', start: 'start: 2024-12-02T25:45' },
    'See [slides](#).',
  );
  expect(await workspace.check(files)).toMatchInlineSnapshot(`
    "talks/census.md:3:8 error Unexpected \`First Webinar\`, expected lower-case words joined by hyphens (value-format)
      write \`first-webinar\`
    talks/census.md:4:10 error Unexpected country \`EQ\`, expected an ISO 3166-1 alpha-2 code (known-country)
      did you mean \`EC\` (Ecuador)?
    talks/census.md:5:1 error Unexpected key \`colour\`, expected \`organization\`, \`session\`, \`agendaTitle\`, \`abstractTitle\`, \`alternateTitles\`, \`methodologies\`, \`language\`, \`abstractLanguage\`, \`resources\`, \`id\`, \`formerIds\` (known-key)
      remove the key, or move its text to the body
    talks/census.md:6:8 error Unexpected hour \`25\` in \`2024-12-02T25:45\`, expected \`00\` to \`23\` (real-time)
      correct the time
    talks/census.md:17:5 error Unexpected placeholder \`#\`, expected an address that can be opened (body-link)
      leave the link out until there is an address"
  `);
});
