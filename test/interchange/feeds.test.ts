import { createRequire } from 'node:module';
import { FORMATS } from '@isco-cop/interchange';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { community } from '../docusaurus-plugin/real-content.ts';
import { communityOf, HOSTILE, hostileText, SITE, textOf } from './support.ts';

const atom = FORMATS.atom(community, SITE);
const json = FORMATS.jsonfeed(community, SITE);

describe('the feeds', () => {
  test('are there for all, for each country and for each technique', () => {
    const expected = [
      'feed',
      ...community.countries().map(({ id }) => `countries/${id.toLowerCase()}/feed`),
      ...community.techniques.all().map(({ id }) => `techniques/${id}/feed`),
    ];
    expect(atom.map(({ path }) => path)).toEqual(expected.map((path) => `${path}.xml`));
    expect(json.map(({ path }) => path)).toEqual(expected.map((path) => `${path}.json`));
  });

  test('say the same in Atom and in JSON, latest first, each entry with its address here', () => {
    for (const { path, text } of atom) {
      const feed = parseAtomFeed(text);
      const twin = parseJsonFeed(textOf(json, path.replace(/xml$/, 'json')));
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(SITE.url + path);
      expect(twin.feed_url).toBe(SITE.url + path.replace(/xml$/, 'json'));
      const entries = feed.entries ?? [];
      expect(entries.map(({ id, title }) => [id, title?.value])).toEqual(
        (twin.items ?? []).map(({ id, title }) => [id, title]),
      );
      const dates = entries.map(({ updated }) => updated ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
      for (const { id } of entries) expect(id).toMatch(/^https:\/\/stats\.example\/kb\/[a-z]+\//);
    }
  });

  test('are what the schemas of JSON Feed 1.1 say', () => {
    const require = createRequire(import.meta.url);
    const ajv = formats.default(new Ajv({ strict: false }));
    const schemaOf = (name: string) => {
      // Draft 4, of which nothing in these schemas reads otherwise in the later drafts that ajv knows.
      const { $schema: _draft, id: _id, ...schema } = require(`schemastore/schemas/json/${name}.json`);
      return schema;
    };
    ajv.addSchema(schemaOf('feed-1'), 'https://json.schemastore.org/feed-1');
    const validate = ajv.compile(schemaOf('feed'));
    for (const { path, text } of json) {
      validate(JSON.parse(text));
      expect([path, validate.errors]).toEqual([path, null]);
    }
    expect(validate({ version: 'https://jsonfeed.org/version/1.1' })).toBe(false);
  });

  test('of Ecuador has its talk and its number with what is not stated', () => {
    const feed = parseAtomFeed(textOf(atom, 'countries/ec/feed.xml'));
    const of = (id: string) => feed.entries?.find((entry) => entry.id?.endsWith(id));
    expect(of('/talks/2024-ecuador-census/')).toMatchObject({
      authors: [{ name: 'Diana Méndez' }, { name: 'Victor Espinoza' }],
      updated: '2024-12-02T14:45:00.000Z',
    });
    expect(of('#ecuador-census-2022-accuracy')?.title?.value).toBe('Accuracy of the census coding: 87.82%');
    expect(of('#ecuador-census-2022-accuracy')?.summary?.value).toContain(
      'Not stated: classification, level',
    );
  });

  test('of a technique has who uses it', () => {
    const feed = parseJsonFeed(textOf(json, 'techniques/recurrent-network/feed.json'));
    expect(feed.items?.map(({ id }) => id)).toContain(`${SITE.url}talks/2024-ecuador-census/`);
  });
});

test('keep any text, and dates from the content alone', () => {
  const check = fc.property(hostileText, hostileText, (title, summary) => {
    const paper = {
      id: 'p',
      title,
      summary,
      type: 'paper',
      date: '2024-05',
      availability: 'announced',
      body: '',
    } as const;
    const hostile = communityOf({ resources: [paper] });
    const [entry] = parseAtomFeed(textOf(FORMATS.atom(hostile, SITE), 'feed.xml')).entries ?? [];
    const spaced = (text = '') => text.replace(/\s+/g, ' ').trim();
    expect(spaced(entry?.title?.value)).toBe(spaced(title));
    expect(spaced(entry?.summary?.value)).toBe(spaced(summary));
    expect(entry?.updated).toBe('2024-05-01T00:00:00.000Z');
    const [item] = parseJsonFeed(textOf(FORMATS.jsonfeed(hostile, SITE), 'feed.json')).items ?? [];
    expect(item).toMatchObject({ title, content_text: summary });
  });
  fc.assert(check, { examples: HOSTILE.map((text) => [text, text]) });
});
