import type { Work } from '@isco-cop/interchange';
import { resourceCiter, workOfMethodology, workOfSite, workOfTalk } from '@isco-cop/interchange';
import { toApa } from '@isco-cop/interchange/apa';
import { expect, test } from 'vitest';
import { community, given } from '../docusaurus-plugin/real-content.ts';
import { HOSTILE, SITE } from './support.ts';

const ada = { family: 'Lovelace', given: 'Ada King' };
const work = (fields: Partial<Work>): Work => ({ id: 'x', type: 'report', title: 'On codes', ...fields });

// The form of each is the one that the manual, 7th edition, prints for its kind; examples are made up.
test.each<[string, Partial<Work>, string]>([
  [
    'an article',
    {
      type: 'article-journal',
      authors: [ada],
      date: '2020-03',
      containerTitle: 'Journal of Codes',
      volume: '7',
      issue: '2',
      pages: '11-19',
      doi: '10.1/x',
      publisher: 'Press',
    },
    'Lovelace, A. K. (2020). On codes. Journal of Codes, 7(2), 11–19. https://doi.org/10.1/x',
  ],
  [
    'a talk',
    {
      type: 'speech',
      genre: 'Talk',
      authors: [ada, { family: 'Ng', given: 'Bin' }],
      date: '2024-12-02',
      event: 'First Webinar',
      eventPlace: 'Online',
      url: 'https://a.example/',
    },
    'Lovelace, A. K., & Ng, B. (2024, December 2). On codes [Talk]. First Webinar, Online. https://a.example/',
  ],
  [
    'a report of an office that publishes it itself',
    {
      authors: [{ literal: 'Office of Codes' }],
      publisher: 'Office of Codes',
      date: '2021',
      url: 'https://a.example/',
    },
    'Office of Codes. (2021). On codes. https://a.example/',
  ],
  [
    'software without a date',
    { type: 'software', authors: [ada], publisher: 'Press' },
    'Lovelace, A. K. (n.d.). On codes [Computer software]. Press.',
  ],
  ['data', { type: 'dataset', authors: [ada], date: '2019' }, 'Lovelace, A. K. (2019). On codes [Data set].'],
  [
    'a video',
    { type: 'motion_picture', authors: [ada], date: '2019' },
    'Lovelace, A. K. (2019). On codes [Video].',
  ],
  [
    'a standard',
    { type: 'standard', genre: 'Standard', authors: [{ literal: 'Office of Codes' }], date: '2008' },
    'Office of Codes. (2008). On codes [Standard].',
  ],
  ['a preprint', { type: 'article', authors: [ada], date: '2018' }, 'Lovelace, A. K. (2018). On codes.'],
  [
    'a web page without an author',
    { type: 'webpage', containerTitle: 'Codes online', date: '2018-05', url: 'https://a.example/' },
    'On codes. (2018, May). Codes online. https://a.example/',
  ],
  [
    'an entry of a reference work',
    { type: 'entry', containerTitle: 'Codes', publisher: 'Press', date: '2024-12-02' },
    'On codes. (2024, December 2). In Codes. Press.',
  ],
])('cites %s', (_kind, fields, text) => {
  expect(toApa([work(fields)])).toEqual([text]);
});

test('cites what the community has, one text for each', () => {
  const works = [
    workOfTalk(community, SITE, given(community.talks.get('2024-ecuador-census'))),
    workOfMethodology(community, SITE, given(community.methodologies.get('ecuador-census-2022'))),
    workOfSite(community, SITE),
  ];
  expect(toApa(works).join('\n')).toMatchInlineSnapshot(`
    "Méndez, D., & Espinoza, V. (2024, December 2). Coding Occupations in the Population and Housing Census [Talk]. First Webinar of the CoP on Auto/Assisted Coding of Occupations, Online. https://stats.example/kb/talks/2024-ecuador-census/
    ISCO Community of Practice (CoP) on Auto/Assisted Coding of Occupations. (2024, December 2). Coding occupations in the census. In Coding & classifying. https://stats.example/kb/methodologies/ecuador-census-2022/
    ISCO Community of Practice (CoP) on Auto/Assisted Coding of Occupations. (2026, November 23). Coding & classifying [Data set]. https://stats.example/kb/"
  `);
  const resources = community.resources.all();
  const texts = toApa(resources.map(resourceCiter(community)));
  for (const [index, { title }] of resources.entries())
    expect(given(texts[index]).replace(/\W/g, '')).toContain(title.replace(/\W/g, ''));
});

test('names the first nineteen and the last of many authors', () => {
  const authors = Array.from({ length: 22 }, (_, index) => ({ family: `F${index + 1}`, given: 'A' }));
  expect(toApa([work({ authors })])).toEqual([
    `${authors
      .slice(0, 19)
      .map(({ family }) => `${family}, A., `)
      .join('')}… F22, A. (n.d.). On codes.`,
  ]);
});

test('keeps the words of hostile titles and names', () => {
  const texts = toApa(HOSTILE.map((title) => work({ title, authors: [{ literal: title }] })));
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  for (const [index, title] of HOSTILE.entries())
    expect(words(given(texts[index]))).toBe(words(`${title}n.d.${title}`));
  expect(toApa([])).toEqual([]);
});
