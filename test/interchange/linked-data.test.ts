import { readFileSync } from 'node:fs';
import { FORMATS, jsonLd } from '@isco-cop/interchange';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { community, given } from '../docusaurus-plugin/real-content.ts';
import { communityOf, HOSTILE, hostileText, SITE, textOf } from './support.ts';

const pages = jsonLd(community, SITE);
const graphOf = (path: string) => JSON.parse(given(pages.get(path)))['@graph'];
const SCHEMA = 'http://schema.org/';

/** The terms of schema.org that pages use, from a local copy of its context. */
const CONTEXT = JSON.parse(readFileSync(new URL('vocabularies/schema-org.json', import.meta.url), 'utf8'))[
  '@context'
];
const documentLoader = async (documentUrl: string) => {
  if (documentUrl !== 'https://schema.org') throw new Error(`Asked the network for ${documentUrl}`);
  return { document: { '@context': CONTEXT }, documentUrl, contextUrl: undefined };
};

/** Every name of a type or property that a text in JSON-LD uses. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === '@type') return [each].flat() as string[];
    return [...(key.startsWith('@') ? [] : [key]), ...namesIn(each)];
  });
}

/** Every address that an expanded text has, be it an identifier or a value that the vocabulary takes for one. */
function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === '@id' ? [String(each)] : addressesIn(each)));
}

describe('JSON-LD', () => {
  test('of every page expands to things with types', async () => {
    for (const [path, text] of pages) {
      const things = (await jsonld.expand(JSON.parse(text), { documentLoader: documentLoader as never })) as {
        '@type'?: string[];
      }[];
      expect([path, things.length > 0]).toEqual([path, true]);
      for (const thing of things) expect(thing['@type']?.[0]?.startsWith(SCHEMA)).toBe(true);
      expect([path, addressesIn(things).filter((each) => !URL.canParse(each))]).toEqual([path, []]);
    }
  });

  test('uses no name that schema.org does not have', () => {
    const used = new Set([...pages.values()].flatMap((text) => namesIn(JSON.parse(text)['@graph'])));
    expect([...used].filter((name) => !(name in CONTEXT))).toEqual([]);
    expect(used.size).toBeGreaterThan(40);
  });

  test('of the webinar has its times with offsets, how one takes part, who speaks and its talks', () => {
    const [event, breadcrumbs] = graphOf('/events/2024-12-02-first-webinar/');
    expect(event).toMatchObject({
      startDate: '2024-12-02T14:00:00+01:00',
      endDate: '2024-12-02T17:30:00+01:00',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'VirtualLocation' }],
    });
    expect(event.subEvent).toHaveLength(6);
    expect(event.performer.map(({ name }: { name: string }) => name)).toContain('Diana Méndez');
    expect(breadcrumbs.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
      SITE.url,
      `${SITE.url}events/`,
      `${SITE.url}events/2024-12-02-first-webinar/`,
    ]);
  });

  test('knows resources, organizations and techniques by their kinds', () => {
    const kinds = new Set(graphOf('/resources/').map((each: Record<string, string>) => each['@type']));
    expect([...kinds]).toEqual(expect.arrayContaining(['ScholarlyArticle', 'PresentationDigitalDocument']));
    expect(graphOf('/techniques/fasttext/')[0]).toMatchObject({
      '@type': 'DefinedTerm',
      inDefinedTermSet: `${SITE.url}techniques/`,
    });
    const withRor = community.organizations.all().find(({ ror }) => ror);
    if (withRor) expect(graphOf(`/organizations/${withRor.id}/`)[0].identifier).toBe(withRor.ror);
  });

  test('lets no text end its element, and gives every text back', () => {
    const check = fc.property(hostileText, (name) => {
      const text = given(
        jsonLd(communityOf({ people: [{ id: 'p', name, body: '' }] }), SITE).get('/people/p/'),
      );
      expect(text).not.toMatch(/[<>]/);
      expect(JSON.parse(text)['@graph'][0].name).toBe(name);
    });
    fc.assert(check, { examples: HOSTILE.map((text) => [text]) });
  });
});

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const DCAT = 'http://www.w3.org/ns/dcat#';
const read = (text: string) => new Store(new Parser().parse(text));

describe('Turtle', () => {
  const terms = read(textOf(FORMATS.skos(community, SITE), 'data/terms.ttl'));
  const catalog = read(textOf(FORMATS.dcat(community, SITE), 'data/catalog.ttl'));

  test('has every technique and measure as a concept with its definition', () => {
    for (const name of ['techniques', 'measures'] as const) {
      for (const entry of community[name].all()) {
        const about = `${SITE.url}${name}/${entry.id}/`;
        expect(terms.getObjects(about, `${SKOS}definition`, null).map(({ value }) => value)).toEqual([
          entry.summary,
        ]);
      }
    }
    for (const { subject, object } of terms.getQuads(null, `${SKOS}broader`, null, null))
      expect([subject.value, terms.countQuads(object, `${SKOS}inScheme`, null, null)]).toEqual([
        subject.value,
        1,
      ]);
  });

  test('has the levels of ISCO-08 in their order', () => {
    const about = `${SITE.url}classifications/isco-08/`;
    const lists = terms.extractLists();
    const [list] = terms.getObjects(about, 'http://rdf-vocabulary.ddialliance.org/xkos#levels', null);
    expect(lists[given(list).value]?.map(({ value }) => value)).toEqual(
      given(community.classifications.get('isco-08')).levels?.map(({ id }) => `${about}#level-${id}`),
    );
  });

  test('of the catalogue is what DCAT-AP asks for, and leads to files that are there', async () => {
    const shapes = read(readFileSync(new URL('vocabularies/dcat-ap.ttl', import.meta.url), 'utf8'));
    const findings = async (data: Store) =>
      (await new SHACLValidator(shapes).validate(data)).results.map(
        ({ focusNode, path, sourceConstraintComponent }) =>
          [focusNode, path, sourceConstraintComponent]
            .map((each) => each?.value.replace(/.*[#/](?=.)/, ''))
            .join(' '),
      );
    expect(await findings(catalog)).toEqual([]);
    // The shapes do see what is missing.
    const without = new Store(catalog.getQuads(null, null, null, null));
    without.removeQuads(without.getQuads(null, `${DCAT}accessURL`, null, null).slice(0, 1));
    without.removeQuads(without.getQuads(null, 'http://xmlns.com/foaf/0.1/name', null, null));
    expect((await findings(without)).sort()).toEqual([
      'community.json accessURL MinCountConstraintComponent',
      'isco-cop/ name MinCountConstraintComponent',
    ]);
    const files = new Set(
      [FORMATS.json, FORMATS.csv, FORMATS.ndjson].flatMap((format) =>
        format(community, SITE).map(({ path }) => SITE.url + path),
      ),
    );
    for (const file of catalog.getObjects(null, `${DCAT}downloadURL`, null))
      expect([...files]).toContain(file.value);
  });

  test('gives every text back', () => {
    const check = fc.property(hostileText, (name) => {
      const hostile = communityOf({
        techniques: [{ id: 't', name, kind: 'method', family: 'field', summary: name, body: '' }],
      });
      const store = read(textOf(FORMATS.skos(hostile, SITE), 'data/terms.ttl'));
      expect(store.getObjects(`${SITE.url}techniques/t/`, `${SKOS}prefLabel`, null)[0]?.value).toBe(name);
    });
    fc.assert(check, { examples: HOSTILE.map((text) => [text]) });
  });
});
