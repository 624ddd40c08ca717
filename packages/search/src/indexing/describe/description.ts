import { type Community, countryByCode, type Entry, languageName } from '@isco-cop/data';
import type { Facets, Name } from '../../document.ts';

/** What is searchable of an entry, before it becomes a document. */
export interface Description {
  readonly title: string;
  readonly names?: readonly Name[];
  readonly keywords?: readonly string[];
  readonly text: readonly (string | undefined)[];
  readonly language?: string;
  readonly facets?: Facets;
  readonly date?: string | undefined;
}

/** Names of an office by which people know it. */
export function officeNames(community: Community, ids: readonly (string | undefined)[]): string[] {
  return ids.flatMap((id) => {
    const office = community.organizations.get(id);
    return office
      ? [office.name, office.acronym ?? '', ...(office.alternateNames ?? []).map((each) => each.name)]
      : [];
  });
}

/** Names of countries in the languages we have. */
export function countryNames(codes: readonly (string | undefined)[]): string[] {
  return codes.flatMap((code) => Object.values((code && countryByCode(code)?.names) || {}));
}

/** English names of languages: people ask for slides in Spanish. */
export function languageNames(tags: readonly (string | undefined)[] = []): string[] {
  return tags.flatMap((tag) => (tag && languageName(tag)) || []);
}

/** Two-letter codes of languages, as facets have them. */
export function languageCodes(tags: readonly (string | undefined)[] = []): string[] {
  return tags.flatMap((tag) => tag?.slice(0, 2) ?? []);
}

/** Other names of an entry, as names with their languages. */
export function alternates(
  names: readonly { readonly name: string; readonly language?: string | undefined }[] | undefined,
): Name[] {
  return (names ?? []).map(({ name, language }) => ({ text: name, ...(language && { language }) }));
}

/** A name in no language of its own, such as an acronym. */
export function named(text: string | undefined): Name[] {
  return text === undefined ? [] : [{ text }];
}

/** What an entry is called in the keywords of another. */
export function titleOf(entry: Entry): string {
  if ('acronym' in entry && entry.acronym) return entry.acronym;
  if ('term' in entry) return entry.term;
  return 'name' in entry ? entry.name : entry.title;
}

/** Names of the entries with these ids. */
export function titlesOf(entries: readonly Entry[]): string[] {
  return entries.map(titleOf);
}

/** The year of a date or a local time, as a list for a facet. */
export function yearOf(date: string | undefined): string[] {
  return date ? [date.slice(0, 4)] : [];
}
