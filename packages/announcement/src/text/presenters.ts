import type { Place } from '@isco-cop/data';
import type { PrintedPerson } from '../announcement.ts';
import { countryNamed } from '../known/countries.ts';
import type { Known } from '../known/known.ts';
import { LANGUAGES, labelsOf, wordsOf } from '../labels/index.ts';
import { ORGANIZATION_WORDS, ROLE_WORDS } from '../labels/people.ts';
import { fold, saysSomething, words } from './fold.ts';

const AND = [...new Set(LANGUAGES.flatMap((language) => labelsOf[language].and))].join('|');
const CONJUNCTION = new RegExp(String.raw`\s+(?:${AND})\s+`, 'giu');
const DASH = /\s+[-–—]\s+/;

/**
 * Reads who presents: "A and B, Organization", "A, Role - Organization (ACRONYM); B, Organization", "A (Organization)".
 * Accents and the order of names stay as written.
 */
export function readPresenters(
  text: string,
  place: Place,
  known: Known,
  { mayBeNamesOnly = false } = {},
): PrintedPerson[] {
  return splitOutsideBrackets(text, ';').flatMap((group) => readGroup(group, place, known, mayBeNamesOnly));
}

function readGroup(group: string, place: Place, known: Known, mayBeNamesOnly: boolean): PrintedPerson[] {
  const parts = splitOutsideBrackets(group, ',');
  const people: PrintedPerson[] = [];
  let pending: string[] = [];
  let affiliation: string[] = [];
  const flush = () => {
    const printed = readAffiliation(affiliation.join(', '), known);
    // "A (X) and B": a person with brackets of their own needs no affiliation of the group.
    people.push(...pending.map((name) => personOf(name, printed, place, known)));
    [pending, affiliation] = [[], []];
  };
  parts.forEach((part, index) => {
    const isFirst = index === 0;
    const names = splitNames(part, known);
    const isLast = index === parts.length - 1;
    if (isFirst || isNextPerson(part, names, pending, affiliation, isLast && !mayBeNamesOnly, known)) {
      if (affiliation.length > 0) flush();
      pending.push(...names);
      return;
    }
    // "INEC and Samuel Fincher, BLS": the affiliation of one person, then the name of the next.
    const turn = isLast ? undefined : splitTurn(part, known);
    if (turn) {
      affiliation.push(turn[0]);
      flush();
      pending.push(turn[1]);
    } else affiliation.push(part);
  });
  flush();
  return people.filter(({ name }) => saysSomething(name) && !isOpen(name));
}

const OPEN = wordsOf((labels) => labels.comingSoon);

/** Whether nobody is named yet: "TBC", "to be announced". */
export function isOpen(name: string): boolean {
  return (
    OPEN.has(fold(name)) || /^\W*(?:tb[acd]|to be (?:announced|confirmed|determined)|n\/?a)\W*$/i.test(name)
  );
}

/** Whether a part after a comma is another person rather than the affiliation of those before. */
function isNextPerson(
  part: string,
  names: readonly string[],
  pending: readonly string[],
  affiliation: readonly string[],
  isLast: boolean,
  known: Known,
): boolean {
  if (names.some((name) => known.person(name) !== undefined)) return true;
  if (!names.every((name) => looksLikePerson(name, known))) return false;
  if (names.length > 1) return true;
  // The last part names the organization, unless it carries brackets of its own: "A (X), B (Y)".
  if (isLast) return BRACKETS.test(part) && pending.length > 0 && BRACKETS.test(pending.at(-1) ?? '');
  return affiliation.length > 0 || pending.length > 1 || BRACKETS.test(part) || !hasWord(part, ROLE_WORDS);
}

const BRACKETS = /\([^()]*\)\s*$/;

