import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { analyse, CODER_IDS, openModel, readModel, titleKey, train, writeModel } from '@isco-cop/coding';
import { DATASETS } from './datasets.mjs';
import { judge, withInterval } from './judge.mjs';

const { version } = createRequire(import.meta.url)('@isco-cop/coding/package.json');

/**
 * Trains the ensemble on a data set and judges it and each method in it. A method learns the same alone and in an ensemble,
 * and which of its candidates comes first does not depend on how sure it is said to be, so one training serves all.
 *
 * @param {string} id
 * @param {{ folder: string, seed: number, today: string }} options
 */
export function measure(id, { folder, seed, today }) {
  const { read, analysis, ...told } = /** @type {import('./datasets.mjs').Dataset} */ (DATASETS[id]);
  const { examples, titles } = read(folder);
  const before = process.cpuUsage();
  const file = writeModel(train(examples, { seed, ...(analysis && { language: analysis }) }));
  const seconds = process.cpuUsage(before).user / 1e6;
  const model = readModel(file);
  const rows = CODER_IDS.flatMap((coder) =>
    judge(openModel(partOf(model, coder), { reasons: false }), titles).map((row) => ({
      dataset: id,
      coder,
      ...row,
    })),
  );
  const agreement = id === 'starter' ? { agreement: agreementOn(examples, titles) } : {};
  const dataset = {
    id,
    ...told,
    classification: 'ISCO-08',
    command: `npm run bench:coding -- --data DIR --only ${id}`,
    titles: titles.length,
    examples: model.info.examples,
    trainingSeconds: Math.round(seconds * 10) / 10,
    megabytes: Math.round(brotliCompressSync(file).length / 10_000) / 100,
    measuredOn: today,
    version,
    seed,
    ...agreement,
  };
  return { dataset, rows };
}

/**
 * The model of one coder of an ensemble. The fuzzy dictionary knows the titles that the exact one knows.
 *
 * @param {import('@isco-cop/coding').ModelData} model
 * @param {import('@isco-cop/coding').CoderId} coder
 * @returns {import('@isco-cop/coding').ModelData}
 */
function partOf(model, coder) {
  if (coder === 'ensemble') return model;
  const learned = model.learned[coder === 'fuzzy' ? 'exact' : coder] ?? {};
  return {
    ...model,
    info: { ...model.info, coder, methods: [{ id: coder, weight: 1 }] },
    learned: { [coder]: learned },
  };
}

/**
 * Of titles that two lists have in the same words, in either order: the share that has the same code.
 *
 * @param {readonly import('./tables.mjs').Example[]} examples
 * @param {readonly import('./tables.mjs').Asked[]} titles
 */
function agreementOn(examples, titles) {
  const keyOf = (/** @type {string} */ title) => titleKey(analyse(title, 'en'));
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  for (const { title, code } of examples) {
    const key = keyOf(title);
    known.set(key, (known.get(key) ?? new Set()).add(code));
  }
  const shared = titles.flatMap(({ title, codes }) => {
    const ours = known.get(keyOf(title));
    return ours ? [codes.some((code) => ours.has(code))] : [];
  });
  return { titles: shared.length, ...withInterval(shared.filter(Boolean).length, shared.length) };
}
