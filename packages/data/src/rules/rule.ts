import type { Root } from 'mdast';
import type { Finding, Severity } from '../problem.ts';
import type { FieldPath } from '../reader/places.ts';
import type { Entry } from '../schema/collections.ts';
import type { CollectionName, FieldKind } from '../schema/fields.ts';

/** Where in an entry a rule found something. */
export type Spot =
  | {
      readonly value: FieldPath;
      /** A stretch of the text at the path, where not all of it is meant; from 0. */
      readonly within?: { readonly offset: number; readonly length: number };
    }
  | { readonly key: FieldPath }
  /** A point of the body as remark gives it, from 1. */
  | { readonly body: { readonly line: number; readonly column: number; readonly length?: number } }
  /** A stretch of the whole text of the file, from 0. */
  | { readonly text: { readonly offset: number; readonly length: number } };

/** An entry with its collection, as rules see it. */
export type DraftEntry = {
  [N in CollectionName]: { readonly collection: N; readonly entry: Entry<N> };
}[CollectionName];

/** A string of an entry whose schema has a kind. */
export interface Field {
  readonly kind: FieldKind;
  readonly value: string;
  readonly path: FieldPath;
}

/** What rules may ask of the community under check. */
export interface RuleContext {
  /** All entries of a collection that have the right shape, sorted by id. */
  all<N extends CollectionName>(collection: N): readonly Entry<N>[];
  /** The entry of the right shape with this id. */
  get<N extends CollectionName>(collection: N, id: string): Entry<N> | undefined;
  /** The entries of a collection that have not the right shape: any key may be missing or hold anything. */
  misshapen(collection: CollectionName): readonly Partial<Record<string, unknown>>[];
  /** Every id of a collection, those of invalid entries included. */
  ids(collection: CollectionName): ReadonlySet<string>;
  /** The present id of an entry that was renamed. */
  renamed(collection: CollectionName, formerId: string): string | undefined;
  /** Whether some other entry refers to this one. */
  isReferredTo(collection: CollectionName, id: string): boolean;
  /** The `id` in the front matter, which may differ from the id of the entry, the file name. */
  writtenId(entry: Entry): string | undefined;
  /** The whole text of the entry's file. */
  textOf(entry: Entry): string;
  /**
   * The parsed body of the entry. Parsing takes longer than everything else about an entry, so a rule asks for it
   * only where a scan of the text says that something could be wrong. Empty where the body is beyond all limits.
   */
  bodyOf(entry: Entry): Root;
  /** Adds a problem of the rule at a spot of the entry. */
  report(entry: Entry, spot: Spot, finding: Finding): void;
}

/** Files of an example, and what the rule says of them as `file:line:column message`. */
export interface RuleExample {
  /** Path → front matter and, after a line `---`, the body. */
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** A check over entries. Its examples are its tests and its documentation. */
export interface Rule {
  /** Id as it stands behind each problem. */
  readonly id: string;
  /** How serious its problems are. */
  readonly severity: Severity;
  /** What it asks for, in a sentence. */
  readonly summary: string;
  readonly examples: readonly RuleExample[];
  /** Kinds of fields that `field` wants to see. */
  readonly kinds?: readonly FieldKind['kind'][];
  /** Called for each field of these kinds. */
  field?(field: Field, entry: Entry, context: RuleContext): void;
  /** Whether `entry` may also be called for entries that have not the right shape. */
  readonly anyShape?: true;
  /** Called for each entry. */
  entry?(draft: DraftEntry, context: RuleContext): void;
  /** Called once, for what can only be seen over all entries. */
  community?(context: RuleContext): void;
}
