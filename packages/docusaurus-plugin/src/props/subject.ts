import {
  type Community,
  type Country,
  type Methodology,
  type Organization,
  pathOfCountry,
} from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import { drawWorldMap, type WorldMap } from '../drawing/world-map.ts';
import { type CaseProps, toCase } from './case-card.ts';
import { type MethodologyProps, toMethodology } from './methodology.ts';
import { type Reference, refTo } from './reference.ts';
import { type TalkItemProps, toTalkItem } from './talk-item.ts';

/** The methodology page of a country or of an international organization. */
export interface SubjectProps {
  readonly name: string;
  readonly kind: 'country' | 'organization';
  readonly place: string;
  readonly otherNames: readonly string[];
  readonly methodologies: readonly MethodologyProps[];
  readonly talks: readonly TalkItemProps[];
  readonly offices: readonly Reference[];
  readonly classifications: readonly Reference[];
  readonly homepage?: string;
  readonly parent?: Reference;
  readonly children: readonly Reference[];
}

/** Projects a country. */
export function toCountry(community: Community, country: Country, tryPath?: string): SubjectProps {
  const { en, ...others } = country.names;
  const owners = new Set(community.methodologies.byCountry(country.id).map(({ owner }) => owner));
  const presenters = community.talks.byCountry(country.id).flatMap(({ presenters = [] }) => presenters);
  for (const { organization } of presenters) if (organization) owners.add(organization);
  return {
    name: en,
    kind: 'country',
    place: country.subregion,
    otherNames: [...new Set(Object.values(others))].filter((name) => name !== en),
    methodologies: toldFirst(community, community.methodologies.byCountry(country.id), tryPath),
    talks: community.talks.byCountry(country.id).map((talk) => toTalkItem(community, talk)),
    offices: [...owners].map((id) => refTo(community, 'organizations', id)),
    classifications: community.classifications
      .byCountry(country.id)
      .map(({ id }) => refTo(community, 'classifications', id)),
    children: [],
  };
}

/** Projects an organization; an international one has the depth of a country page. */
export function toOrganization(
  community: Community,
  organization: Organization,
  tryPath?: string,
): SubjectProps {
  const { id, name, acronym, alternateNames, parent, homepage, type } = organization;
  const talks = [
    ...community.talks.where({ organization: id }),
    ...community.talks
      .all()
      .filter(({ presenters = [] }) => presenters.some((each) => each.organization === id)),
  ];
  return {
    name: acronym && acronym !== name ? `${name} (${acronym})` : name,
    kind: 'organization',
    place: type ? label('organizationType', type) : 'Type not stated',
    otherNames: (alternateNames ?? []).map((each) => each.name),
    methodologies: toldFirst(community, community.methodologies.where({ owner: id }), tryPath),
    talks: [...new Set(talks)].map((talk) => toTalkItem(community, talk)),
    offices: [],
    classifications: community.classifications
      .where({ custodian: id })
      .map((each) => refTo(community, 'classifications', each.id)),
    ...(homepage && { homepage }),
    ...(parent && { parent: refTo(community, 'organizations', parent) }),
    children: community.organizations
      .where({ parent: id })
      .map((each) => refTo(community, 'organizations', each.id)),
  };
}

function toldFirst(
  community: Community,
  methodologies: Methodology[],
  tryPath: string | undefined,
): MethodologyProps[] {
  const projected = methodologies.map((each) => toMethodology(community, each, tryPath));
  return projected.sort((a, b) => b.talks.length - a.talks.length);
}

/** The list of countries and international organizations. */
export interface CountriesProps {
  readonly map: WorldMap;
  readonly subjects: readonly {
    readonly name: Reference;
    readonly place: string;
    readonly cases: readonly CaseProps[];
  }[];
}

/** Projects the list of countries, by name, with the international organizations after them. */
export function toCountries(community: Community): CountriesProps {
  const map = drawWorldMap(community);
  const countries = community.countries().map((country) => ({
    name: { label: country.names.en, path: pathOfCountry(country.id) },
    place: country.subregion,
    cases: community.methodologies.byCountry(country.id).map((each) => toCase(community, each)),
  }));
  const organizations = map.members
    .filter(({ kind }) => kind === 'organization')
    .map(({ id, label, path }) => ({
      name: { label, ...(path && { path }) },
      place: 'International organization',
      cases: community.methodologies.where({ owner: id }).map((each) => toCase(community, each)),
    }));
  return { map, subjects: [...countries, ...organizations] };
}
