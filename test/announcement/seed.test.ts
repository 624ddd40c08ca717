import { announce, LANGUAGES, parseAnnouncement, planImport } from '@isco-cop/announcement';
import { type Community, countryByCode, parseMarkdown, type Talk } from '@isco-cop/data';
import { describe, expect, test } from 'vitest';
import { afterImport, committed, committedTexts, nobody, seed } from './support.ts';

describe('the first announcement', () => {
  test('changes nothing in the committed content', () => {
    const result = parseAnnouncement(seed, { community: committed });
    const plan = planImport(result, { community: committed, texts: committedTexts });
    expect(plan.filter(({ status }) => status !== 'unchanged')).toEqual([]);
    const files = plan.map(({ file }) => file);
    expect(files.filter((file) => file.startsWith('people/'))).toHaveLength(9);
    expect(files.filter((file) => /^(?:events|talks)/.test(file))).toEqual([
      'events/2024-12-02-first-webinar.md',
      'talks/2024-brazil-cbo-updating.md',
      'talks/2024-ecuador-census.md',
      'talks/2024-ilo-cross-mapping.md',
      'talks/2024-mexico-ai-complementary.md',
      'talks/2024-singapore-adaptable-framework.md',
      'talks/2024-usa-oews.md',
    ]);
    expect(result.unplaced).toEqual([]);
    expect(result.questions).toEqual([]);
  });

  test('gives, where nothing is known, what the committed entries say of it', () => {
    const result = parseAnnouncement(seed, { community: nobody });
    expect(result.unplaced).toEqual([]);
    const imported = afterImport(nobody, result);
    expect(factsOf(imported)).toEqual(factsOf(committed));
  });

  test('asks nothing, and notes what it does not say', () => {
    const { questions, entries, problems } = parseAnnouncement(seed, { community: nobody });
    expect(questions).toEqual([]);
    expect(entries.every(({ isComplete }) => isComplete)).toBe(true);
    const notStated = problems.filter(({ rule }) => rule === 'not-stated');
    expect(
      notStated.map(({ severity, line, hint }) => [severity, line, /`(?:task|type): \S+`/.exec(hint)?.[0]]),
    ).toMatchInlineSnapshot(`
      [
        [
          "info",
          30,
          "\`task: classification-maintenance\`",
        ],
        [
          "info",
          31,
          "\`task: response-coding\`",
        ],
        [
          "info",
          31,
          "\`type: …\`",
        ],
        [
          "info",
          32,
          "\`task: …\`",
        ],
        [
          "info",
          36,
          "\`task: response-coding\`",
        ],
        [
          "info",
          36,
          "\`type: …\`",
        ],
        [
          "info",
          37,
          "\`task: response-coding\`",
        ],
        [
          "info",
          38,
          "\`task: cross-mapping\`",
        ],
      ]
    `);
  });

  test('is printed back as the same document', () => {
    const imported = afterImport(nobody, parseAnnouncement(seed, { community: nobody }));
    const printed = announce(imported, '2024-12-02-first-webinar');
    expect(treeOf(printed ?? '')).toEqual(treeOf(seed));
  });

  test.each(LANGUAGES)('comes back from an announcement with labels in %s', (language) => {
    const printed = announce(committed, '2024-12-02-first-webinar', { language }) ?? '';
    const result = parseAnnouncement(printed, { community: committed });
    const plan = planImport(result, { community: committed, texts: committedTexts });
    expect(plan.filter(({ status }) => status !== 'unchanged')).toEqual([]);
    expect(result.unplaced).toEqual([]);
  });

  test('read twice, changes nothing the second time', () => {
    const first = parseAnnouncement(seed, { community: nobody });
    const after = afterImport(nobody, first);
    const plan = planImport(parseAnnouncement(seed, { community: after }), {
      community: after,
      texts: new Map(),
    });
    expect(plan.filter(({ status }) => status !== 'unchanged')).toEqual([]);
  });
});

test('an event that does not exist is not announced', () => {
  expect(announce(committed, 'no-such-event')).toBeUndefined();
});

/** What the announcement says, with names in the place of ids. */
function factsOf(community: Community) {
  const person = (id: string) => community.people.get(id)?.name;
  const event = community.events.get('2024-12-02-first-webinar');
  if (!event) throw new Error('No event');
  const {
    title,
    kind,
    series,
    start,
    end,
    timeZone,
    printedTimeZone,
    mode,
    objectives,
    registration,
    sessions,
    agenda,
    contacts,
    body,
  } = event;
  const talk = ({
    start: from,
    end: to,
    session,
    country,
    organization,
    agendaTitle,
    abstractTitle,
    title: name,
    presenters,
    body: abstract,
    abstractLanguage,
    source,
  }: Talk) => ({
    from,
    to,
    session,
    agendaTitle,
    abstractTitle,
    name,
    abstract,
    abstractLanguage,
    locator: source.locator,
    subject: country ? countryByCode(country)?.names.en : organization,
    presenters: (presenters ?? []).map((each) => person(each.person)),
  });
  return {
    title,
    kind,
    series,
    start,
    end,
    timeZone,
    printedTimeZone,
    mode,
    objectives,
    registration,
    body,
    sessions: sessions?.map(({ id, title: name, moderators }) => ({
      id,
      name,
      moderators: moderators?.map((each) => person(each.person)),
    })),
    agenda: agenda?.map(({ presenters, ...item }) => ({
      ...item,
      presenters: presenters?.map((each) => person(each.person)),
    })),
    contacts: contacts?.map(({ person: id, email, source }) => [person(id), email, source?.locator]),
    resources: community.resources
      .pick(event.resources)
      .map(({ title: name, type, url, availability }) => ({ name, type, url, availability })),
    talks: community.talks
      .all()
      .map(talk)
      .sort((a, b) => a.from.localeCompare(b.from)),
  };
}

/** A parsed tree without places and without differences of white space. */
function treeOf(markdown: string): unknown {
  const text = JSON.stringify(parseMarkdown(markdown), (key, value) => {
    if (key === 'position') return undefined;
    return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });
  return JSON.parse(text);
}
