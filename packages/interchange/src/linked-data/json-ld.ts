import {
  type CollectionName,
  type Community,
  type Entry,
  labelOf,
  pathOf,
  pathOfCountry,
} from '@isco-cop/data/schema';
import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import { addressOf, type Site } from '../site.ts';
import { toDataset } from './dataset.ts';
import { eventThing, talkThing } from './events.ts';
import { organizationThing, personThing } from './people.ts';
import { measureThing, techniqueThing, termSetThing, termThing } from './terms.ts';
import { methodologyThing, resourceThing } from './works.ts';

/** Sections with the name that breadcrumbs give them; the others have no page of their own. */
const SECTIONS: Partial<Record<CollectionName, string>> = {
  events: 'Events',
  methodologies: 'Methodologies',
  techniques: 'Techniques',
  measures: 'Measures',
  classifications: 'Classifications',
  people: 'People',
  glossary: 'Glossary',
};
/** More would weigh more than the page itself. */
const MOST_RESOURCES = 200;

/** What pages say in the vocabulary of schema.org, by path; as text that may stand in a script element. */
export function jsonLd(community: Community, site: Site): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const add = (path: string, things: readonly Thing[]) => {
    const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
    pages.set(path, inScript(graph));
  };
  const entries = <N extends CollectionName>(name: N, thing: (entry: Entry<N>) => Thing) => {
    for (const entry of community[name].all() as unknown as Entry<N>[]) {
      const path = pathOf(name, entry.id);
      add(path, [thing(entry), breadcrumbs(site, name, labelOf(entry), path)]);
    }
  };
  add('/', [
    { '@type': 'WebSite', name: site.title, description: site.description, url: site.url },
    toDataset(community, site),
  ]);
  add('/data/', [toDataset(community, site)]);
  add('/techniques/', [termSetThing(site, 'techniques', 'Techniques')]);
  add('/measures/', [termSetThing(site, 'measures', 'Measures')]);
  add('/glossary/', [termSetThing(site, 'glossary', 'Glossary')]);
  add(
    '/resources/',
    community.resources
      .all()
      .slice(0, MOST_RESOURCES)
      .map((each) => resourceThing(community, site, each)),
  );
  entries('events', (each) => eventThing(community, site, each));
  entries('talks', (each) => talkThing(community, site, each));
  entries('people', (each) => personThing(community, site, each));
  entries('organizations', (each) => organizationThing(community, site, each));
  entries('methodologies', (each) => methodologyThing(community, site, each));
  entries('techniques', (each) => techniqueThing(site, each));
  entries('measures', (each) => measureThing(site, each));
  entries('glossary', (each) => termThing(site, each));
  entries('classifications', (each) => ({
    '@type': 'DefinedTermSet',
    name: each.name,
    alternateName: each.acronym,
    description: each.summary,
    url: addressOf(site, pathOf('classifications', each.id)),
  }));
  for (const { id, names } of community.countries()) {
    const path = pathOfCountry(id);
    const about: Thing = { '@type': 'Country', name: names.en, identifier: id };
    add(path, [{ '@type': 'WebPage', name: names.en, url: addressOf(site, path), about }]);
  }
  return pages;
}

function breadcrumbs(site: Site, collection: CollectionName, name: string, path: string): BreadcrumbList {
  const section = SECTIONS[collection];
  const steps = [
    { name: 'Home', path: '/' },
    ...(section ? [{ name: section, path: `/${collection}/` }] : []),
    { name, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: addressOf(site, step.path),
    })),
  };
}

/** JSON in which no element of the page can end or begin, whatever the content says. */
function inScript(value: object): string {
  return JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
