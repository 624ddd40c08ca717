import { compareText } from '../problem.ts';
import type { Entry } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';

/** Keys and values that an entry must have; a list matches where it contains the value. */
export type Filter<Name extends CollectionName> = {
  readonly [Key in keyof Entry<Name>]?: Entry<Name>[Key] extends infer Value
    ? Value extends readonly (infer Item)[]
      ? Item | Value
      : Value
    : never;
};

/** The entries of one collection, sorted by id. */
export class Collection<Name extends CollectionName> {
  private readonly byId: ReadonlyMap<string, Entry<Name>>;

  constructor(
    readonly name: Name,
    entries: Iterable<Entry<Name>>,
  ) {
    this.byId = new Map(
      [...entries].sort((a, b) => compareText(a.id, b.id)).map((entry) => [entry.id, entry]),
    );
  }

  /** Number of entries. */
  get size(): number {
    return this.byId.size;
  }

  /** The entry with this id. */
  get(id: string | undefined): Entry<Name> | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** Every entry, sorted by id. */
  all(): Entry<Name>[] {
    return [...this.byId.values()];
  }

  /** The entries with these ids, in the order given; unknown ids are passed over. */
  pick(ids: readonly string[] | undefined): Entry<Name>[] {
    return (ids ?? []).flatMap((id) => this.byId.get(id) ?? []);
  }

  /** The entries that have all these values, such as `where({ measure: 'accuracy' })`. */
  where(filter: Filter<Name>): Entry<Name>[] {
    const wanted = Object.entries(filter);
    return this.all().filter((entry) =>
      wanted.every(([key, value]) => {
        const found = (entry as Record<string, unknown>)[key];
        return found === value || (Array.isArray(found) && found.includes(value));
      }),
    );
  }

  /** The entries whose `country` is this ISO 3166-1 alpha-2 code. */
  byCountry(code: string): Entry<Name>[] {
    return this.all().filter((entry) => 'country' in entry && entry.country === code);
  }
}
