import { parseAnnouncement, planImport } from '@isco-cop/announcement';
import { writeEntry } from '@isco-cop/data';
import { expect, test } from 'vitest';
import { committed, committedTexts, seed } from './support.ts';

const plan = (markdown: string) =>
  planImport(parseAnnouncement(markdown, { community: committed }), {
    community: committed,
    texts: committedTexts,
  })
    .filter(({ status }) => status !== 'unchanged')
    .map(({ file, status, differences, isComplete }) =>
      [file, status, ...differences.map(({ path }) => path), isComplete ? '' : '(incomplete)']
        .join(' ')
        .trim(),
    );

test('a changed time and a changed abstract differ, and nothing else', () => {
  const changed = seed
    .replace('**14:15-14:35**', '**14:15-14:30**')
    .replace('with significant time savings', 'in a day');
  expect(plan(changed)).toEqual([
    'talks/2024-brazil-cbo-updating.md differs end',
    'talks/2024-ecuador-census.md differs body',
  ]);
});

test('slides that were coming soon and now have an address are news', () => {
  expect(plan(seed.replace('(#) (Coming Soon)', '(https://www.ilo.org/slides.pdf)'))).toEqual([
    'resources/slides-first-webinar.md differs availability url',
  ]);
});

test('a new speaker is a new file', () => {
  expect(plan(seed.replaceAll('Samuel Fincher', 'Jane Smith'))).toEqual([
    'people/jane-smith.md new',
    'talks/2024-usa-oews.md differs presenters.0.person presenters.0.role presenters.0.source',
  ]);
});

test('a file that could not be read is never taken for new', () => {
  const entry = {
    collection: 'people',
    id: 'jane',
    data: { name: 'Jane' },
    body: '',
    isComplete: true,
    parts: [],
  } as const;
  const texts = new Map([['people/jane.md', 'not an entry']]);
  expect(planImport({ entries: [entry] }, { community: committed, texts })).toEqual([
    { file: 'people/jane.md', status: 'differs', text: writeEntry(entry), isComplete: true, differences: [] },
  ]);
});
