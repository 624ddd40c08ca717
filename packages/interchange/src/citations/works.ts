import type { Community, Event, Methodology, Resource, Talk } from '@isco-cop/data/schema';
import { pathOf } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { contentDate, methodologyDate } from '../dates.ts';
import { addressOf, type Site } from '../site.ts';
import { authorOfPerson, authorReader } from './authors.ts';
import type { Author, Work, WorkType } from './work.ts';

const TYPES: Readonly<Record<Resource['type'], WorkType>> = {
  announcement: 'webpage',
  slides: 'speech',
  recording: 'motion_picture',
  paper: 'article',
  report: 'report',
  code: 'software',
  dataset: 'dataset',
  model: 'software',
  classification: 'standard',
  correspondence: 'dataset',
  tool: 'software',
  standard: 'standard',
  'web-page': 'webpage',
};
/** Types whose name says all there is to say. */
const PLAIN: readonly WorkType[] = ['article', 'article-journal', 'dataset', 'report', 'software', 'webpage'];

/** A talk, by those who gave it. */
export function workOfTalk(community: Community, site: Site, talk: Talk): Work {
  const event = community.events.get(talk.event);
  return {
    id: talk.id,
    type: 'speech',
    genre: 'Talk',
    title: talk.title,
    authors: (talk.presenters ?? []).map(({ person }): Author => {
      const entry = community.people.get(person);
      return entry ? authorOfPerson(entry) : { literal: person };
    }),
    ...(event && { event: event.title }),
    ...placeOf(event),
    date: talk.start.slice(0, 10),
    url: addressOf(site, pathOf('talks', talk.id)),
    ...(talk.language && { language: talk.language }),
  };
}

/** Where it took place, as far as that is known. */
function placeOf(event: Event | undefined): { eventPlace?: string } {
  const place = event?.place?.name ?? (event?.mode === 'online' ? 'Online' : undefined);
  return place === undefined ? {} : { eventPlace: place };
}

/** The description of a methodology: a page of the knowledge base by who publishes it, since its words are not the office's. */
export function workOfMethodology(community: Community, site: Site, methodology: Methodology): Work {
  const publisher = publisherOf(community, site);
  const date = methodologyDate(community, methodology);
  return {
    id: methodology.id,
    type: 'entry',
    title: methodology.title,
    ...(publisher && { authors: [{ literal: publisher }], publisher }),
    containerTitle: site.title,
    ...(date && { date }),
    url: addressOf(site, pathOf('methodologies', methodology.id)),
    language: 'en',
  };
}

/** How resources of a community are cited: by their authors, else by who publishes them. */
export function resourceCiter(community: Community): (resource: Resource) => Work {
  const toAuthor = authorReader(community);
  return (resource) => {
    const { authors, containerTitle, pages, date, doi, url, languages, volume } = resource;
    const publisher = community.organizations.get(resource.publisher)?.name;
    const type = resource.type === 'paper' && containerTitle ? 'article-journal' : TYPES[resource.type];
    const numbers = /^(.+?)\s*\((.+)\)$/.exec(volume ?? '');
    const address = url ?? (doi && `https://doi.org/${doi}`);
    return {
      id: resource.id,
      type,
      title: resource.title,
      ...(!PLAIN.includes(type) && { genre: label('resourceType', resource.type) }),
      ...(authors && { authors: authors.map(toAuthor) }),
      ...(!authors && publisher && { authors: [{ literal: publisher }] }),
      ...(publisher && { publisher }),
      ...(containerTitle && { containerTitle }),
      ...(volume && { volume: numbers?.[1] ?? volume }),
      ...(numbers?.[2] && { issue: numbers[2] }),
      ...(pages && { pages }),
      ...(date && { date }),
      ...(doi && { doi }),
      ...(address && { url: address }),
      ...(languages?.length === 1 && { language: languages[0] }),
    };
  };
}

/** The knowledge base as a whole. */
export function workOfSite(community: Community, site: Site): Work {
  const publisher = publisherOf(community, site);
  const date = contentDate(community);
  return {
    id: 'knowledge-base',
    type: 'dataset',
    title: site.title,
    ...(publisher && { authors: [{ literal: publisher }] }),
    ...(date && { date }),
    url: site.url,
    language: 'en',
  };
}

function publisherOf(community: Community, site: Site): string | undefined {
  return community.organizations.get(site.publisher)?.name;
}
