import { type Organization, type Place, slug } from '@isco-cop/data';
import { countryNamed } from '../known/countries.ts';
import type { Known } from '../known/known.ts';
import { fold, words } from '../text/fold.ts';
import type { Context } from './context.ts';
import { type Data, type Draft, defined } from './draft.ts';
import { typeOfOrganization } from './organization-type.ts';

/** What is known around the printed name of an organization. */
export interface Surroundings {
  /** Organization of the same person in the entry that exists already, and how it is printed there. */
  readonly before?:
    | { readonly organization?: string | undefined; readonly printedAffiliation?: string | undefined }
    | undefined;
  /** Present organization of the person. */
  readonly ofPerson?: string | undefined;
  /** Country of the talk. */
  readonly country?: string | undefined;
  /** Other affiliations that the announcement prints for the same person. */
  readonly others?: readonly string[];
}

/** Finds the organizations that an announcement names, and drafts those that are new. */
export class OrganizationDesk {
  private readonly drafts = new Map<string, Draft>();

  constructor(
    private readonly context: Context,
    private readonly known: Known,
  ) {}

  /** Drafts of the organizations that are new. */
  all(): Draft[] {
    return [...this.drafts.values()];
  }

  /** Name and acronym of a known or new organization. */
  names(id: string): { readonly name: string; readonly acronym?: string | undefined } | undefined {
    const existing = this.context.community.organizations.get(id);
    const said = this.drafts.get(id)?.said as { name: string; acronym?: string } | undefined;
    return existing ?? said;
  }

  /** Type and country of a known or new organization. */
  get(id: string): Pick<Organization, 'id' | 'type' | 'country'> | undefined {
    const soft = this.drafts.get(id)?.soft as Pick<Organization, 'type' | 'country'> | undefined;
    return this.context.community.organizations.get(id) ?? (soft && { id, ...soft });
  }

  /** The id of an organization by its printed name; undefined where it only says a country. */
  resolve(
    printed: string,
    acronym: string | undefined,
    place: Place,
    around: Surroundings = {},
  ): string | undefined {
    const id = this.lookUp(printed, acronym, place, around);
    this.context.recognise('organizations', id, place);
    return id;
  }

  private lookUp(
    printed: string,
    acronym: string | undefined,
    place: Place,
    around: Surroundings,
  ): string | undefined {
    const { organizations } = this.context.community;
    const before = organizations.get(around.before?.organization);
    if (
      before &&
      (fold(around.before?.printedAffiliation ?? '') === fold(printed) ||
        this.known.isCalled(before, printed))
    ) {
      return before.id;
    }
    const found = this.find(printed, acronym, place, around);
    if (found) return found;
    const country = countryNamed(printed);
    const own = organizations.get(around.ofPerson);
    if (country !== undefined && own?.country === country) return own.id;
    const longer = (around.others ?? []).find((other) => isBeginning(printed, other));
    if (longer !== undefined) return this.resolve(longer, undefined, place, { ...around, others: [] });
    if (country !== undefined) return undefined;
    const { name, country: stated } = withoutCountry(printed);
    if (stated) return this.resolve(name, acronym, place, { ...around, country: stated });
    return this.draft(printed, acronym, place);
  }

  /** An organization that stands in the place of a country is an international one. */
  international(name: string, place: Place): string {
    const [known] = this.known.organizationsNamed(name);
    this.context.recognise('organizations', known?.id, place);
    return (
      known?.id ?? this.drafted(name) ?? this.draft(name, undefined, place, 'international-organization')
    );
  }

  private find(
    printed: string,
    acronym: string | undefined,
    place: Place,
    around: Surroundings,
  ): string | undefined {
    const byName = this.known.organizationsNamed(printed);
    const candidates =
      byName.length > 0 ? byName : acronym === undefined ? [] : this.known.organizationsNamed(acronym);
    const [first, ...others] = candidates;
    if (!first) return this.drafted(printed);
    if (others.length === 0) return first.id;
    const own = candidates.find(({ id }) => id === around.ofPerson);
    if (own) return own.id;
    const local = candidates.filter(({ country }) => country !== undefined && country === around.country);
    if (local.length === 1) return local[0]?.id;
    const named = candidates.filter((each) =>
      [each.name, each.acronym].some((name) => fold(name ?? '') === fold(printed)),
    );
    if (named.length === 1) return named[0]?.id;
    const id = slug(printed);
    return this.context.ask(
      {
        id: `organizations/${id}#which`,
        text: `Which organization is "${printed}"?`,
        choices: candidates.map((each) => ({ value: each.id, label: each.name })),
        place,
      },
      {
        message: `Unexpected ambiguous organization \`${printed}\`, expected one of ${candidates.map((each) => `\`${each.id}\``).join(', ')}`,
        hint: `print its full name, or answer \`organizations/${id}#which\``,
      },
    );
  }

  private drafted(name: string): string | undefined {
    return this.all().find(({ said }) =>
      [said.name, said.acronym].some((each) => fold(String(each ?? '')) === fold(name)),
    )?.id;
  }

  private draft(
    name: string,
    acronym: string | undefined,
    place: Place,
    type = typeOfOrganization(name),
  ): string | (undefined & string) {
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}-]{1,11}$/u.test(name);
    const base =
      slug(acronym ?? name)
        .slice(0, 60)
        .replace(/-$/, '') || 'organization';
    let id = base;
    for (let count = 2; this.drafts.has(id) || this.context.community.organizations.get(id); count++)
      id = `${base}-${count}`;
    const like = this.known.organizationLike(name);
    const same =
      like && this.context.askSame('organization', { collection: 'organizations', id, place }, name, like);
    if (same !== undefined) return same as never;
    const said: Data = defined({ name, acronym: acronym ?? (isAcronym ? name : undefined) });
    const soft: Data = defined({
      type,
      country: type === 'international-organization' ? undefined : countryIn(name),
    });
    this.drafts.set(id, { collection: 'organizations', id, said, soft, place });
    return id as never;
  }
}

/** Whether one printed affiliation is the beginning of another: "ILO" and "ILO Department of Statistics". */
function isBeginning(short: string, long: string): boolean {
  const [first, whole] = [words(short), words(long)];
  return first.length < whole.length && first.every((word, index) => whole[index] === word);
}

/** "INEGI, Mexico" or "INEGI (Mexico)". */
function withoutCountry(printed: string): { name: string; country?: string } {
  const match = /^(.*\S)\s*(?:,\s*([^,()]+)|\(([^()]+)\))$/su.exec(printed.slice(0, 300));
  const country = match ? countryNamed(match[2] ?? match[3] ?? '') : undefined;
  return match && country ? { name: match[1] ?? '', country } : { name: printed };
}

/** The country whose name begins or ends the name of an organization. */
function countryIn(name: string): string | undefined {
  const parts = name.split(/\s+/);
  for (const length of [3, 2, 1]) {
    for (const candidate of [parts.slice(0, length), parts.slice(-length)]) {
      const country = candidate.length < parts.length ? countryNamed(candidate.join(' ')) : undefined;
      if (country) return country;
    }
  }
  return undefined;
}
