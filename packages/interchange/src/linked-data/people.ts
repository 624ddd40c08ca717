import { type Community, type Organization, type Person, pathOf } from '@isco-cop/data/schema';
import type { Organization as OrganizationThing, Person as PersonThing } from 'schema-dts';
import { addressOf, type Site } from '../site.ts';

const GOVERNMENT: readonly Organization['type'][] = ['statistical-office', 'ministry', 'agency'];

/** A person with the latest known organization. */
export function personThing(community: Community, site: Site, person: Person): PersonThing {
  const { name, givenName, familyName, alternateNames, organization, orcid, links = [] } = person;
  const sameAs = [...(orcid ? [`https://orcid.org/${orcid}`] : []), ...links.map(({ url }) => url)];
  return {
    '@type': 'Person',
    '@id': addressOf(site, pathOf('people', person.id)),
    name,
    url: addressOf(site, pathOf('people', person.id)),
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
    ...(alternateNames && { alternateName: alternateNames }),
    ...(organization && { affiliation: organizationName(community, site, organization) }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** An organization with its ROR identifier. */
export function organizationThing(
  community: Community,
  site: Site,
  organization: Organization,
): OrganizationThing {
  const { name, acronym, alternateNames = [], type, ror, homepage, parent } = organization;
  const names = [...(acronym ? [acronym] : []), ...alternateNames.map((each) => each.name)];
  const sameAs = [ror, homepage].filter((each) => each !== undefined);
  return {
    '@type': GOVERNMENT.includes(type) ? 'GovernmentOrganization' : 'Organization',
    '@id': addressOf(site, pathOf('organizations', organization.id)),
    name,
    url: addressOf(site, pathOf('organizations', organization.id)),
    ...(names.length > 0 && { alternateName: names }),
    ...(ror && { identifier: ror }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(parent && { parentOrganization: organizationName(community, site, parent) }),
  };
}

/** A person by name and page. */
export function personName(community: Community, site: Site, id: string): PersonThing {
  const url = addressOf(site, pathOf('people', id));
  return { '@type': 'Person', '@id': url, name: community.people.get(id)?.name ?? id, url };
}

/** An organization by name and page. */
export function organizationName(community: Community, site: Site, id: string): OrganizationThing {
  const url = addressOf(site, pathOf('organizations', id));
  return { '@type': 'Organization', '@id': url, name: community.organizations.get(id)?.name ?? id, url };
}
