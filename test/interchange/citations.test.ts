import { readFileSync } from 'node:fs';
import type { Resource } from '@isco-cop/data';
import {
  FORMATS,
  isCitable,
  machineFiles,
  nameOf,
  resourceCiter,
  toRis,
  workOfSite,
} from '@isco-cop/interchange';
import { BibLatexParser, CSLParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { community, given } from '../docusaurus-plugin/real-content.ts';
import { communityOf, HOSTILE, SITE, textOf } from './support.ts';

const cite = resourceCiter(community);
const authorsOf = (id: string) => given(cite(given(community.resources.get(id))).authors);

describe('a citation', () => {
  test('of a talk is the same in BibTeX, RIS and CSL-JSON', () => {
    const path = 'talks/2024-ecuador-census';
    expect(textOf(FORMATS.bibtex(community, SITE), `${path}.bib`)).toMatchInlineSnapshot(`
      "@misc{2024-ecuador-census,
        title = {{Coding Occupations in the Population and Housing Census}},
        author = {Méndez, Diana and Espinoza, Victor},
        howpublished = {Talk at First Webinar of the CoP on Auto/Assisted Coding of Occupations},
        year = {2024},
        url = {https://stats.example/kb/talks/2024-ecuador-census/},
        month = dec,
        day = {2},
      }
      "
    `);
    expect(
      textOf(FORMATS.ris(community, SITE), `${path}.ris`).replaceAll('\r\n', '\n'),
    ).toMatchInlineSnapshot(`
      "TY  - SLIDE
      ID  - 2024-ecuador-census
      TI  - Coding Occupations in the Population and Housing Census
      AU  - Méndez, Diana
      AU  - Espinoza, Victor
      T2  - First Webinar of the CoP on Auto/Assisted Coding of Occupations
      CY  - Online
      PY  - 2024
      DA  - 2024/12/02/
      M3  - Talk
      UR  - https://stats.example/kb/talks/2024-ecuador-census/
      ER  - 
      "
    `);
    expect(JSON.parse(textOf(FORMATS.csl(community, SITE), `${path}.csl.json`))).toMatchInlineSnapshot(`
      [
        {
          "URL": "https://stats.example/kb/talks/2024-ecuador-census/",
          "author": [
            {
              "family": "Méndez",
              "given": "Diana",
            },
            {
              "family": "Espinoza",
              "given": "Victor",
            },
          ],
          "event-place": "Online",
          "event-title": "First Webinar of the CoP on Auto/Assisted Coding of Occupations",
          "genre": "Talk",
          "id": "2024-ecuador-census",
          "issued": {
            "date-parts": [
              [
                2024,
                12,
                2,
              ],
            ],
          },
          "title": "Coding Occupations in the Population and Housing Census",
          "type": "speech",
        },
      ]
    `);
  });

  test('of a methodology is by who publishes the page, in every format', () => {
    const path = 'methodologies/ecuador-census-2022';
    const name = 'ISCO Community of Practice (CoP) on Auto/Assisted Coding of Occupations';
    expect(textOf(FORMATS.bibtex(community, SITE), `${path}.bib`)).toContain(`  author = {{${name}}},\n`);
    expect(textOf(FORMATS.ris(community, SITE), `${path}.ris`)).toContain(`\r\nAU  - ${name}\r\n`);
    const [item] = JSON.parse(textOf(FORMATS.csl(community, SITE), `${path}.csl.json`));
    expect(item.author).toEqual([{ literal: name }]);
  });

  test('of the whole names the author, the title and the address that the repository asks to cite', () => {
    const { type, title, authors, url } = parseYaml(readFileSync('CITATION.cff', 'utf8'));
    const cited = workOfSite(community, { url, title, description: '', publisher: 'isco-cop' });
    expect(cited).toMatchObject({
      type,
      title,
      authors: authors.map(({ name }: { name: string }) => ({ literal: name })),
      url,
    });
  });

  test('takes names apart as their owners do', () => {
    const [first] = authorsOf('paper-russ-2016-soccer');
    expect(first).toEqual({ family: 'Russ', given: 'Daniel E' });
    expect(authorsOf('paper-vanderloo-2014-stringdist')).toEqual([
      { family: 'van der Loo', given: 'Mark P.J.' },
    ]);
    expect(authorsOf('standard-census-bureau-c3-coding')).toEqual([{ literal: 'U.S. Census Bureau' }]);
    // A person of the community, written with other accents.
    const names = community.resources.all().flatMap((each) => cite(each).authors ?? []);
    expect(names).toContainEqual({ family: 'Pérez Sánchez', given: 'Jael' });
    expect(names.map(nameOf)).toContain('scikit-learn developers');
  });

  test('guesses no family name: one that the resource does not mark is kept whole', () => {
    // The paper has accents where the entry of its first author has none.
    expect(authorsOf('paper-inegi-2022-rde')).toEqual([
      { family: 'Ruiz Sánchez', given: 'José Alejandro' },
      { family: 'Pérez Sánchez', given: 'Jael' },
      { family: 'López Monroy', given: 'Adrián Pastor' },
    ]);
    expect(authorsOf('web-mom-2021-bert')).toEqual([
      { literal: 'Ng Yunling Elyn' },
      { family: 'Ng', given: 'Bin Shen Lucas' },
      { literal: 'Tze Wei Sim' },
    ]);
    const parts = (name: string) => {
      const paper: Resource = {
        id: 'p',
        title: 'P',
        type: 'paper',
        availability: 'announced',
        authors: [name],
        body: '',
      };
      return resourceCiter(communityOf({}))(paper).authors;
    };
    expect(parts('Karla R Armenti')).toEqual([{ family: 'Armenti', given: 'Karla R' }]);
    expect(parts('Carlos N. Silla Jr.')).toEqual([{ family: 'Silla Jr.', given: 'Carlos N.' }]);
    expect(parts('Ministry of Manpower, Singapore')).toEqual([
      { literal: 'Ministry of Manpower, Singapore' },
    ]);
    expect(parts('Juan García Pérez')).toEqual([{ literal: 'Juan García Pérez' }]);
  });

  test('of the whole has the day on which its content was last worked on', () => {
    expect(workOfSite(community, SITE).date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const event = { ...given(community.events.get('2024-12-02-first-webinar')), sessions: [], agenda: [] };
    expect(workOfSite(communityOf({ events: [event] }), SITE).date).toBe('2024-12-02');
    const changes = [{ date: '2025-02-03', text: 'Moved' }];
    expect(workOfSite(communityOf({ events: [{ ...event, changes }] }), SITE).date).toBe('2025-02-03');
    expect(
      workOfSite(communityOf({ events: [{ ...event, status: 'scheduled' }] }), SITE).date,
    ).toBeUndefined();
  });
});

test('a renamed entry keeps its files: citations, calendar and feeds are at the old addresses too', () => {
  const talk = given(community.talks.get('2024-ecuador-census'));
  const event = given(community.events.get(talk.event));
  const technique = given(community.techniques.get('fasttext'));
  const methodology = given(community.methodologies.get('usa-bls-oews'));
  const made = machineFiles(
    communityOf({
      talks: [{ ...talk, formerIds: ['old-talk'] }],
      methodologies: [{ ...methodology, formerIds: ['old-case'] }],
      events: [{ ...event, formerIds: ['old-event'] }],
      techniques: [{ ...technique, formerIds: ['old-technique'] }],
    }),
    SITE,
  );
  const files = [...made].flat();
  for (const [old, now] of [
    ['talks/old-talk.bib', `talks/${talk.id}.bib`],
    ['talks/old-talk.ris', `talks/${talk.id}.ris`],
    ['methodologies/old-case.csl.json', 'methodologies/usa-bls-oews.csl.json'],
    ['events/old-event.ics', `events/${event.id}.ics`],
    ['techniques/old-technique/feed.xml', 'techniques/fasttext/feed.xml'],
    ['techniques/old-technique/feed.json', 'techniques/fasttext/feed.json'],
  ] as const)
    expect([old, textOf(files, old)]).toEqual([old, textOf(files, now)]);
});

describe('files of citations', () => {
  test('are read by somebody else’s parsers, every talk and methodology in a file of its own', () => {
    for (const { path, text } of FORMATS.bibtex(community, SITE)) {
      const { errors, entries } = new BibLatexParser(text, {
        processUnexpected: true,
        processUnknown: true,
      }).parse();
      expect([path, errors]).toEqual([path, []]);
      const csl = JSON.parse(textOf(FORMATS.csl(community, SITE), path.replace(/bib$/, 'csl.json')));
      expect(Object.keys(entries)).toHaveLength(csl.length);
      // Its reader of CSL knows no talks.
      const papers = csl.filter(({ type }: { type: string }) => type === 'article-journal');
      const items = Object.fromEntries(papers.map((item: { id: string }) => [item.id, item]));
      expect(Object.values(new CSLParser(items).parse()).map((each) => each.entry_key)).toEqual(
        Object.keys(items),
      );
    }
    const paths = [...machineFiles(community, SITE)].flat().map(({ path }) => path);
    for (const { id } of community.talks.all())
      expect(paths).toEqual(
        expect.arrayContaining([`talks/${id}.bib`, `talks/${id}.ris`, `talks/${id}.csl.json`]),
      );
    for (const { id, availability } of community.resources.all()) {
      if (!isCitable(availability)) continue;
      expect(paths).toEqual(expect.arrayContaining([`resources/${id}.bib`, `resources/${id}.ris`]));
    }
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('leave out what is only announced, which nobody can have read', () => {
    const { availability } = given(community.resources.get('slides-first-webinar'));
    expect(availability).toBe('announced');
    const files = [FORMATS.bibtex, FORMATS.ris, FORMATS.csl].flatMap((format) => format(community, SITE));
    expect(files.filter(({ path }) => path.startsWith('resources/slides-first-webinar.'))).toEqual([]);
    for (const { path, text } of files)
      expect([path, text.includes('slides-first-webinar')]).toEqual([path, false]);
  });

  test('no text begins a tag of RIS', () => {
    for (const title of HOSTILE) {
      const lines = toRis([{ id: 'x', type: 'article', title }])
        .trimEnd()
        .split('\r\n');
      expect(lines).toEqual(['TY  - UNPB', 'ID  - x', `TI  - ${title.replace(/\s+/g, ' ').trim()}`, 'ER  -']);
    }
  });
});
