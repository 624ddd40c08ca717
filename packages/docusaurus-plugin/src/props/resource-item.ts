import {
  authorName,
  type Community,
  countryByCode,
  labelOf,
  languageName,
  pathOf,
  type Resource,
} from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import type { Work } from '@isco-cop/interchange';
import type { Facets } from '@isco-cop/search';
import { formatDate } from './format.ts';
import type { Reference } from './reference.ts';
import { addressOf } from './source.ts';

/** A resource as a line of a list. */
export interface ResourceProps {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly url?: string;
  readonly availability: { readonly id: Resource['availability']; readonly label: string };
  readonly summary?: string;
  readonly credit?: string;
  readonly date?: string;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly licence?: string;
  readonly checkedOn?: string;
}

/** A resource in the library, with what it can be narrowed by, the entries that refer to it and what a citation needs. */
export interface LibraryItemProps extends ResourceProps {
  readonly usedBy: readonly Reference[];
  readonly facets: Facets;
  readonly citation: CitationProps;
  /** Text of its reference in the form of APA 7, where it can be cited. */
  readonly reference?: string | undefined;
}

/** What a citation of a resource is made of, beside its id, title and address. */
export type CitationProps = Omit<Work, 'id' | 'title' | 'url'>;

/** Projects a resource. */
export function toResource(community: Community, resource: Resource): ResourceProps {
  const url = addressOf(resource);
  const credit = creditOf(community, resource);
  return {
    id: resource.id,
    title: resource.title,
    type: label('resourceType', resource.type),
    ...(url && { url }),
    availability: { id: resource.availability, label: label('availability', resource.availability) },
    ...(resource.summary && { summary: resource.summary }),
    ...(credit && { credit }),
    ...(resource.date && { date: formatDate(resource.date) }),
    languages: (resource.languages ?? []).map((tag) => languageName(tag) ?? tag),
    countries: (resource.countries ?? []).map((code) => countryByCode(code)?.names.en ?? code),
    ...(resource.licence && { licence: resource.licence }),
    ...(resource.checkedOn && { checkedOn: formatDate(resource.checkedOn) }),
  };
}

/** Projects a resource for the library. */
export function toLibraryItem(
  community: Community,
  resource: Resource,
  facets: Facets,
  cite: (resource: Resource) => Work,
): LibraryItemProps {
  const { id: _id, title: _title, url: _url, ...citation } = cite(resource);
  return { ...toResource(community, resource), usedBy: usedBy(community, resource.id), facets, citation };
}

function creditOf(community: Community, { authors, containerTitle, publisher, volume }: Resource): string {
  const organization = community.organizations.get(publisher);
  return [
    authors?.map(authorName).join(', '),
    [containerTitle, volume].filter(Boolean).join(' '),
    organization && labelOf(organization),
  ]
    .filter(Boolean)
    .join('. ');
}

function usedBy(community: Community, id: string): Reference[] {
  return community.referrers('resources', id).flatMap((referrer) => {
    if (referrer.collection === 'resources') return [];
    const entry = community[referrer.collection].get(referrer.id);
    return entry ? [{ label: labelOf(entry), path: pathOf(referrer.collection, referrer.id) }] : [];
  });
}
