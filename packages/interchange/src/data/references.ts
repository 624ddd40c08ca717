import { COLLECTION_NAMES, type CollectionName, type Shape, schemas, shapeOf } from '@isco-cop/data/schema';
import { DATA_COLLECTIONS, type DataCollection } from './collections.ts';

/** By collection, the keys of its entries that can refer to another entry. */
type Referrers = ReadonlyMap<CollectionName, readonly string[]>;

/** For each collection the collections whose entries can refer to its entries, and by which keys, as the schemas say. */
export const REFERRERS: ReadonlyMap<DataCollection, Referrers> = new Map(
  DATA_COLLECTIONS.map((target) => [
    target,
    new Map(
      COLLECTION_NAMES.flatMap((name): [CollectionName, readonly string[]][] => {
        const keys = keysTo(target, shapeOf(schemas[name]));
        return keys.length > 0 ? [[name, keys]] : [];
      }),
    ),
  ]),
);

function keysTo(target: DataCollection, shape: Shape): string[] {
  if (shape.form !== 'object') return [];
  return shape.keys.flatMap(({ key, shape }) => (targetsOf(shape).has(target) ? [key] : []));
}

function targetsOf(shape: Shape): Set<DataCollection> {
  if (shape.form === 'list') return targetsOf(shape.item);
  if (shape.form === 'object') return new Set(shape.keys.flatMap((key) => [...targetsOf(key.shape)]));
  if (shape.form !== 'text') return new Set();
  if (shape.kind?.kind === 'reference') return new Set([shape.kind.collection]);
  return new Set(shape.kind?.kind === 'country' ? ['countries'] : []);
}
