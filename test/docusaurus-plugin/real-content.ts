import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CollectionName, readCommunity } from '@isco-cop/data';

/** The content folder of this repository. */
export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** The community of this repository, read once for all tests of a file. */
export const { community } = await readCommunity(CONTENT);

/** Ids of a collection as the file names say, without the reader. */
export function idsOnDisk(collection: CollectionName): string[] {
  return readdirSync(`${CONTENT}/${collection}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length));
}

/** A value that must be there for the test to mean anything. */
export function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Not in the content any more: the test needs another example');
  return value;
}