function splitNames(part: string, known: Known): string[] {
  if (known.person(part)) return [part];
  const isName = (name: string) => known.person(name) !== undefined || looksLikePerson(name, known);
  const joints = [...part.matchAll(CONJUNCTION)];
  const names: string[] = [];
  let from = 0;
  for (const joint of joints) {
    const [before, after] = [part.slice(from, joint.index).trim(), part.slice(joint.index + joint[0].length)];
    const next = after.slice(0, firstJoint(after)).trim();
    // "Ortega y Gasset" is one name: what stands after the word is none by itself.
    if (!isName(before) || !isName(next)) continue;
    names.push(before);
    from = joint.index + joint[0].length;
  }
  const last = part.slice(from).trim();
  return names.length > 0 && isName(last) ? [...names, last] : [part];
}

function firstJoint(text: string): number {
  const at = text.search(CONJUNCTION);
  return at === -1 ? text.length : at;
}

function splitTurn(part: string, known: Known): [string, string] | undefined {
  const match = [...part.matchAll(CONJUNCTION)].at(-1);
  if (!match) return undefined;
  const [left, right] = [part.slice(0, match.index), part.slice(match.index + match[0].length)];
  return looksLikePerson(right, known) ? [left.trim(), right.trim()] : undefined;
}

function looksLikePerson(text: string, known: Known): boolean {
  const name = text.replace(BRACKETS, '').trim();
  if (known.person(name)) return true;
  if (known.organizationsNamed(name).length > 0 || countryNamed(name) !== undefined) return false;
  const parts = words(name);
  if (parts.length < 2 || parts.length > 8 || DASH.test(name) || /\d/.test(name)) return false;
  return !hasWord(name, ORGANIZATION_WORDS) && !hasWord(name, ROLE_WORDS) && !/^\p{Lu}{3,}$/u.test(name);
}

function hasWord(text: string, list: ReadonlySet<string>): boolean {
  return words(text).some((word) => list.has(word));
}

type Affiliation = Pick<PrintedPerson, 'role' | 'affiliation' | 'acronym'>;

function personOf(printed: string, affiliation: Affiliation, place: Place, known: Known): PrintedPerson {
  const brackets = /^(.*\S)\s*\(([^()]+)\)$/su.exec(printed);
  if (!brackets) return { name: printed, ...affiliation, place };
  return { name: brackets[1] ?? '', ...affiliation, ...readAffiliation(brackets[2] ?? '', known), place };
}

/** Reads "Role - Organization (ACRONYM)", "Role, Organization" or an organization alone. */
function readAffiliation(text: string, known: Known): Affiliation {
  const printed = text.trim();
  if (!saysSomething(printed)) return {};
  if (known.organizationsNamed(printed).length > 0) return { affiliation: printed };
  const dash = DASH.exec(printed);
  if (dash && dash.index > 0) {
    const role = printed.slice(0, dash.index).trim();
    return { role, ...organizationOf(printed.slice(dash.index + dash[0].length)) };
  }
  const comma = printed.indexOf(', ');
  const head = comma > 0 ? printed.slice(0, comma) : '';
  if (comma > 0 && hasWord(head, ROLE_WORDS) && !isOffice(head)) {
    return { role: head, ...organizationOf(printed.slice(comma + 2)) };
  }
  return organizationOf(printed);
}

/** "Office of the Director" is an organization, "Head of Office" a role: what comes first decides. */
function isOffice(text: string): boolean {
  const first = words(text).find((word) => ORGANIZATION_WORDS.has(word) || ROLE_WORDS.has(word)) ?? '';
  return ORGANIZATION_WORDS.has(first) && !ROLE_WORDS.has(first);
}

function organizationOf(text: string): Affiliation {
  const match = /^(.*\S)\s*\((\p{Lu}[\p{Lu}\p{N}&/.-]{1,14})\)$/su.exec(text.trim());
  if (!match) return saysSomething(text) ? { affiliation: text.trim() } : {};
  return { affiliation: match[1] ?? '', acronym: match[2] ?? '' };
}

function splitOutsideBrackets(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
