import { isDeepStrictEqual } from 'node:util';
import { type Community, writeEntry } from '@isco-cop/data';
import type { Unplaced } from './read/reading.ts';
import type { ImportedEntry, ImportResult } from './result.ts';

/** What an import would do with one file. */
export interface PlannedFile {
  /** Path within the content folder. */
  readonly file: string;
  /** A file that differs is left as it is; somebody has to decide. */
  readonly status: 'new' | 'unchanged' | 'differs';
  /** The text of the file as the announcement has it. */
  readonly text: string;
  /** Whether the entry has the shape its schema asks for; one that has not should not be written. */
  readonly isComplete: boolean;
  /** Where the existing file differs from the announcement. */
  readonly differences: readonly Difference[];
}

/** A value that an existing file has otherwise than the announcement. */
export interface Difference {
  /** Where it stands, such as `presenters.0.role`, or `body`. */
  readonly path: string;
  /** Undefined where the file has none. */
  readonly found?: unknown;
  /** Undefined where the announcement has none. */
  readonly announced?: unknown;
}

/** What is in the content folder: its entries, and which files there are, the unreadable ones included. */
export interface ExistingContent {
  readonly community: Community;
  readonly texts: ReadonlyMap<string, string>;
}

/** Compares the entries of an announcement with what exists. Writes nothing. */
export function planImport(
  { entries }: Pick<ImportResult, 'entries'>,
  existing: ExistingContent,
): PlannedFile[] {
  return entries.map((entry) => {
    const file = `${entry.collection}/${entry.id}.md`;
    const differences = differencesOf(entry, existing.community);
    const isThere = differences !== undefined || existing.texts.has(file);
    return {
      file,
      status: !isThere ? 'new' : differences?.length === 0 ? 'unchanged' : 'differs',
      text: writeEntry(entry),
      isComplete: entry.isComplete,
      differences: differences ?? [],
    };
  });
}

/** What found no place where some entries are left out: what nobody could place, and the parts of these entries. */
export function unplacedWithout(
  { unplaced }: Pick<ImportResult, 'unplaced'>,
  leftOut: readonly ImportedEntry[],
): readonly Unplaced[] {
  // Without the event, the whole announcement is without a place.
  const event = leftOut.find(({ collection }) => collection === 'events');
  if (event) return event.parts;
  const parts = leftOut.flatMap(({ parts }) => parts);
  const others = unplaced.filter(({ line }) => !parts.some((part) => part.line === line));
  return [...others, ...parts].sort((a, b) => a.line - b.line);
}

/** What differs; undefined where there is no such entry. Layout of the file does not count. */
function differencesOf(
  { collection, id, data, body }: ImportedEntry,
  community: Community,
): Difference[] | undefined {
  const existing = community[collection].get(id);
  if (!existing) return undefined;
  const {
    id: _,
    body: before,
    ...rest
  } = existing as unknown as { id: string; body: string } & Record<string, unknown>;
  return [...compare(rest, data, ''), ...compare(before, body.trimEnd(), 'body')];
}

function* compare(found: unknown, announced: unknown, path: string): Iterable<Difference> {
  if (isDeepStrictEqual(found, announced)) return;
  if (!isContainer(found) || !isContainer(announced) || Array.isArray(found) !== Array.isArray(announced)) {
    yield { path, found, announced };
    return;
  }
  for (const key of new Set([...Object.keys(found), ...Object.keys(announced)]))
    yield* compare(found[key], announced[key], path === '' ? key : `${path}.${key}`);
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
