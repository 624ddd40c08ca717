import { COLLECTION_NAMES, type CollectionName, Community, type Entries, type Entry } from '@isco-cop/data';

/** A community of a few entries, valid as they are; collections that are not named are empty. */
export function communityOf(some: { readonly [Name in CollectionName]?: readonly Entry<Name>[] }): Community {
  const maps = COLLECTION_NAMES.map((name) => [
    name,
    new Map((some[name] ?? []).map((entry) => [entry.id, entry])),
  ]);
  return new Community(Object.fromEntries(maps) as Entries);
}

/** Where the statements of test entries are found. */
export const SOURCE = { resource: 'paper', locator: 'Page 1' };
