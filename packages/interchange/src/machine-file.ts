import type { CollectionName, Community, Entry } from '@isco-cop/data/schema';
import type { Site } from './site.ts';

/** A file of the site that other programs read. */
export interface MachineFile {
  /** Path below the base URL, without a slash at the front, such as `data/community.json`. */
  readonly path: string;
  readonly text: string;
}

/** A format: what it writes of a community. The same content gives the same bytes; no clock is asked. */
export type Format = (community: Community, site: Site) => MachineFile[];

/** Paths of the files of an entry without their ending; those of former ids stay, for whoever has noted them. */
export function pathsOf(collection: CollectionName, { id, formerIds = [] }: Entry): string[] {
  return [id, ...formerIds].map((each) => `${collection}/${each}`);
}
