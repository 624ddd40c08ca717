import type { Authored, CollectionName, Community } from '@isco-cop/data';
import { writeEntry } from '@isco-cop/data';

/** Keys and values as far as they are known. */
export type Data = Record<string, unknown>;

/** An entry that is not written yet. */
export interface Draft {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: Data;
  readonly body: string;
}

/** Path of a draft within the content folder. */
export function fileOf({ collection, id }: Pick<Draft, 'collection' | 'id'>): string {
  return `${collection}/${id}.md`;
}

/** The texts of drafts by the paths they will have. */
export function textsOf(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map(drafts.map((draft) => [fileOf(draft), writeEntry(draft)]));
}

/** The ids of a collection, those of drafts last. */
export function idsOf(community: Community, drafts: readonly Draft[], collection: CollectionName): string[] {
  const pending = drafts.filter((draft) => draft.collection === collection).map(({ id }) => id);
  return [...community[collection].all().map(({ id }) => id), ...pending];
}

/** What an entry, whole or half, is called. */
export function nameOf(data: Partial<Authored<CollectionName>> | Data): string {
  const { acronym, name, title } = data as Data;
  const long = String(name ?? title ?? '');
  return acronym && acronym !== long ? `${acronym}, ${long}` : long;
}
