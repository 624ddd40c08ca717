import { type Community, pathOf } from '@isco-cop/data/schema';
import { DATA_COLLECTIONS } from '../data/collections.ts';
import { recordSchemas } from '../data/record-schemas.ts';
import { contentDate } from '../dates.ts';
import type { Format } from '../machine-file.ts';
import { addressOf, type Site } from '../site.ts';
import { LICENCE } from './dataset.ts';
import { statements } from './turtle.ts';

const MEDIA_TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

/** The catalogue of the data files, as data portals harvest it. */
export const dcatFiles: Format = (community, site) => [
  { path: 'data/catalog.ttl', text: toCatalog(community, site) },
];

function toCatalog(community: Community, site: Site): string {
  const to = statements();
  const catalog = addressOf(site, '/data/');
  const publisher = site.publisher ? addressOf(site, pathOf('organizations', site.publisher)) : site.url;
  const date = contentDate(community);
  const described = (about: string, type: 'Catalog' | 'Dataset', title: string, description: string) => {
    to.link(about, 'rdf:type', `dcat:${type}`);
    to.text(about, 'dct:title', title, 'en');
    to.text(about, 'dct:description', description, 'en');
    to.link(about, 'dct:publisher', publisher);
    to.link(about, 'dct:license', LICENCE);
    if (date) to.date(about, 'dct:modified', date);
  };
  const distribution = (dataset: string, path: string, mediaType: string) => {
    const file = addressOf(site, path);
    to.link(dataset, 'dcat:distribution', file);
    to.link(file, 'rdf:type', 'dcat:Distribution');
    to.link(file, 'dcat:accessURL', file);
    to.link(file, 'dcat:downloadURL', file);
    const type = `https://www.iana.org/assignments/media-types/${mediaType}`;
    to.link(file, 'dcat:mediaType', type);
    to.link(type, 'rdf:type', 'dct:MediaType');
    to.link(file, 'dct:license', LICENCE);
  };
  described(catalog, 'Catalog', site.title, site.description || site.title);
  to.link(catalog, 'foaf:homepage', site.url);
  to.link(site.url, 'rdf:type', 'foaf:Document');
  to.link(LICENCE, 'rdf:type', 'dct:LicenseDocument');
  to.link(publisher, 'rdf:type', 'foaf:Agent');
  to.text(publisher, 'foaf:name', community.organizations.get(site.publisher)?.name ?? site.title);
  const whole = `${catalog}#community`;
  to.link(catalog, 'dcat:dataset', whole);
  described(whole, 'Dataset', `${site.title}: everything`, site.description || site.title);
  distribution(whole, '/data/community.json', 'application/json');
  for (const name of DATA_COLLECTIONS) {
    const dataset = `${catalog}#${name}`;
    to.link(catalog, 'dcat:dataset', dataset);
    described(dataset, 'Dataset', `${site.title}: ${name}`, recordSchemas()[name].description ?? name);
    for (const [ending, type] of Object.entries(MEDIA_TYPES))
      distribution(dataset, `/data/${name}.${ending}`, type);
  }
  return to.turtle();
}
