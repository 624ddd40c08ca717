import type { Entry } from './schema/collections.ts';

/** What an entry is called in running text: its acronym, name or title. */
export function labelOf(entry: Entry): string {
  if ('acronym' in entry && entry.acronym) return entry.acronym;
  if ('term' in entry) return entry.term;
  return 'name' in entry ? entry.name : entry.title;
}
