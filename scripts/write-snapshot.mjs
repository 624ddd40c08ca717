/**
 * Writes the content of this repository into `@isco-cop/data` as a module with literal ids, `@isco-cop/data/isco-cop`.
 * It is made when the packages are built and not committed, so a new talk stays one new file. Entries with an error are
 * left out, as everywhere; `isco-cop check` tells of them, and a release needs it to pass.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { COLLECTION_NAMES, readCommunity } from '@isco-cop/data';

const { community } = await readCommunity('content');
const folder = 'packages/data/dist/isco-cop';
const entries = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, community[name].all()]));
const ids = COLLECTION_NAMES.map((name) => {
  const literals = community[name].all().map(({ id }) => JSON.stringify(id));
  return `  readonly ${name}: ${literals.join(' | ') || 'never'};`;
});

mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/index.js`,
  `import { Community } from '../pure.js';

const entries = ${JSON.stringify(entries, undefined, 1)};

const byId = ([name, list]) => [name, new Map(list.map((entry) => [entry.id, entry]))];

export const community = /* @__PURE__ */ new Community(Object.fromEntries(Object.entries(entries).map(byId)));
`,
);
writeFileSync(
  `${folder}/index.d.ts`,
  `import type { KnownCommunity } from '../pure.js';

/** Every id of the community, by collection. */
export interface Ids {
${ids.join('\n')}
}

/** What the ISCO Community of Practice on Auto/Assisted Coding has shared, as of this version of the package. */
export declare const community: KnownCommunity<Ids>;
`,
);
