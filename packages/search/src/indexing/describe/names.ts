import type { Classification, Community, Organization, Person } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import {
  alternates,
  countryNames,
  type Description,
  languageCodes,
  named,
  officeNames,
  titlesOf,
  yearOf,
} from './description.ts';

/** A person: by name, office and talks. */
export function describePerson(person: Person, community: Community): Description {
  const talks = community.talks
    .all()
    .filter(({ presenters = [] }) => presenters.some(({ person: id }) => id === person.id));
  const roles = talks.flatMap(({ presenters = [] }) =>
    presenters.filter((each) => each.person === person.id),
  );
  return {
    title: person.name,
    names: (person.alternateNames ?? []).map((text) => ({ text })),
    keywords: [
      ...officeNames(community, [person.organization, ...roles.map(({ organization }) => organization)]),
      ...roles.map(({ role }) => role ?? ''),
    ],
    text: titlesOf(talks),
    facets: { country: talks.flatMap(({ country }) => country ?? []) },
  };
}

/** An organization: by its names and acronyms. */
export function describeOrganization(organization: Organization, community: Community): Description {
  const { country } = organization;
  return {
    title: organization.name,
    names: [...named(organization.acronym), ...alternates(organization.alternateNames)],
    keywords: [
      ...(organization.type ? [label('organizationType', organization.type)] : []),
      ...countryNames([country]),
      ...titlesOf(community.organizations.pick([organization.parent ?? ''])),
    ],
    text: [],
    facets: { type: organization.type ? [organization.type] : [], country: country ? [country] : [] },
  };
}

/** A classification: by its acronym and its names in every language. */
export function describeClassification(classification: Classification, community: Community): Description {
  const { country, custodian, adopted } = classification;
  return {
    title: classification.name,
    names: [...named(classification.acronym), ...alternates(classification.alternateNames)],
    keywords: [...officeNames(community, [custodian]), ...countryNames([country])],
    text: [
      classification.summary,
      classification.relation,
      classification.revision,
      ...(classification.levels ?? []).map(({ name }) => name),
    ],
    facets: {
      classification: [classification.id],
      country: country ? [country] : [],
      language: languageCodes(classification.languages),
      year: yearOf(adopted),
    },
    date: adopted,
  };
}
