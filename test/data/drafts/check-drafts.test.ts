import {
  COLLECTION_NAMES,
  type Community,
  checkDrafts,
  type Entries,
  type WritableEntry,
  writeEntry,
} from '@isco-cop/data';
import { expect } from 'vitest';
import { validFolder } from '../../support/entries.ts';
import { test } from '../../support/workspace.ts';

const TALK = {
  title: 'How we code',
  country: 'EC',
  event: 'first',
  start: '2024-12-02T15:45',
  end: '2024-12-02T16:05',
  presenters: [{ person: 'diana-mendez', organization: 'inec' }],
  task: 'response-coding',
  source: { resource: 'announcement', locator: 'Agenda' },
};

const talk = (changes: object = {}, body = 'We code.', id = 'how-we-code'): WritableEntry => ({
  collection: 'talks',
  id,
  data: { ...TALK, ...changes },
  body,
});

function entriesOf(community: Community): Entries {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Map(community[name].all().map((entry) => [entry.id, entry]))]),
  ) as unknown as Entries;
}

const CASES: Record<string, WritableEntry[]> = {
  'a sound talk': [talk()],
  'a talk with a new presenter': [
    talk({ presenters: [{ person: 'ana', organization: 'inec' }] }),
    { collection: 'people', id: 'ana', data: { name: 'Ana', organization: 'inec' }, body: '' },
  ],
  'a file name with a capital': [talk({}, '', 'How we code')],
  'everything missing': [{ collection: 'talks', id: 'a', data: {}, body: '' }],
  'no such country, person, session': [
    talk({ country: 'EQ', presenters: [{ person: 'nobody', organization: 'inec' }], session: 'one' }),
  ],
  times: [talk({ start: '2024-02-30T10:00', end: '14:00' })],
  'a wrong form that names nothing': [talk({ event: 'First webinar' })],
  'a bad link and text of a template in the body': [talk({}, 'TODO\n\n[slides](#)')],
  'an address and a placeholder': [
    {
      collection: 'resources',
      id: 'slides',
      data: { title: 'TODO', type: 'slides', availability: 'available', url: 'www.ilo.org' },
      body: '',
    },
  ],
  'the end before the start, outside the event': [
    talk({ start: '2025-01-01T10:00', end: '2025-01-01T09:00' }),
  ],
};

test.for(Object.keys(CASES))('%s: the same findings as for files', async (name, { workspace }) => {
  expect(await workspace.check(validFolder)).toBe('');
  const { community } = await workspace.read();
  const drafts = CASES[name] ?? [];
  const found = checkDrafts(entriesOf(community), drafts).map(({ draft, severity, rule, message, hint }) => {
    const { collection = '', id = '' } = drafts[draft] ?? {};
    return { file: `${collection}/${id}.md`, severity, rule, message, hint };
  });
  workspace.write(
    Object.fromEntries(drafts.map((draft) => [`${draft.collection}/${draft.id}.md`, writeEntry(draft)])),
  );
  const { problems } = await workspace.read();
  const expected = problems
    .map(({ file, severity, rule, message, hint }) => ({ file, severity, rule, message, hint }))
    .filter(({ file }) => drafts.some(({ collection, id }) => file === `${collection}/${id}.md`));
  const sorted = (list: object[]) => list.map((each) => JSON.stringify(each)).sort();
  expect(sorted(found)).toEqual(sorted(expected));
  expect(found.some(({ severity }) => severity === 'error')).toBe(
    !name.startsWith('a sound') && !name.startsWith('a talk'),
  );
});

test('a finding names its draft and its field', async ({ workspace }) => {
  workspace.write(validFolder);
  const { community } = await workspace.read();
  const drafts = [talk(), talk({ presenters: [{ organization: 'inec' }] }, 'xxx', 'another')];
  const found = checkDrafts(entriesOf(community), drafts);
  expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
    { draft: 1, path: ['presenters', 0, 'person'], rule: 'required-key' },
    { draft: 1, path: ['body'], rule: 'leftover' },
  ]);
});
