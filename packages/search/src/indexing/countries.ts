import { type Community, type Country, pathOfCountry } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import type { SearchDocument } from '../document.ts';
import { officeNames } from './describe/description.ts';
import { practiceFacets } from './describe/practice.ts';
import { withoutDuplicates } from './facet-values.ts';

/** The countries with a page of their own, by their names in the languages we have. */
export function countryDocuments(community: Community): SearchDocument[] {
  return community.countries().map((country) => countryDocument(community, country));
}

function countryDocument(
  community: Community,
  { id, alpha3, names, region, subregion }: Country,
): SearchDocument {
  const methodologies = community.methodologies.byCountry(id);
  const talks = community.talks.byCountry(id);
  const practice = practiceFacets(
    community,
    methodologies.map((each) => each.id),
  );
  const tasks = new Set([...methodologies, ...talks].flatMap(({ task }) => task ?? []));
  const { en, ...others } = names;
  return {
    id,
    collection: 'countries',
    title: en,
    url: pathOfCountry(id),
    names: [
      ...Object.entries(others).flatMap(([language, text]) => (text === en ? [] : [{ text, language }])),
      { text: alpha3 },
      { text: id },
    ],
    keywords: [
      ...new Set([
        ...officeNames(
          community,
          methodologies.map(({ owner }) => owner),
        ),
        ...methodologies.map(({ title }) => title),
        ...[...tasks].map((task) => label('task', task)),
        subregion,
        region,
      ]),
    ],
    text: methodologies.map(({ summary }) => summary).join('\n'),
    language: 'en',
    facets: {
      collection: ['countries'],
      country: [id],
      task: [...tasks].sort(),
      ...withoutDuplicates({
        technique: practice.technique ?? [],
        classification: practice.classification ?? [],
      }),
    },
  };
}
