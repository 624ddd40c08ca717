import {
  authorName,
  type Community,
  countryByCode,
  isOfficeName,
  type Methodology,
  pathOf,
  type Resource,
} from '@isco-cop/data/schema';
import type { CreativeWork } from 'schema-dts';
import { addressOf, type Site } from '../site.ts';
import { organizationName } from './people.ts';

const TYPES = {
  announcement: 'WebPage',
  slides: 'PresentationDigitalDocument',
  recording: 'VideoObject',
  paper: 'ScholarlyArticle',
  report: 'Report',
  code: 'SoftwareSourceCode',
  dataset: 'Dataset',
  model: 'SoftwareApplication',
  classification: 'Dataset',
  correspondence: 'Dataset',
  tool: 'SoftwareApplication',
  standard: 'Report',
  'web-page': 'WebPage',
} as const satisfies Record<Resource['type'], string>;

/** A resource in the type that search engines know it by. */
export function resourceThing(community: Community, site: Site, resource: Resource): CreativeWork {
  const { title, summary, authors, publisher, date, doi, url, licence, languages, type } = resource;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  return {
    '@type': TYPES[type],
    '@id': addressOf(site, pathOf('resources', resource.id)),
    name: title,
    ...(summary && { description: summary }),
    ...(authors && { author: authors.map(authorThing) }),
    ...(publisher && { publisher: organizationName(community, site, publisher) }),
    ...(date && { datePublished: date }),
    ...(address && { url: address }),
    ...(doi && { identifier: `https://doi.org/${doi}` }),
    // An address is expected there, which the name of a licence is not.
    ...(licence && { license: { '@type': 'CreativeWork', name: licence } }),
    ...(languages && { inLanguage: languages }),
  } as CreativeWork;
}

/** The description of what an office does. */
export function methodologyThing(community: Community, site: Site, methodology: Methodology): CreativeWork {
  const { id, title, summary, owner, country, resources } = methodology;
  const url = addressOf(site, pathOf('methodologies', id));
  const name = country && countryByCode(country)?.names.en;
  return {
    '@type': 'TechArticle',
    '@id': url,
    headline: title,
    name: title,
    description: summary,
    url,
    about: organizationName(community, site, owner),
    ...(name && { spatialCoverage: { '@type': 'Country', name } }),
    citation: community.resources.pick(resources).map((each) => resourceThing(community, site, each)),
  };
}

function authorThing(name: string) {
  const type = isOfficeName(name) ? 'Organization' : 'Person';
  return { '@type': type, name: authorName(name) } as const;
}
