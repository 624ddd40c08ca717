import {
  emptyDraft,
  filesOf,
  isEmptyDraft,
  parseDraft,
  previewOf,
  problemsOf,
  serializeDraft,
  toData,
} from '@isco-cop/docusaurus-plugin/form';
import { describe, expect, test } from 'vitest';
import { community, given } from '../real-content.ts';
import { afterActions, answers, entriesIn, TALK } from './support.ts';

const known = entriesIn(community);
const errorsOf = (...parameters: Parameters<typeof problemsOf>) =>
  problemsOf(...parameters).filter(({ severity }) => severity === 'error');
const files = (draft: Parameters<typeof filesOf>[0]) => filesOf(draft).map(({ path }) => path);

describe('A talk', () => {
  test('that is filled in makes a file that passes', () => {
    const draft = afterActions('talks', ...answers(TALK), {
      type: 'write-body',
      entry: 0,
      body: 'We code.\n',
    });
    expect(errorsOf(known, draft)).toEqual([]);
    expect(filesOf(draft)).toEqual([
      {
        entry: 0,
        path: 'talks/2024-peru-coding-occupations-small-model.md',
        text: `---
title: Coding occupations with a small model
country: PE
event: 2024-12-02-first-webinar
start: 2024-12-02T16:45
end: 2024-12-02T17:00
presenters:
  - person: diana-mendez
    organization: inec
task: response-coding
source:
  resource: announcement-first-webinar
  locator: Agenda
---

We code.
`,
      },
    ]);
  });

  test('of which nothing is known asks for all that is needed, and for nothing else', () => {
    const draft = emptyDraft('talks');
    expect(isEmptyDraft(draft)).toBe(true);
    expect(
      errorsOf(known, draft)
        .map(({ field }) => field)
        .sort(),
    ).toEqual([
      'country',
      'end',
      'event',
      'id',
      'source.locator',
      'source.resource',
      'start',

      'title',
    ]);
  });

  test('that ends before it starts is told so before the rest is filled in', () => {
    const draft = afterActions('talks', ...answers({ start: '2024-12-02T17:00', end: '2024-12-02T16:00' }));
    expect(errorsOf(known, draft).filter(({ field }) => field === 'end')).toMatchObject([
      { rule: 'end-after-start' },
    ]);
  });

  test.each([
    [
      { country: 'Pérou' },
      'country',
      'Unexpected country `Pérou`, expected an ISO 3166-1 alpha-2 code',
      'did you mean `PE` (Peru)?',
    ],
    [
      { start: '2024-02-30T10:00' },
      'start',
      'Unexpected day `30` in `2024-02-30T10:00`, expected `01` to `29`',
      'February 2024 has 29 days',
    ],
    [
      { 'presenters.0.person': 'diana-mendes' },
      'presenters.0.person',
      'Unexpected reference `diana-mendes`, expected the id of an entry in `people`',
      'did you mean `diana-mendez`?',
    ],
    [
      { session: 'session-9' },
      'session',
      'Unexpected session `session-9`, expected `session-1`, `session-2`',
      'did you mean `session-1`?',
    ],
    [
      { title: 'TODO' },
      'title',
      'Unexpected `TODO` of a template, expected text of your own',
      'write what is meant, or leave the key or the sentence out',
    ],
    [
      { organization: 'ilo' },
      'country',
      'Unexpected subject, expected either `country` or `organization`',
      'write `country: EC` for a country, or `organization: ilo` for an international organization',
    ],
  ])('with the mistake %j', (mistake, field, message, hint) => {
    const draft = afterActions('talks', ...answers({ ...TALK, ...mistake }));
    expect(errorsOf(known, draft)).toMatchObject([{ entry: 0, field, message, hint }]);
  });
});

test('A number with a comma is told how to be written', () => {
  const draft = afterActions('metrics', ...answers({ 'quantity.value': '87,8' }));
  expect(errorsOf(known, draft).filter(({ field }) => field === 'quantity.value')).toMatchObject([
    { message: 'Unexpected `87,8`, expected a number', hint: 'write a point, not a comma: 87.8' },
  ]);
});

