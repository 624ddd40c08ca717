/**
 * Part of `npm run bench`: evaluating coded records beside a plain loop over the same records, which counts right codes
 * at four levels and nothing else: no code by code, no scores, no intervals. Each candidate is a process of its own, so that its peak memory is its own.
 *
 * `--records N` (1,000,000), `--runs N` (3).
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '1000000' }, runs: { type: 'string', default: '3' } },
});
const records = Number(values.records);
const candidate = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`candidates/evaluate-${name}.mjs`, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'isco-cop-bench-'));

try {
  const file = join(scratch, 'coded.csv');
  await writeRecords(file);
  /** @type {Record<string, string[]>} */
  const commands = {
    'floor: records one by one, plain loop': [candidate('loop'), String(records)],
    '@isco-cop/measures: records one by one': [candidate('ours'), String(records)],
    'floor: CSV, split by lines and commas': [candidate('lines'), file],
    '@isco-cop/measures: CSV': [candidate('csv'), file],
  };
  const runs = Object.fromEntries(
    Object.keys(commands).map((name) => [name, /** @type {{ seconds: number, megabytes: number }[]} */ ([])]),
  );
  // Interleaved, so that a slow moment of the machine hits all alike.
  for (let round = 0; round < Number(values.runs); round++) {
    for (const [name, args] of Object.entries(commands)) runs[name]?.push(run(args));
  }
  const best = Object.entries(runs).map(([name, all]) => ({
    name,
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    megabytes: Math.min(...all.map(({ megabytes }) => megabytes)),
  }));
  console.log(
    `\nEvaluating ${records.toLocaleString('en')} records, processor time, best of ${values.runs} runs`,
  );
  console.table(
    best.map(({ name, seconds, megabytes }, index) => {
      const floor = best[index - (index % 2)]?.seconds ?? seconds;
      return {
        candidate: name,
        seconds: seconds.toFixed(2),
        'records/s': Math.round(records / seconds).toLocaleString('en'),
        'peak MB': Math.round(megabytes),
        'times its floor': (seconds / floor).toFixed(2),
      };
    }),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {string[]} args */
function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args[0]} failed:\n${stderr}`);
  return /** @type {{ seconds: number, megabytes: number }} */ (JSON.parse(stdout));
}

/** @param {string} file */
async function writeRecords(file) {
  const { madeUpRecords } = await import('./candidates/evaluate-records.mjs');
  const out = createWriteStream(file);
  out.write('title,truth,code,score\n');
  let text = '';
  for (const { truth, code, score } of madeUpRecords(records)) {
    text += `"an answer, in quotes",${truth},${code},${score}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}
