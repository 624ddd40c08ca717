import { Community, type Entries } from '../community/community.ts';
import { compareProblems, FIRST_CHARACTER, type Problem } from '../problem.ts';
import { rules } from '../rules/index.ts';
import type { DraftEntry } from '../rules/rule.ts';
import { type Drafts, runRules } from '../rules/run-rules.ts';
import type { Entry } from '../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schema/fields.ts';
import { listContentFiles } from './content-files.ts';
import { readBytes } from './read-bytes.ts';
import { idOf, readEntry } from './read-entry.ts';
import type { SourceFile } from './source-file.ts';

/** What was read from a content folder. */
export interface ReadCommunity {
  /** The linked entries; those with errors are left out. */
  readonly community: Community;
  /** Every problem of every file, sorted by file and place. */
  readonly problems: Problem[];
  /** Text of each file that could be read as text, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads and checks a content folder. Bad content never throws: it is reported, left out, and the rest still loads.
 *
 * @param folder - The content folder.
 * @param unsaved - Texts of files that are to be read as if they were in the folder: path within it → text.
 * @throws ContentFolderError if the folder itself does not exist.
 */
export async function readCommunity(
  folder: string,
  unsaved: ReadonlyMap<string, string> = new Map(),
): Promise<ReadCommunity> {
  const { files, problems } = listContentFiles(folder, [...unsaved.keys()]);
  const texts = new Map<string, string>();
  const entries = emptyEntries();
  const ids = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Set<string>()])) as Record<
    CollectionName,
    Set<string>
  >;
  const sources = new Map<Entry, SourceFile>();
  const misshapen: DraftEntry[] = [];
  const writtenIds = new Map<Entry, string>();

  for (const { collection, file, path } of files) {
    // A file that cannot be read is one problem; that others refer to it is not another.
    ids[collection].add(idOf(file));
    const text = unsaved.get(file);
    const bytes = text === undefined ? readBytes(path) : { bytes: Buffer.from(text) };
    if ('rule' in bytes) {
      problems.push({ severity: 'error', file, ...FIRST_CHARACTER, ...bytes });
      continue;
    }
    const read = readEntry(collection, file, bytes.bytes);
    problems.push(...read.problems);
    if (read.text !== undefined) texts.set(file, read.text);
    if (read.misshapen && read.source) {
      misshapen.push({ collection, entry: read.misshapen } as DraftEntry);
      sources.set(read.misshapen, read.source);
    }
    if (!read.entry || !read.source) continue;
    (entries[collection] as Map<string, Entry>).set(read.entry.id, read.entry);
    sources.set(read.entry, read.source);
    if (read.writtenId !== undefined) writtenIds.set(read.entry, read.writtenId);
  }
  const drafts: Drafts = { entries, misshapen, ids, sources, writtenIds };
  addUnlessThere(problems, runRules(drafts, rules));
  problems.sort(compareProblems);
  return { community: new Community(withoutErrors(drafts, problems)), problems, texts };
}

/** A value that has the wrong form is one problem; that it also names nothing is not another. */
function addUnlessThere(problems: Problem[], more: readonly Problem[]): void {
  const at = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const places = new Set(problems.filter(({ line }) => line > 1).map(at));
  for (const problem of more) if (!places.has(at(problem))) problems.push(problem);
}

function emptyEntries(): Entries {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()])) as unknown as Entries;
}

function withoutErrors(drafts: Drafts, problems: readonly Problem[]): Entries {
  const bad = new Set(
    problems.filter((problem) => problem.severity === 'error').map((problem) => problem.file),
  );
  const kept = emptyEntries();
  for (const [entry, source] of drafts.sources) {
    if (!bad.has(source.file)) (kept[source.collection] as Map<string, Entry>).set(entry.id, entry);
  }
  return kept;
}
