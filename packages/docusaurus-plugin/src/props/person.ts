import { type Community, type Person, pathOf } from '@isco-cop/data';
import { newSection } from './definitions.ts';
import { type Prose, toProse } from './prose.ts';
import { organizationRef, type Reference } from './reference.ts';
import { type SourceProps, toSource } from './source.ts';
import { type TalkItemProps, toTalkItem } from './talk-item.ts';

/** A person page. */
export interface PersonProps {
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly organization?: Reference;
  readonly roles: readonly {
    readonly role: string;
    readonly organization?: Reference;
    readonly at: Reference;
    readonly source?: SourceProps;
  }[];
  readonly orcid?: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly body: Prose;
  readonly talks: readonly TalkItemProps[];
}

/** Projects a person with everything the person did at events. */
export function toPerson(community: Community, person: Person): PersonProps {
  const { id, name, organization, orcid } = person;
  return {
    name,
    alternateNames: person.alternateNames ?? [],
    ...(organization && { organization: organizationRef(community, organization) }),
    roles: rolesOf(community, id),
    ...(orcid && { orcid }),
    links: person.links ?? [],
    body: toProse(person, () => newSection(community, { collection: 'people', id: person.id })),
    talks: talksOf(community, id).map((talk) => toTalkItem(community, talk)),
  };
}

function talksOf(community: Community, id: string) {
  return community.talks
    .all()
    .filter(({ presenters = [] }) => presenters.some(({ person }) => person === id));
}

function rolesOf(community: Community, id: string): PersonProps['roles'] {
  const inTalks = talksOf(community, id).flatMap((talk) =>
    (talk.presenters ?? [])
      .filter(({ person }) => person === id)
      .map(({ role, organization, source }) => ({
        role: role ? `Presenter (${role})` : 'Presenter',
        ...(organization && { organization: organizationRef(community, organization) }),
        at: { label: talk.title, path: pathOf('talks', talk.id) },
        ...(source && { source: toSource(community, source) }),
      })),
  );
  const inEvents = community.events.all().flatMap((event) => {
    const at = { label: event.title, path: pathOf('events', event.id) };
    const moderated = (event.sessions ?? []).flatMap(({ title, moderators }) =>
      (moderators ?? []).map((each) => ({ each, role: `Moderator, ${title}` })),
    );
    const spoke = (event.agenda ?? []).flatMap(({ title, presenters }) =>
      (presenters ?? []).map((each) => ({ each, role: title })),
    );
    return [...moderated, ...spoke]
      .filter(({ each }) => each.person === id)
      .map(({ each: { organization }, role }) => ({
        role,
        ...(organization && { organization: organizationRef(community, organization) }),
        at,
      }));
  });
  return [...inTalks, ...inEvents];
}

/** The list of people. */
export interface PeopleProps {
  readonly people: readonly (Reference & {
    readonly organization?: Reference;
    readonly talks: readonly Reference[];
  })[];
}

/** Projects the list of people, by family name. */
export function toPeople(community: Community): PeopleProps {
  const sortKey = (person: Person) => person.familyName ?? person.name;
  const people = community.people.all().sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
  return {
    people: people.map(({ id, name, organization }) => ({
      label: name,
      path: pathOf('people', id),
      ...(organization && { organization: organizationRef(community, organization) }),
      talks: talksOf(community, id).map((talk) => ({ label: talk.title, path: pathOf('talks', talk.id) })),
    })),
  };
}
