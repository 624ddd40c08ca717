import type { CollectionName, Place } from '@isco-cop/data';
import type { Unplaced } from '../read/reading.ts';

/** Keys and values of a front matter. */
export type Data = Readonly<Record<string, unknown>>;

/** An entry being put together: what the announcement says, and what is taken where nothing else is known. */
export interface Draft {
  readonly collection: CollectionName;
  readonly id: string;
  /** The entry of the community that it is, if it is one. */
  readonly existing?: Data & { readonly body: string };
  readonly said: Data;
  /** Only for keys that neither the announcement nor the existing entry has. */
  readonly soft?: Data;
  /** The body as announced; undefined where the announcement has none. */
  readonly body?: string;
  readonly place: Place;
  /** The parts of the announcement that are about it alone. */
  readonly parts?: readonly Unplaced[];
  /** Where the announcement says, or should say, a key. */
  readonly places?: Readonly<Record<string, Place | undefined>>;
}

/** An object without its undefined values. */
export function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
