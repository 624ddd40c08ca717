import type { Appearance, Community } from '@isco-cop/data';
import type { Known } from '../known/known.ts';
import { type AnnouncementLanguage, labelsOf } from '../labels/index.ts';
import { readPresenters } from '../text/presenters.ts';

/** How people are printed. */
export interface PeoplePrinter {
  readonly community: Community;
  readonly known: Known;
  readonly language: AnnouncementLanguage;
  /** Whether roles are printed: "Name, Role - Organization". */
  readonly roles: boolean;
}

/** The name of a person; the id where there is no entry. */
function nameOf({ person }: Pick<Appearance, 'person'>, { community }: PeoplePrinter): string {
  return community.people.get(person)?.name ?? person;
}

/** Names joined by "and" in the language of the announcement. */
function joinNames(names: readonly string[], language: AnnouncementLanguage): string {
  const [and = '&'] = labelsOf[language].and;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** Names alone, in a form that is read back as the same. */
export function printNames(people: readonly Appearance[], printer: PeoplePrinter): string {
  const names = people.map((each) => nameOf(each, printer));
  const joined = joinNames(names, printer.language);
  const read = readPresenters(joined, NOWHERE, printer.known, { mayBeNamesOnly: true });
  return read.map(({ name }) => name).join() === names.join() ? joined : names.join('; ');
}

const NOWHERE = { line: 1, column: 1, endColumn: 2 };

/** People with their organizations, in the shortest form that is read back as the same. */
export function printPeople(people: readonly Appearance[], printer: PeoplePrinter): string {
  const forms = [
    grouped(people, printer),
    people.map((each) => joinAffiliation(nameOf(each, printer), affiliationOf(each, printer))).join('; '),
  ];
  const brackets = people
    .map((each) => {
      const affiliation = affiliationOf(each, printer);
      return affiliation === '' ? nameOf(each, printer) : `${nameOf(each, printer)} (${affiliation})`;
    })
    .join('; ');
  return [...forms, brackets].find((form) => isReadBack(form, people, printer)) ?? (forms[0] as string);
}

function grouped(people: readonly Appearance[], printer: PeoplePrinter): string {
  const groups: { names: string[]; affiliation: string }[] = [];
  for (const each of people) {
    const affiliation = affiliationOf(each, printer);
    const last = groups.at(-1);
    if (last?.affiliation === affiliation) last.names.push(nameOf(each, printer));
    else groups.push({ names: [nameOf(each, printer)], affiliation });
  }
  return groups
    .map(({ names, affiliation }) => joinAffiliation(joinNames(names, printer.language), affiliation))
    .join('; ');
}

const joinAffiliation = (names: string, affiliation: string) =>
  [names, affiliation].filter(Boolean).join(', ');

/** Empty where the organization is not stated: a role alone would be read as one. */
function affiliationOf(each: Appearance, printer: PeoplePrinter): string {
  const organization = organizationOf(each, printer);
  if (organization === undefined) return '';
  return printer.roles && each.role !== undefined ? `${each.role} - ${organization}` : organization;
}

function organizationOf(
  { organization, printedAffiliation }: Appearance,
  { community }: PeoplePrinter,
): string | undefined {
  return printedAffiliation ?? community.organizations.get(organization)?.name ?? organization;
}

function isReadBack(form: string, people: readonly Appearance[], printer: PeoplePrinter): boolean {
  const read = readPresenters(form, NOWHERE, printer.known);
  return (
    read.length === people.length &&
    people.every((each, index) => {
      const found = read[index];
      const organization = organizationOf(each, printer);
      return (
        found?.name === nameOf(each, printer) &&
        found.affiliation === organization &&
        found.role === (printer.roles && organization !== undefined ? each.role : undefined)
      );
    })
  );
}
