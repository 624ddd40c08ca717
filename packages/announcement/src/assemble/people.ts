import { type Appearance, slug } from '@isco-cop/data';
import type { PrintedPerson } from '../announcement.ts';
import type { Known } from '../known/known.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import { type Draft, defined } from './draft.ts';
import type { OrganizationDesk } from './organizations.ts';

/** A person with organization and role as far as the announcement says them. */
export type AnnouncedAppearance = Omit<Appearance, 'organization'> & { organization?: string | undefined };

/** Finds the people that an announcement names, and drafts those that are new. */
export class PeopleDesk {
  private readonly ids = new Map<string, string>();
  private readonly drafts = new Map<string, { printed: PrintedPerson; organization?: string | undefined }>();
  private readonly affiliations = new Map<string, string[]>();

  constructor(
    private readonly context: Context,
    private readonly known: Known,
    private readonly organizations: OrganizationDesk,
    /** Everybody the announcement names, to know how else it prints the affiliation of a person. */
    everybody: readonly PrintedPerson[],
  ) {
    for (const { name, affiliation } of everybody) {
      if (affiliation === undefined) continue;
      const printed = this.affiliations.get(fold(name)) ?? [];
      this.affiliations.set(fold(name), [...new Set([...printed, affiliation])]);
    }
  }

  /** Drafts of the people who are new. */
  all(): Draft[] {
    return [...this.drafts].map(([id, { printed, organization }]) => ({
      collection: 'people',
      id,
      said: { name: printed.name },
      soft: defined({ organization }),
      place: printed.place,
    }));
  }

  /** The id of a person. */
  person(printed: PrintedPerson): string {
    const existing = this.known.person(printed.name);
    if (existing) return existing.id;
    const key = fold(printed.name);
    const before = this.ids.get(key);
    if (before !== undefined) return before;
    const id = this.newId(printed.name);
    const like = this.known.personLike(printed.name);
    const where = { collection: 'people', id, place: printed.place } as const;
    const same = like && this.context.askSame('person', where, printed.name, like);
    this.ids.set(key, same ?? id);
    if (same === undefined) this.drafts.set(id, { printed });
    return same ?? id;
  }

  /** A person with organization and role; `before` is the list of the same people in the entry that exists. */
  appearance(
    printed: PrintedPerson,
    before: readonly Appearance[] | undefined,
    country: string | undefined,
  ): AnnouncedAppearance {
    const person = this.person(printed);
    this.context.personNames.set(person, printed.name);
    this.context.recognise('people', person, printed.place);
    const known = this.context.community.people.get(person);
    const same = before?.find((each) => each.person === person);
    const others = this.affiliations.get(fold(printed.name)) ?? [];
    const name = printed.affiliation;
    const organization =
      name === undefined
        ? (same?.organization ?? this.fromElsewhere(others, printed, known?.organization))
        : this.organizations.resolve(name, printed.acronym, printed.place, {
            before: same,
            ofPerson: known?.organization,
            country,
            others,
          });
    const draft = this.drafts.get(person);
    if (draft) draft.organization ??= organization;
    return defined({
      person,
      organization,
      role: printed.role,
      printedAffiliation: this.asPrinted(name, organization, same),
    });
  }

  private fromElsewhere(
    others: readonly string[],
    printed: PrintedPerson,
    own: string | undefined,
  ): string | undefined {
    const [only] = others;
    if (others.length === 1 && only !== undefined) {
      return this.organizations.resolve(only, undefined, printed.place, { ofPerson: own });
    }
    return own;
  }

  /** The affiliation as printed, where the organization has another name. */
  private asPrinted(
    printed: string | undefined,
    organization: string | undefined,
    before: Appearance | undefined,
  ): string | undefined {
    const names = organization === undefined ? undefined : this.organizations.names(organization);
    if (printed === undefined || printed === names?.name) return undefined;
    // An entry that calls the office by its name may leave out that an acronym was printed.
    const isAcronym = names?.acronym !== undefined && fold(printed) === fold(names.acronym);
    return isAcronym && before && before.printedAffiliation === undefined ? undefined : printed;
  }

  private newId(name: string): string {
    const base = slug(name).slice(0, 60).replace(/-$/, '') || 'person';
    let id = base;
    for (let count = 2; this.drafts.has(id) || this.context.community.people.get(id); count++)
      id = `${base}-${count}`;
    return id;
  }
}
