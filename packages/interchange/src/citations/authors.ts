import type { Community, Person } from '@isco-cop/data/schema';
import type { Author } from './work.ts';

/** Words that stand in the names of offices and groups, not in those of people. */
const OFFICE =
  /\b(?:agency|alliance|bureau|cent(?:er|re)|commission|committee|community|council|department|developers|division|foundation|group|institut[eo]?|ministry|network|office|organi[sz]ation|project|society|statisti\w*|team|united nations|universit\w+)\b/i;
/** Small words that belong to the family name behind them. */
const PARTICLE = /^(?:af|da|de|del|della|den|der|di|do|dos|du|la|le|ten|ter|van|von|zu)$/;
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$/;

/** The family name and the given names of a person, where the entry states them. */
export function authorOfPerson({ name, familyName, givenName }: Person): Author {
  return familyName ? { family: familyName, given: givenName ?? '' } : { literal: name };
}

/**
 * Takes apart the names that resources carry. A person of the community is known by the entry, whatever the accents;
 * `Family, Given` says it itself; of other names the last word and the particles before it are the family name.
 */
export function authorReader(community: Community): (name: string) => Author {
  const people = new Map(
    community.people.all().flatMap((person) => {
      const author = authorOfPerson(person);
      return [person.name, ...(person.alternateNames ?? [])].map((name) => [folded(name), author] as const);
    }),
  );
  const offices = new Set(
    community.organizations.all().flatMap(({ name, acronym }) => [name, acronym ?? name].map(folded)),
  );
  return (name) => people.get(folded(name)) ?? (offices.has(folded(name)) ? { literal: name } : split(name));
}

function split(name: string): Author {
  const [family = '', ...rest] = name.split(/,\s*/);
  if (rest.length === 1 && rest[0] && !OFFICE.test(name)) return { family, given: rest[0] };
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length < 2 || rest.length > 0 || OFFICE.test(name)) return { literal: name };
  const suffixes = SUFFIX.test(words.at(-1) ?? '') ? 1 : 0;
  let start = words.length - 1 - suffixes;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--;
  if (start < 1) return { literal: name };
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
