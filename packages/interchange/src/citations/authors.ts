import { type Community, isOfficeName, type Person, partsOfAuthor } from '@isco-cop/data/schema';
import type { Author } from './work.ts';

/** Small words that belong to the family name behind them. */
const PARTICLE = /^(?:af|da|de|del|della|den|der|di|do|dos|du|la|le|ten|ter|van|von|zu)$/;
/** One letter or several, each of which stands for a name. */
const INITIALS = /^(?:\p{Lu}\.?-?)+$/u;
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$/;

/** The family name and the given names of a person, where the entry states them. */
export function authorOfPerson({ name, familyName, givenName }: Person): Author {
  return familyName ? { family: familyName, given: givenName ?? '' } : { literal: name };
}

/**
 * Takes apart the names that resources carry. A person of the community is known by the entry, whatever the accents;
 * `Family, Given` says it itself; of a given name or initials and one more word, that and the particles before it are the family
 * name. Where a name could be taken apart in two ways, it is kept whole.
 */
export function authorReader(community: Community): (name: string) => Author {
  const people = new Map(
    community.people
      .all()
      .flatMap((person) =>
        [person.name, ...(person.alternateNames ?? [])].map((name) => [folded(name), person] as const),
      ),
  );
  const offices = new Set(
    community.organizations.all().flatMap(({ name, acronym }) => [name, acronym ?? name].map(folded)),
  );
  return (name) => {
    const person = people.get(folded(name));
    if (person) return asPrinted(name, person);
    return offices.has(folded(name)) ? { literal: name } : split(name);
  };
}

/** The name as the work has it, taken apart where the entry of the person says: a citation keeps the accents of the work. */
function asPrinted(name: string, person: Person): Author {
  const author = authorOfPerson(person);
  if (folded(name) !== folded(person.name) || !('family' in author)) return author;
  const words = name.split(/\s+/);
  const count = author.family.split(/\s+/).length;
  const comesFirst = folded(person.name).startsWith(`${folded(author.family)} `);
  const family = comesFirst ? words.slice(0, count) : words.slice(-count);
  const given = comesFirst ? words.slice(count) : words.slice(0, -count);
  return { family: family.join(' '), given: given.join(' ') };
}

function split(name: string): Author {
  const parts = partsOfAuthor(name);
  if (parts) return parts;
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length < 2 || name.includes(',') || isOfficeName(name)) return { literal: name };
  const suffixes = SUFFIX.test(words.at(-1) ?? '') ? 1 : 0;
  let start = words.length - 1 - suffixes;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--;
  // A word in the middle may be a given name or the first of two family names.
  if (start < 1 || words.slice(1, start).some((word) => !INITIALS.test(word))) return { literal: name };
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
