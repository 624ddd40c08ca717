/**
 * `npm run bench`: times of our reader beside other tools on the same content, and of a site build. Prints
 * ratios; asserts nothing, since times depend on the machine.
 *
 * `--entries N` (10,000), `--runs N` (5), `--site-entries N` (1,000; 0 leaves the site out).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateContent } from './generate.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = '.docusaurus/bench';
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
    'site-entries': { type: 'string', default: '1000' },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'isco-cop-bench-'));

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
  benchReading(Number(values.entries), Number(values.runs));
  benchSite(Number(values['site-entries']));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @param {number} talks
 * @param {number} runs
 */
function benchReading(talks, runs) {
  const content = join(scratch, 'content');
  const files = generateContent(content, talks);
  const candidate = (/** @type {string} */ name) => [join(ROOT, 'bench/candidates', `${name}.mjs`), content];
  /** @type {Record<string, string[]>} */
  const commands = {
    'floor: read, js-yaml, zod': candidate('floor'),
    '@isco-cop/data readCommunity': candidate('ours'),
    'isco-cop check': [join(ROOT, 'packages/cli/bin/isco-cop.js'), 'check', '--content', content],
    velite: candidate('velite'),
    'content-collections': candidate('content-collections'),
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, /** @type {number[]} */ ([])]));
  // Interleaved, so that a slow moment of the machine hits all alike; the first round warms the file cache.
  for (let round = 0; round <= runs; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const env = { BENCH_CONTENT: content, BENCH_OUTPUT: join(scratch, 'output') };
      const { seconds, stdout } = time(args, env);
      if (!new RegExp(`\\b${files}\\b`).test(stdout)) throw new Error(`${name} did not read all: ${stdout}`);
      if (round > 0) times[name]?.push(seconds);
    }
  }
  const medians = Object.entries(times).map(([name, list]) => ({ name, seconds: median(list) }));
  const floor = medians[0]?.seconds ?? 1;
  const ours = medians[1]?.seconds ?? 1;
  console.log(`Reading and checking ${talks} talks (${files} files), whole process, median of ${runs} runs`);
  console.table(
    medians.map(({ name, seconds }) => ({
      candidate: name,
      seconds: seconds.toFixed(2),
      'times the floor': (seconds / floor).toFixed(2),
      'times ours': (seconds / ours).toFixed(2),
    })),
  );
}

/** @param {number} talks */
function benchSite(talks) {
  if (talks === 0) return;
  if (!existsSync(join(ROOT, 'website/docusaurus.config.ts'))) {
    console.log('No site to build yet.');
    return;
  }
  const build = (/** @type {number} */ count) => {
    const content = join(scratch, `site-${count}`);
    generateContent(content, count);
    const docusaurus = join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const args = [docusaurus, 'build', '--out-dir', join(scratch, `build-${count}`)];
    // A folder of its own, so that the cache of the real site is neither used nor spoilt.
    // A build cached for one content would be taken for another, here and in the next build of the site.
    const env = {
      CONTENT_DIR: content,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: GENERATED,
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    };
    try {
      return time(args, env, join(ROOT, 'website')).seconds;
    } finally {
      rmSync(join(ROOT, 'website', GENERATED), { recursive: true, force: true });
    }
  };
  const few = Math.max(1, Math.round(talks / 100));
  const rows = [few, talks].map((count) => ({ talks: count, seconds: build(count) }));
  const least = rows[0]?.seconds ?? 1;
  console.log('\nSite build');
  console.table(
    rows.map(({ talks, seconds }) => ({
      talks,
      seconds: seconds.toFixed(1),
      ratio: (seconds / least).toFixed(2),
    })),
  );
}

/**
 * Seconds that a Node process takes from start to end, and what it prints.
 *
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function time(args, env, cwd = ROOT) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(`${args.join(' ')} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return { seconds, stdout };
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
