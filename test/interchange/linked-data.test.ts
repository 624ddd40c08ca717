import { FORMATS, jsonLd } from '@isco-cop/interchange';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { community, given } from '../docusaurus-plugin/real-content.ts';
import { communityOf, HOSTILE, hostileText, SITE, textOf } from './support.ts';

const pages = jsonLd(community, SITE);
const graphOf = (path: string) => JSON.parse(given(pages.get(path)))['@graph'];
const SCHEMA = 'https://schema.org/';

/** schema.org's own context maps every name into one vocabulary; addresses and identifiers are what `@id` is. */
const CONTEXT = { '@vocab': SCHEMA, url: { '@type': '@id' }, item: { '@type': '@id' } };
const documentLoader = async (documentUrl: string) => {
  if (documentUrl !== 'https://schema.org') throw new Error(`Asked the network for ${documentUrl}`);
  return { document: { '@context': CONTEXT }, documentUrl, contextUrl: undefined };
};

describe('JSON-LD', () => {
  test('of every page expands to things with types', async () => {
    for (const [path, text] of pages) {
      const things = (await jsonld.expand(JSON.parse(text), { documentLoader: documentLoader as never })) as {
        '@type'?: string[];
      }[];
      expect([path, things.length > 0]).toEqual([path, true]);
      for (const thing of things) expect(thing['@type']?.[0]?.startsWith(SCHEMA)).toBe(true);
    }
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
const DCT = 'http://purl.org/dc/terms/';
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

  test('of the catalogue has what DCAT-AP requires, and files that are there', () => {
    const required: [string, string[]][] = [
      [`${DCAT}Catalog`, [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`]],
      [`${DCAT}Dataset`, [`${DCT}title`, `${DCT}description`]],
      [`${DCAT}Distribution`, [`${DCAT}accessURL`]],
    ];
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    for (const [kind, properties] of required) {
      const found = catalog.getSubjects(type, kind, null);
      expect(found.length).toBeGreaterThan(0);
      for (const subject of found)
        for (const property of properties)
          expect([subject.value, property, catalog.countQuads(subject, property, null, null) > 0]).toEqual([
            subject.value,
            property,
            true,
          ]);
    }
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
