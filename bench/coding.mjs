/**
 * How well and how fast the coders of `@isco-cop/coding` work on open classification data, which stay where they are:
 *
 *     npm run bench:coding -- --data DIR [--only index,index-esco,soc,sinco,speed] [--seed 1]
 *
 * DIR has the tables `isco08_index_titles.tsv`, `isco08_structure.tsv`, `esco_v1.0_occupation_labels_{en,es}.tsv`,
 * `xwalk_soc2010_isco08.tsv` and `xwalk_sinco2011_isco08.tsv`. Rows of the index whose number, from 0, is divisible by 5
 * are the test set; nothing is chosen on them.
 */
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { openModel, readModel, train, writeModel } from '@isco-cop/coding';
import { starterModel } from '@isco-cop/coding/node';
import { judge } from './coding/judge.mjs';
import { escoLabels, indexTitles, officialTargets, tasks, unitTitles } from './coding/tables.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: 'index,index-esco,soc,sinco,speed' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.data === undefined) {
  console.error('Name the folder with the tables: npm run bench:coding -- --data DIR');
  process.exit(2);
}
const folder = values.data;
const seed = Number(values.seed);

/**
 * Trains, writes, reads and opens, as a user would, and tells what that took.
 *
 * @param {readonly import('@isco-cop/coding').Example[]} examples
 */
function trained(examples) {
  const before = process.cpuUsage();
  const file = writeModel(train(examples, { seed }));
  const seconds = process.cpuUsage(before).user / 1e6;
  return {
    coder: openModel(readModel(file)),
    facts: {
      examples: examples.length,
      's CPU to train': seconds.toFixed(1),
      'MB brotli': (brotliCompressSync(file).length / 1e6).toFixed(1),
    },
  };
}

/** @type {Record<string, () => Record<string, unknown>>} */
const ROWS = {
  index() {
    const { learned, held } = indexTitles(folder);
    const { coder, facts } = trained(learned);
    return { ...judge(coder, held), ...facts };
  },
  'index-esco'() {
    const { learned, held } = indexTitles(folder);
    // Lists of labels and of tasks are larger than the index and less like what is asked: half a say each.
    const others = [...escoLabels(folder, 'en', held), ...tasks(folder)].map((each) => ({
      ...each,
      weight: 0.5,
    }));
    const { coder, facts } = trained([...learned, ...others]);
    return { ...judge(coder, held), ...facts };
  },
  soc() {
    const { learned, held } = indexTitles(folder);
    const index = [
      ...learned,
      ...held.map(({ title, codes }) => ({ title, code: /** @type {string} */ (codes[0]) })),
    ];
    const { coder, facts } = trained([
      ...index,
      ...escoLabels(folder, 'en', []),
      ...tasks(folder),
      ...unitTitles(folder, 'en'),
    ]);
    return { ...judge(coder, officialTargets(folder, 'soc2010')), ...facts };
  },
  sinco() {
    const { coder, facts } = trained([...escoLabels(folder, 'es', []), ...unitTitles(folder, 'es')]);
    return { ...judge(coder, officialTargets(folder, 'sinco2011')), ...facts };
  },
  speed() {
    // As `isco-cop code` does.
    const coder = openModel(readModel(starterModel()), { reasons: false });
    const titles = indexTitles(folder).learned;
    for (const { title } of titles.slice(0, 500)) coder.code({ title }, 5);
    const before = process.cpuUsage();
    for (const { title } of titles) coder.code({ title }, 5);
    const seconds = process.cpuUsage(before).user / 1e6;
    return { records: titles.length, 'records a CPU second': Math.round(titles.length / seconds) };
  },
};

/** @type {Record<string, Record<string, unknown>>} */
const table = {};
for (const name of values.only.split(',')) {
  const row = ROWS[name];
  if (!row) throw new Error(`No row ${name}; there are ${Object.keys(ROWS).join(', ')}`);
  table[name] = row();
  console.error(`${name} done`);
}
console.table(table);
