import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateContent } from './generate.mjs';
import { buildStarlight, installStarlight } from './starlight.mjs';
import { median, time } from './time.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = '.docusaurus/bench';
/** What `npm run build` of the website runs. */
const BUILD = JSON.parse(readFileSync(join(ROOT, 'website/package.json'), 'utf8'))
  .scripts.build.split(' ')
  .slice(1);

/**
 * Builds the site with generated talks, and a Starlight site with the same pages of talks, events, people and
 * organizations, in turns and without any cache.
 *
 * @param {string} scratch
 * @param {number} talks
 * @param {number} runs
 */
export function benchSite(scratch, talks, runs) {
  const content = join(scratch, 'site-content');
  const few = join(scratch, 'site-few');
  generateContent(content, talks);
  generateContent(few, Math.max(1, Math.round(talks / 100)));
  const starlight = installStarlight(join(scratch, 'starlight'), content);
  const builds = {
    [`this site, ${talks} talks`]: () => buildOurs(content, join(scratch, 'site-build')),
    [`Starlight, ${talks} talks`]: () => buildStarlight(starlight),
    'this site, a hundredth of them': () => buildOurs(few, join(scratch, 'site-build')),
  };
  const measured = Object.fromEntries(
    Object.keys(builds).map((name) => [name, /** @type {ReturnType<typeof time>[]} */ ([])]),
  );
  for (let round = 0; round < runs; round++) {
    for (const [name, build] of Object.entries(builds)) measured[name]?.push(build());
  }
  const rows = Object.entries(measured).map(([name, list]) => ({
    name,
    seconds: median(list.map(({ seconds }) => seconds)),
    processor: median(list.map(({ processor }) => processor)),
  }));
  const peer = rows[1];
  console.log(`\nSite build, no caches, median of ${runs} runs`);
  console.table(
    rows.map(({ name, seconds, processor }) => ({
      build: name,
      seconds: seconds.toFixed(1),
      'times Starlight': (seconds / (peer?.seconds ?? 1)).toFixed(2),
      'processor seconds': processor.toFixed(1),
      'times its processor': (processor / (peer?.processor ?? 1)).toFixed(2),
    })),
  );
}

/**
 * @param {string} content
 * @param {string} out
 */
function buildOurs(content, out) {
  // A folder of its own, so that the cache of the real site is neither used nor spoilt.
  // A build cached for one content would be taken for another, here and in the next build of the site.
  const env = {
    CONTENT_DIR: content,
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: GENERATED,
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };
  try {
    return time([...BUILD, '--out-dir', out], { cwd: join(ROOT, 'website'), env });
  } finally {
    rmSync(join(ROOT, 'website', GENERATED), { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}
