import type { Community } from '@isco-cop/data/schema';
import { icsFiles } from './calendar/ics.ts';
import { bibtexFiles, cslFiles, risFiles } from './citations/citation-files.ts';
import { communityJson } from './data/community-json.ts';
import { csvTables } from './data/csv-tables.ts';
import { ndjson } from './data/ndjson.ts';
import { schemas } from './data/schemas.ts';
import { atomFiles } from './feeds/atom.ts';
import { jsonFeedFiles } from './feeds/json-feed.ts';
import { dcatFiles } from './linked-data/dcat.ts';
import { skosFiles } from './linked-data/skos.ts';
import { llmsTxt } from './llms-txt.ts';
import type { Format, MachineFile } from './machine-file.ts';
import type { Site } from './site.ts';
import { markdownTwins } from './twins/twins.ts';

/** The formats by the names that `isco-cop export` knows. */
export const FORMATS = {
  json: communityJson,
  ndjson,
  csv: csvTables,
  schemas,
  ics: icsFiles,
  atom: atomFiles,
  jsonfeed: jsonFeedFiles,
  llms: llmsTxt,
  markdown: markdownTwins,
  skos: skosFiles,
  dcat: dcatFiles,
  bibtex: bibtexFiles,
  ris: risFiles,
  csl: cslFiles,
} as const satisfies Record<string, Format>;

/** Name of a format. */
export type FormatName = keyof typeof FORMATS;

/**
 * Every file of a site, a format at a time: first those with a file for each entry, which can be written while the others
 * are made.
 */
export function* machineFiles(community: Community, site: Site): Generator<MachineFile[]> {
  for (const format of Object.values(FORMATS).reverse()) yield format(community, site);
}
