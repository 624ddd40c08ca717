import type { Entry } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import type { Collection } from './collection.ts';
import type { Community } from './community.ts';

/** The ids of each collection, as unions of literals. */
export type KnownIds = { readonly [N in CollectionName]: string };

/** An entry whose id the compiler knows. */
export type KnownEntry<Name extends CollectionName, Id extends string> = Entry<Name> & { readonly id: Id };

/** A collection whose ids the compiler knows: a known id gives an entry, never `undefined`. */
export type KnownCollection<Name extends CollectionName, Id extends string> = {
  get<One extends Id>(id: One): KnownEntry<Name, One>;
  all(): KnownEntry<Name, Id>[];
} & Collection<Name>;

/** A community of which every id is known to the compiler, such as the snapshot `@isco-cop/data/isco-cop`. */
export type KnownCommunity<Ids extends KnownIds> = {
  readonly [N in CollectionName]: KnownCollection<N, Ids[N]>;
} & Community;
