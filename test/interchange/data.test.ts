import { DATA_COLLECTIONS, FORMATS, recordSchemas } from '@isco-cop/interchange';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { community } from '../docusaurus-plugin/real-content.ts';
import { communityOf, HOSTILE, hostileText, SITE, textOf } from './support.ts';

const json = FORMATS.json(community, SITE);
const everything = JSON.parse(textOf(json, 'data/community.json'));
const one = (collection: string, id: string) =>
  everything[collection].find((entry: { id: string }) => entry.id === id);

describe('data/community.json', () => {
  test('has every entry of every collection, sorted, each with its address below the base URL', () => {
    expect(Object.keys(everything)).toEqual(['formatVersion', ...DATA_COLLECTIONS]);
    expect(everything.formatVersion).toBe(1);
    for (const [name, count] of Object.entries(community.counts())) {
      expect(everything[name]).toHaveLength(count);
      const ids: string[] = everything[name].map(({ id }: { id: string }) => id);
      expect(ids).toEqual([...ids].sort());
    }
    for (const name of DATA_COLLECTIONS)
      for (const { url } of everything[name]) expect(url).toMatch(/^https:\/\/stats\.example\/kb\/[a-z]+\//);
  });

  test('resolves links from the other end', () => {
    expect(one('events', '2024-12-02-first-webinar').talks).toHaveLength(6);
    expect(one('countries', 'EC')).toMatchObject({
      url: 'https://stats.example/kb/countries/ec/',
      talks: ['2024-ecuador-census'],
      methodologies: ['ecuador-census-2022'],
    });
    expect(one('people', 'ng-bin-shen-lucas')).toMatchObject({
      events: ['2024-12-02-first-webinar'],
      talks: ['2024-singapore-adaptable-framework'],
    });
    expect(one('methodologies', 'ecuador-census-2022')).toMatchObject({
      talks: ['2024-ecuador-census'],
      metrics: [
        'ecuador-census-2022-accuracy',
        'ecuador-census-2022-processing-time',
        'ecuador-census-2022-throughput',
      ],
    });
    expect(one('techniques', 'recurrent-network').methodologies).toContain('ecuador-census-2022');
  });

  test('says of a metric what its source does not state, and its country where its methodology has one', () => {
    const { notStated, country, methodology } = one('metrics', 'ecuador-census-2022-accuracy');
    expect([country, methodology]).toEqual(['EC', 'ecuador-census-2022']);
    expect(notStated).toEqual(expect.arrayContaining(['level', 'truth', 'n']));
    expect(one('countries', 'EC').metrics).toContain('ecuador-census-2022-accuracy');
  });

  test('keeps what authors wrote, and the address of a resource beside its place here', () => {
    expect(one('metrics', 'ecuador-census-2022-accuracy')).toMatchObject({
      quantity: { value: 87.82, bound: 'exactly', unit: 'percent' },
      source: { words: expect.stringContaining('87.82% accuracy') },
    });
    expect(one('resources', 'paper-russ-2016-soccer')).toMatchObject({
      url: 'https://stats.example/kb/resources/#paper-russ-2016-soccer',
      address: 'https://doi.org/10.1136/oemed-2015-103152',
    });
    expect(one('resources', 'slides-first-webinar')).not.toHaveProperty('address');
  });

  test('is what its schema says, in the eyes of somebody else’s validator', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(textOf(json, 'data/community.schema.json')));
    validate(everything);
    expect(validate.errors).toBeNull();
    validate({ ...everything, talks: [{ ...everything.talks[0], tasks: 'x', event: undefined }] });
    expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual([
      '/talks/0 required',
      '/talks/0 additionalProperties',
    ]);
  });
});

test('the NDJSON files have the same entries, one a line', () => {
  const files = FORMATS.ndjson(community, SITE);
  for (const name of DATA_COLLECTIONS) {
    const lines = textOf(files, `data/${name}.ndjson`).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(everything[name]);
  }
});

describe('CSV tables', () => {
  const files = FORMATS.csv(community, SITE);
  const table = (name: string): Record<string, string>[] =>
    parse(textOf(files, `data/${name}.csv`), { columns: true, record_delimiter: '\r\n' });

  test('have the same rows and a column for every field', () => {
    for (const name of DATA_COLLECTIONS)
      expect(table(name).map(({ id }) => id)).toEqual(everything[name].map(({ id }: { id: string }) => id));
    expect(table('metrics').find(({ id }) => id === 'ecuador-census-2022-accuracy')).toMatchObject({
      'quantity.value': '87.82',
      'qualifiers.level': '',
      'source.resource': 'announcement-first-webinar',
      grade: 'announcement',
    });
    const talk = table('talks').find(({ id }) => id === '2024-ecuador-census');
    expect(talk?.methodologies).toBe('ecuador-census-2022');
    expect(JSON.parse(talk?.presenters ?? '')).toEqual(one('talks', '2024-ecuador-census').presenters);
    // A point west of Greenwich is a number, not a formula.
    expect(table('countries').find(({ id }) => id === 'BR')?.longitude).toBe('-55');
  });

  test('have the columns of the schema even where nobody has filled one in', () => {
    const empty = FORMATS.csv(communityOf({}), SITE);
    for (const { path, text } of empty) {
      expect(text.split('\r\n')[0]).toBe(textOf(files, path).split('\r\n')[0]);
      expect(text.split('\r\n')).toHaveLength(2);
    }
    expect(Object.keys(recordSchemas().talks.properties ?? {})).toContain('presenters');
  });
});

test('any text comes back from JSON, NDJSON and CSV', () => {
  const property = fc.property(
    fc.array(fc.tuple(hostileText, fc.array(hostileText, { minLength: 1, maxLength: 3 })), { maxLength: 5 }),
    (texts) => {
      const people = texts.map(([name, alternateNames], index) => ({
        id: `p-${index}`,
        name,
        alternateNames,
        body: name,
      }));
      const hostile = communityOf({ people });
      const read = JSON.parse(textOf(FORMATS.json(hostile, SITE), 'data/community.json')).people;
      expect(read).toMatchObject(people);
      const rows: Record<string, string>[] = parse(textOf(FORMATS.csv(hostile, SITE), 'data/people.csv'), {
        columns: true,
        record_delimiter: '\r\n',
        relax_quotes: false,
      });
      const plain = (text = '') => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
      const list = (text = '') =>
        [...plain(text).matchAll(/((?:\\.|[^\\;])+)(?:; |$)/gs)].map(([, item]) =>
          item?.replace(/\\([\\;])/g, '$1'),
        );
      expect(rows.map(({ name, alternateNames }) => [plain(name), list(alternateNames)])).toEqual(texts);
    },
  );
  fc.assert(property, { examples: HOSTILE.map((text) => [[[text, [text, 'second; one']]]]) });
});

test('the same content gives the same bytes, in whatever order its files were read', () => {
  const reversed = communityOf({ talks: [...community.talks.all()].reverse() });
  const sorted = communityOf({ talks: community.talks.all() });
  for (const format of [FORMATS.json, FORMATS.ndjson, FORMATS.csv])
    expect(format(reversed, SITE)).toEqual(format(sorted, SITE));
});
