/**
 * How well and how fast the coders of `@isco-cop/coding` work on open classification data, which stay where they are:
 *
 *     npm run bench:coding -- --data DIR [--only index,index-esco,noc,soc,sinco,starter,speed] [--seed 1]
 *
 * DIR has the tables `isco08_index_titles.tsv`, `isco08_structure.tsv`, `esco_v1.0_occupation_labels_{en,es}.tsv`,
 * `xwalk_{noc2011,soc2010,sinco2011}_isco08.tsv`. Rows of the index whose number, from 0, is divisible by 5 are a test set, as
 * are SOC and SINCO; nothing is chosen on them. Settings are chosen on `noc`. What is measured takes the place of what
 * `packages/coding/results.json` says of the same data set, from which the site makes its page of results.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { openModel, readModel } from '@isco-cop/coding';
import { starterModel } from '@isco-cop/coding/node';
import { resultsSchema } from '@isco-cop/coding/results';
import { DATASETS } from './coding/datasets.mjs';
import { measure } from './coding/measure.mjs';
import { indexTitles } from './coding/tables.mjs';

const RESULTS = new URL('../packages/coding/results.json', import.meta.url);

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: [...Object.keys(DATASETS), 'speed'].join(',') },
    seed: { type: 'string', default: '1' },
  },
});
if (values.data === undefined) {
  console.error('Name the folder with the tables: npm run bench:coding -- --data DIR');
  process.exit(2);
}
const folder = values.data;
const seed = Number(values.seed);
const asked = values.only.split(',');
const unknown = asked.filter((id) => id !== 'speed' && !(id in DATASETS));
if (unknown.length > 0) {
  console.error(`No ${unknown.join(', ')}; there are ${Object.keys(DATASETS).join(', ')}, speed`);
  process.exit(2);
}

for (const id of asked) {
  if (id === 'speed') tellSpeed();
  else tellResults(id);
}

/** @param {string} id */
function tellResults(id) {
  const today = new Date().toISOString().slice(0, 10);
  const { dataset: measured, rows } = measure(id, { folder, seed, today });
  // Read now, since another data set may have been measured meanwhile.
  const before = resultsSoFar();
  const askedBefore = before.datasets.find((each) => each.id === id)?.timesAsked ?? 0;
  const rowsBefore = before.rows.filter((each) => each.dataset === id);
  // Coders that answer as before are the same: their titles have told nothing new.
  const dataset = { ...measured, timesAsked: askedBefore + (isDeepStrictEqual(rows, rowsBefore) ? 0 : 1) };
  const { id: _, name: __, learned: ___, asked: ____, command: _____, ...facts } = dataset;
  console.info(id, facts);
  console.table(
    Object.fromEntries(
      rows
        .filter(({ level }) => level === 4)
        .map(({ coder, first, amongFive }) => [coder, { 'top 1': told(first), 'top 5': told(amongFive) }]),
    ),
  );
  const order = Object.keys(DATASETS);
  /** @param {{ id: string }} one */
  const place = ({ id: one }) => order.indexOf(one);
  const results = resultsSchema.parse({
    formatVersion: 1,
    datasets: [...before.datasets.filter((each) => each.id !== id), dataset].sort(
      (a, b) => place(a) - place(b),
    ),
    rows: [...before.rows.filter((each) => each.dataset !== id), ...rows].sort(
      (a, b) => order.indexOf(a.dataset) - order.indexOf(b.dataset),
    ),
  });
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
}

function resultsSoFar() {
  return existsSync(RESULTS)
    ? resultsSchema.parse(JSON.parse(readFileSync(RESULTS, 'utf8')))
    : { datasets: [], rows: [] };
}

/** @param {{ share: number, low: number, high: number }} measured */
function told({ share, low, high }) {
  return `${share.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

/** Codes titles as `isco-cop code` does, on one core. */
function tellSpeed() {
  const coder = openModel(readModel(starterModel()), { reasons: false });
  const titles = indexTitles(folder).learned;
  for (const { title } of titles.slice(0, 500)) coder.code({ title }, 5);
  const before = process.cpuUsage();
  for (const { title } of titles) coder.code({ title }, 5);
  const seconds = process.cpuUsage(before).user / 1e6;
  console.info(`speed: ${titles.length} records, ${Math.round(titles.length / seconds)} a CPU second`);
}