describe('A file name', () => {
  test('follows the answers until the contributor chooses one, and again when it is emptied', () => {
    const named = [
      ...answers(TALK),
      { type: 'name-file', entry: 0, id: 'my-talk' },
      ...answers({ title: 'Another' }),
    ] as const;
    expect(files(afterActions('talks', ...named))).toEqual(['talks/my-talk.md']);
    expect(files(afterActions('talks', ...named, { type: 'name-file', entry: 0, id: '' }))).toEqual([
      'talks/2024-peru-another.md',
    ]);
  });

  test('is never that of an entry that exists', () => {
    const { name } = given(community.people.get('diana-mendez'));
    expect(files(afterActions('people', ...answers({ name })))).toEqual(['people/diana-mendez-2.md']);
    const chosen = afterActions('people', ...answers({ name }), {
      type: 'name-file',
      entry: 0,
      id: 'diana-mendez',
    });
    expect(errorsOf(known, chosen)).toMatchObject([
      {
        field: 'id',
        message: 'Unexpected file name `people/diana-mendez.md`, expected one that no entry has',
      },
    ]);
  });

  test.each([
    [
      'events',
      { title: 'Second webinar of the community', start: '2026-05-12T14:00' },
      '2026-05-12-second-webinar-community',
    ],
    ['resources', { title: 'Slides of the second webinar', type: 'slides' }, 'slides-slides-second-webinar'],
    ['organizations', { name: 'Instituto Nacional de Estadística e Informática', acronym: 'INEI' }, 'inei'],
    ['metrics', { title: 'Accuracy at four digits' }, 'accuracy-four-digits'],
  ] as const)('of %s', (collection, values, id) => {
    expect(files(afterActions(collection, ...answers(values)))).toEqual([`${collection}/${id}.md`]);
  });
});

describe('A person who does not exist yet', () => {
  const made = [
    ...answers(TALK),
    {
      type: 'add-entry',
      collection: 'people',
      name: 'Rosa Quispe',
      from: { entry: 0, path: ['presenters', 0, 'person'] },
    },
  ] as const;

  test('is made on the way, and the talk refers to her; her file comes first', () => {
    const draft = afterActions('talks', ...made);
    expect(files(draft)).toEqual([
      'people/rosa-quispe.md',
      'talks/2024-peru-coding-occupations-small-model.md',
    ]);
    expect(toData(given(draft.entries[0]))).toMatchObject({ presenters: [{ person: 'rosa-quispe' }] });
    expect(errorsOf(known, draft)).toEqual([]);
  });

  test('may be called otherwise later: references follow', () => {
    const draft = afterActions('talks', ...made, ...answers({ name: 'Rosa María Quispe' }, 1));
    expect(toData(given(draft.entries[0]))).toMatchObject({ presenters: [{ person: 'rosa-maria-quispe' }] });
    const renamed = afterActions('talks', ...made, { type: 'name-file', entry: 1, id: 'r-quispe' });
    expect(toData(given(renamed.entries[0]))).toMatchObject({ presenters: [{ person: 'r-quispe' }] });
  });

  test('may have no name yet', () => {
    const from = { entry: 0, path: ['presenters', 0, 'person'] };
    const unnamed = [{ type: 'add-entry', collection: 'people', name: '', from }] as const;
    expect(files(afterActions('talks', ...unnamed))).toContain('people/new-person.md');
    const named = afterActions('talks', ...unnamed, ...answers({ name: 'Ana' }, 1));
    expect(toData(given(named.entries[0]))).toMatchObject({ presenters: [{ person: 'ana' }] });
  });

  test('takes the references along when removed', () => {
    const draft = afterActions('talks', ...made, { type: 'remove-entry', entry: 1 });
    expect(errorsOf(known, draft)).toMatchObject([{ field: 'presenters.0.person', rule: 'required-key' }]);
  });
});

describe('A draft in the browser', () => {
  test('comes back as it was', () => {
    const draft = afterActions('talks', ...answers(TALK));
    expect(parseDraft(serializeDraft(draft))).toEqual(draft);
  });

  test.each([
    null,
    '',
    '{',
    '[]',
    '{"formatVersion":2,"entries":[]}',
    '{"formatVersion":1,"entries":[{"key":0}]}',
  ])('%j is none', (text) => {
    expect(parseDraft(text)).toBeUndefined();
  });
});

test.for(['', '93,5'])('A preview shows no figure for %o, which is no number', (typed) => {
  const draft = afterActions(
    'metrics',
    ...answers({ title: 'Accuracy', measure: 'accuracy', 'quantity.value': typed }),
  );
  expect(previewOf(known, draft)).toBeUndefined();
});
