import { toBibtex, toCsv } from '@isco-cop/interchange/browser';
import { BibLatexParser } from 'biblatex-csl-converter';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toResources } from '../../../packages/docusaurus-plugin/src/props/resources.ts';
import {
  COLUMNS,
  recordOf,
  workOf,
} from '../../../packages/docusaurus-plugin/src/theme/Community/Library/Export/record.ts';
import { community, given } from '../real-content.ts';

const LIBRARY = 'https://example.org/resources/';
const items = toResources(community).resources;
const records = items.map((item) => recordOf(item, LIBRARY));
const works = items.map(workOf);

/** What a BibTeX parser makes of it, with the text of each field without markup. */
function readBibtex(text: string) {
  const parsed = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  const plain = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(plain).join('');
    if (value && typeof value === 'object')
      return 'text' in value ? String(value.text) : Object.values(value).map(plain).join(' ');
    return String(value ?? '');
  };
  return {
    errors: parsed.errors,
    entries: Object.values(parsed.entries).map(({ entry_key: key, bib_type: type, fields }) => ({
      key,
      type,
      title: plain(fields.title),
      authors: (Array.isArray(fields.author) ? fields.author : []).length,
      date: plain(fields.date),
      url: plain(fields.url),
    })),
  };
}

describe('CSV', () => {
  test('of the library is read back by somebody else’s parser', () => {
    const rows: Record<string, string>[] = parse(toCsv(COLUMNS, records), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const slides = given(rows.find(({ id }) => id === 'slides-first-webinar'));
    expect(slides).toMatchObject({
      type: 'slides',
      availability: 'announced',
      events: '2024-12-02-first-webinar',
    });
    expect(slides.countries?.split('; ').sort()).toEqual(['BR', 'EC', 'MX', 'SG', 'US']);
    expect(rows.find(({ id }) => id === 'classification-sinco-2011')?.title).toContain('Clasificación');
  });

  test('any text comes back, but for the apostrophe before a formula', () => {
    const cells = fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.string() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        const back: Record<string, string>[] = parse(toCsv(['a', 'b'], rows), {
          columns: true,
          relax_quotes: false,
          record_delimiter: '\r\n',
        });
        const plain = (text = '') => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
        expect(back.map(({ a, b }) => ({ a: plain(a), b: plain(b) }))).toEqual(rows);
      }),
    );
  });

  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j runs in no spreadsheet', (text) => {
    const back: string[][] = parse(toCsv(['a'], [{ a: text }]));
    expect(back[1]?.[0]).toBe(`'${text}`);
  });
});

describe('BibTeX', () => {
  test('of the library is read back by somebody else’s parser', () => {
    const { errors, entries } = readBibtex(toBibtex(works));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(records.map(({ id }) => id));
    expect(entries.map(({ title }) => title)).toEqual(records.map(({ title }) => title));
  });

  test('a paper has its authors, its year and its address', () => {
    const { entries } = readBibtex(toBibtex(works));
    const paper = given(entries.find(({ key }) => key === 'paper-belloni-2016-share-coding-errors'));
    expect(paper).toMatchObject({ type: 'article', authors: 4, date: '2016' });
  });

  test('what is special in LaTeX comes back as it was', () => {
    const title = 'R&D: 50% of "A_B" {sic} #1 $x$ ~ ^ \\ café';
    const text = toBibtex([
      {
        id: 'a',
        title,
        type: 'article',
        authors: [{ family: 'Núñez', given: 'Ana' }, { literal: 'Bo & Co' }],
        date: '2024-05',
      },
    ]);
    const { errors, entries } = readBibtex(text);
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([{ title, authors: 2, date: '2024-05' }]);
  });
});
