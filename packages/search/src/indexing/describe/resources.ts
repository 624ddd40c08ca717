import { authorName, type Community, type Resource } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import {
  countryNames,
  type Description,
  languageCodes,
  languageNames,
  officeNames,
  titleOf,
  titlesOf,
  yearOf,
} from './description.ts';
import { practiceFacets } from './practice.ts';

/** A resource: by title, authors and publisher, and by the talks, cases, techniques and events that offer it. */
export function describeResource(resource: Resource, community: Community): Description {
  const { title, type, languages = [], authors = [], publisher, date, availability } = resource;
  const links = linksOf(resource, community);
  const [language] = languages;
  return {
    title,
    keywords: [
      label('resourceType', type),
      ...languageNames(languages),
      ...authors.map(authorName),
      ...officeNames(community, [publisher, ...links.offices]),
      resource.containerTitle ?? '',
      resource.doi ?? '',
      ...countryNames(links.countries),
      ...titlesOf(community.people.pick(links.people)),
      ...titlesOf(community.techniques.pick(links.techniques)),
      ...titlesOf(community.classifications.pick(links.classifications)),
      ...links.titles,
    ],
    text: [resource.summary],
    ...(language && { language: language.slice(0, 2) }),
    facets: {
      country: links.countries,
      type: [type],
      language: languageCodes(languages),
      technique: links.techniques,
      task: links.tasks,
      classification: links.classifications,
      event: links.events,
      year: yearOf(date),
      availability: [availability],
    },
    date,
  };
}

/** What a resource is about, as it says itself and as the entries say that offer it. */
function linksOf(resource: Resource, community: Community) {
  const { about } = resource;
  const links = {
    countries: [...(resource.countries ?? [])],
    techniques: [...(about?.techniques ?? [])],
    classifications: [...(about?.classifications ?? [])],
    tasks: [...(about?.tasks ?? [])] as string[],
    events: [] as string[],
    offices: [] as string[],
    people: [] as string[],
    titles: [] as string[],
  };
  for (const { collection, id } of community.referrers('resources', resource.id)) {
    const entry = community[collection].get(id);
    if (!entry) continue;
    if (collection === 'techniques') links.techniques.push(id);
    else if (collection === 'classifications') links.classifications.push(id);
    else if (collection === 'events') links.events.push(id);
    const talk = collection === 'talks' ? community.talks.get(id) : undefined;
    if (talk?.resources?.includes(resource.id)) {
      links.events.push(talk.event);
      if (talk.task) links.tasks.push(talk.task);
      if (talk.country) links.countries.push(talk.country);
      links.offices.push(...(talk.presenters ?? []).flatMap(({ organization }) => organization ?? []));
      links.people.push(...(talk.presenters ?? []).map(({ person }) => person));
      links.titles.push(titleOf(talk));
    }
    const methodology = collection === 'methodologies' ? community.methodologies.get(id) : undefined;
    // A standard that a case follows is not about the country of the case.
    if (methodology?.resources?.includes(resource.id) && resource.type !== 'standard') {
      const practice = practiceFacets(community, [id]);
      links.countries.push(...(practice.country ?? []));
      links.tasks.push(...(practice.task ?? []));
      links.titles.push(titleOf(methodology));
    }
  }
  return links;
}
