import type { Community } from '@isco-cop/data/schema';
import type { Site } from './site.ts';

/** A file of the site that other programs read. */
export interface MachineFile {
  /** Path below the base URL, without a slash at the front, such as `data/community.json`. */
  readonly path: string;
  readonly text: string;
}

/** A format: what it writes of a community. The same content gives the same bytes; no clock is asked. */
export type Format = (community: Community, site: Site) => MachineFile[];
