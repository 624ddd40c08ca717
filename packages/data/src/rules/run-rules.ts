import type { Place, Problem } from '../problem.ts';
import type { SourceFile } from '../reader/source-file.ts';
import type { Entry } from '../schema/collections.ts';
import { findProblems, type Subjects } from './find-problems.ts';
import type { Rule, Spot } from './rule.ts';

/** Entries with the files they come from. */
export interface Drafts extends Omit<Subjects, 'textOf'> {
  readonly sources: ReadonlyMap<Entry, SourceFile>;
}

/** Runs rules over all entries and says at which place of which file each problem is. */
export function runRules(drafts: Drafts, rules: readonly Rule[]): Problem[] {
  const subjects = { ...drafts, textOf: (entry: Entry) => sourceOf(drafts, entry).text };
  return findProblems(subjects, rules).map(({ entry, spot, severity, rule, message, hint }) => {
    const source = sourceOf(drafts, entry);
    return { severity, rule, file: source.file, ...placeOf(source, spot), message, hint };
  });
}

function sourceOf(drafts: Drafts, entry: Entry): SourceFile {
  const source = drafts.sources.get(entry);
  if (!source) throw new Error(`No file for entry ${entry.id}`);
  return source;
}

function placeOf(source: SourceFile, spot: Spot): Place {
  if ('value' in spot && spot.within) {
    return source.placeWithinValue(spot.value, spot.within.offset, spot.within.length);
  }
  if ('value' in spot) return source.placeOfValue(spot.value);
  if ('key' in spot) return source.placeOfKey(spot.key);
  if ('text' in spot) return source.placeOfOffset(spot.text.offset, spot.text.length);
  return source.placeInBody(spot.body.line, spot.body.column, spot.body.length);
}
