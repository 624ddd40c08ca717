import type { CollectionName, Place, Problem } from '@isco-cop/data';
import type { Unplaced } from './read/reading.ts';

/** An entry as an announcement gives it; keys that the schema requires may be missing, which a problem says. */
export interface ImportedEntry {
  readonly collection: CollectionName;
  readonly id: string;
  /** Keys and values of the front matter. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Whether the entry has the shape that its schema asks for. */
  readonly isComplete: boolean;
  /** What the announcement says of it, for whoever cannot write it: it has found no place then. */
  readonly parts: readonly Unplaced[];
}

/** Something that the announcement leaves open and somebody must decide. */
export interface Question {
  /** What to answer to, such as `talks/2025-coding#country`. */
  readonly id: string;
  readonly text: string;
  /** The values to choose from; empty where any text will do. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly place: Place;
}

/** What was read from an announcement. */
export interface ImportResult {
  /** Entries to add and entries that exist, with what the announcement says of them, sorted by file. */
  readonly entries: readonly ImportedEntry[];
  /** What is contradictory, missing or doubtful, with its place in the announcement. */
  readonly problems: readonly Problem[];
  /** Parts of the announcement that found no place in an entry. */
  readonly unplaced: readonly Unplaced[];
  readonly questions: readonly Question[];
}
