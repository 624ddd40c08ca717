import { COLLECTION_NAMES, type CollectionName } from '@isco-cop/data/schema';

/** A collection of the data files: those of the content, and the countries that they speak of. */
export type DataCollection = CollectionName | 'countries';

/** The collections in the order of the data files. */
export const DATA_COLLECTIONS: readonly DataCollection[] = COLLECTION_NAMES.flatMap((name) =>
  name === 'organizations' ? [name, 'countries'] : [name],
);
