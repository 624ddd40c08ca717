import { COLLECTION_NAMES, type CollectionName, type Shape, schemas, shapeOf } from '@isco-cop/data/schema';
import { DATA_COLLECTIONS, type DataCollection } from './collections.ts';

/** For each collection the collections whose entries can refer to its entries, as the schemas say. */
export const REFERRERS: ReadonlyMap<DataCollection, readonly CollectionName[]> = new Map(
  DATA_COLLECTIONS.map((target) => [
    target,
    COLLECTION_NAMES.filter((name) => targetsOf(shapeOf(schemas[name])).has(target)),
  ]),
);

function targetsOf(shape: Shape): Set<DataCollection> {
  if (shape.form === 'list') return targetsOf(shape.item);
  if (shape.form === 'object') return new Set(shape.keys.flatMap((key) => [...targetsOf(key.shape)]));
  if (shape.form !== 'text') return new Set();
  if (shape.kind?.kind === 'reference') return new Set([shape.kind.collection]);
  return new Set(shape.kind?.kind === 'country' ? ['countries'] : []);
}
