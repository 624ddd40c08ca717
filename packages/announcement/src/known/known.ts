import type { Community, Organization, Person } from '@isco-cop/data';
import { fold, words } from '../text/fold.ts';
import { Names } from './names.ts';

/** The people and organizations of a community, to be found by what an announcement prints. */
export class Known {
  private readonly people = new Names<Person>();
  private readonly peopleByLastWord = new Map<string, Person[]>();
  private readonly organizations = new Names<Organization>();

  constructor(readonly community: Community) {
    for (const person of community.people.all()) {
      for (const name of [person.name, ...(person.alternateNames ?? [])]) {
        this.people.add(name, person);
        const last = words(name).at(-1) ?? '';
        this.peopleByLastWord.set(last, [...(this.peopleByLastWord.get(last) ?? []), person]);
      }
    }
    // The organization whose own name or acronym it is comes before one that is also called so.
    for (const organization of community.organizations.all()) {
      for (const name of [organization.name, organization.acronym])
        if (name) this.organizations.add(name, organization);
    }
    for (const organization of community.organizations.all()) {
      for (const { name } of organization.alternateNames ?? []) this.organizations.add(name, organization);
    }
  }

  /** The one person with a name, or whose name it abbreviates by initials. */
  person(name: string): Person | undefined {
    const exact = this.people.get(name);
    if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
    const parts = words(name);
    if (parts.length < 2 || !parts.slice(0, -1).some((part) => part.length === 1)) return undefined;
    const fitting = (this.peopleByLastWord.get(parts.at(-1) ?? '') ?? []).filter((person) =>
      isAbbreviation(parts, words(person.name)),
    );
    const different = [...new Set(fitting)];
    return different.length === 1 ? different[0] : undefined;
  }

  /** Somebody whose name is so close that the same person may be meant. */
  personLike(name: string): Person | undefined {
    return this.people.near(name) ?? this.people.get(name)[0];
  }

  /** The organizations called so, the likeliest first. */
  organizationsNamed(name: string): readonly Organization[] {
    return this.organizations.get(name);
  }

  /** An organization whose name is so close that it may be meant. */
  organizationLike(name: string): Organization | undefined {
    return this.organizations.near(name);
  }

  /** Whether an organization, or one it is part of, is called so. */
  isCalled(organization: Organization | undefined, name: string): boolean {
    const wanted = fold(name);
    const seen = new Set<string>();
    for (let each = organization; each && !seen.has(each.id); ) {
      seen.add(each.id);
      const names = [
        each.name,
        each.acronym,
        ...(each.alternateNames ?? []).map((alternate) => alternate.name),
      ];
      if (names.some((candidate) => candidate !== undefined && fold(candidate) === wanted)) return true;
      each = this.community.organizations.get(each.parent);
    }
    return false;
  }
}

/** Whether `S. Ding` can stand for `Shutong Ding`: each part is a word or its first letter, in order. */
function isAbbreviation(parts: readonly string[], full: readonly string[]): boolean {
  return (
    parts.length <= full.length &&
    parts.every((part, index) => {
      const word = index === parts.length - 1 ? full.at(-1) : full[index];
      return word === part || (part.length === 1 && word?.startsWith(part) === true);
    })
  );
}
