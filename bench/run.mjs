/**
 * `npm run bench`: times of our reader and of our site build beside other tools on the same content. Prints ratios;
 * asserts nothing, since times depend on the machine.
 *
 * `--entries N` (10,000), `--runs N` (5), `--site-entries N` (1,000), `--site-runs N` (3); 0 entries leave a part out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateContent } from './generate.mjs';
import { benchSite } from './site.mjs';
import { median, time } from './time.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
    'site-entries': { type: 'string', default: '1000' },
    'site-runs': { type: 'string', default: '3' },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'isco-cop-bench-'));

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
  if (values.entries !== '0') benchReading(Number(values.entries), Number(values.runs));
  if (values['site-entries'] !== '0')
    benchSite(scratch, Number(values['site-entries']), Number(values['site-runs']));
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
      const { seconds, stdout } = time(args, { cwd: ROOT, env });
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
