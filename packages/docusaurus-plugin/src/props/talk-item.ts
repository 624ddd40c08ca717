import {
  type Appearance,
  type Community,
  countryByCode,
  pathOf,
  pathOfCountry,
  type Talk,
} from '@isco-cop/data/schema';
import { organizationRef, type Reference, refTo } from './reference.ts';
import { type SourceProps, toSource } from './source.ts';
import { type TimesProps, toTimes } from './times.ts';

/** A person in a role at a time. */
export interface AppearanceProps {
  readonly person: Reference;
  /** Left out where it is not stated. */
  readonly organization?: Reference;
  readonly role?: string;
  readonly printedAffiliation?: string;
  /** Where the role is stated, if not where the talk was announced. */
  readonly source?: SourceProps;
}

/** A talk as a line of a list. */
export interface TalkItemProps {
  readonly title: string;
  readonly path: string;
  readonly subject: Reference;
  readonly event: Reference;
  readonly times: TimesProps;
  readonly presenters: readonly AppearanceProps[];
}

/** Projects a talk for a list. */
export function toTalkItem(community: Community, talk: Talk): TalkItemProps {
  const event = community.events.get(talk.event);
  return {
    title: talk.title,
    path: pathOf('talks', talk.id),
    subject: subjectOf(community, talk),
    event: refTo(community, 'events', talk.event),
    times: toTimes(talk.start, talk.end, event?.timeZone ?? 'UTC'),
    presenters: (talk.presenters ?? []).map((each) => toAppearance(community, each)),
  };
}

/** Projects a person in a role. */
export function toAppearance(community: Community, appearance: Appearance): AppearanceProps {
  const { person, organization, role, printedAffiliation, source } = appearance;
  const office = community.organizations.get(organization);
  const isOtherName = printedAffiliation && ![office?.name, office?.acronym].includes(printedAffiliation);
  return {
    person: refTo(community, 'people', person),
    ...(organization && { organization: organizationRef(community, organization) }),
    ...(role && { role }),
    ...(isOtherName && { printedAffiliation }),
    ...(source && { source: toSource(community, source) }),
  };
}

/** The country or the international organization that an entry is about. */
export function subjectOf(
  community: Community,
  entry: { country?: string | undefined; organization?: string | undefined; owner?: string | undefined },
): Reference {
  const country = entry.country ? countryByCode(entry.country) : undefined;
  if (country) return { label: country.names.en, path: pathOfCountry(country.id) };
  const id = entry.organization ?? entry.owner;
  return id ? refTo(community, 'organizations', id) : { label: 'Not stated' };
}
