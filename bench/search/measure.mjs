import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readCommunity } from '@isco-cop/data';
import { loadIndex, search } from '@isco-cop/search';
import { buildIndex, documents, facetLabels, outline, searchTexts } from '@isco-cop/search/build';
import { rolldown } from 'rolldown';

/** @param {string} text */
export function brotliBytes(text) {
  return brotliCompressSync(text).length;
}

/** Bytes of the script that a page loads to search, as a bundler makes it. */
export async function scriptBytes() {
  const bundle = await rolldown({ input: import.meta.resolve('@isco-cop/search').replace('file://', '') });
  const { output } = await bundle.generate({ minify: true });
  return brotliBytes(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''));
}

/** The real content with its index. @param {string} folder */
export async function realContent(folder) {
  const { community } = await readCommunity(folder);
  const all = documents(community);
  const labels = facetLabels(community, all);
  const json = buildIndex(all, labels);
  const first = buildIndex(outline(all), labels);
  return { all, json, first, index: loadIndex(json), texts: searchTexts(all) };
}

/** Running words of documents, in their order. @param {Awaited<ReturnType<typeof realContent>>['all']} all */
export function runningWords(all) {
  return all.flatMap(({ title, names, text }) =>
    [title, ...names.map((name) => name.text), text].flatMap(
      (each) => each.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
    ),
  );
}

/**
 * Success at 1 and 3 and the mean reciprocal rank over the judged queries.
 *
 * @param {Pick<Awaited<ReturnType<typeof realContent>>, 'index' | 'texts'>} content
 * @param {URL} file
 */
export function judge({ index, texts }, file) {
  /** @type {{ query: string, expected: string[] }[]} */
  const queries = JSON.parse(readFileSync(file, 'utf8'));
  const ranks = queries.map(({ query, expected }) => {
    const { results } = search(index, query, { limit: 20, texts });
    return results.findIndex(({ collection, id }) => expected.includes(`${collection}/${id}`)) + 1;
  });
  const share = (/** @type {(rank: number) => number} */ of) =>
    ranks.reduce((sum, rank) => sum + of(rank), 0) / ranks.length;
  return {
    queries: queries.length,
    'success@1': share((rank) => Number(rank === 1)),
    'success@3': share((rank) => Number(rank > 0 && rank <= 3)),
    MRR: share((rank) => (rank > 0 ? 1 / rank : 0)),
  };
}

/** @typedef {Pick<import('./engines.mjs').Engine, 'search'>} Searching */

/** A query that takes longer than this is slow at any moment of the machine. */
const SLOW = 20;

/**
 * Success of engines on known items by class, and how long they take. The engines take turns, so that a slow moment
 * of the machine hits all alike, and the median of three searches counts.
 *
 * @param {readonly Searching[]} engines
 * @param {Record<string, readonly { id: string, query: string }[]>} classes
 */
export async function knownItems(engines, classes) {
  /** @type {{ times: number[], work: number[], row: Record<string, string> }[]} */
  const measured = engines.map(() => ({ times: [], work: [], row: {} }));
  // The first searches are slow everywhere, until the machine has translated the program.
  for (const { query } of Object.values(classes).flatMap((list) => list.slice(0, 50)))
    for (const engine of engines) await engine.search(query);
  for (const [name, list] of Object.entries(classes)) {
    const found = engines.map(() => ({ first: 0, amongTen: 0 }));
    for (const { id, query } of list) {
      for (const [number, engine] of engines.entries()) {
        const { ids, milliseconds, processor } = await timed(engine, query);
        measured[number]?.times.push(milliseconds);
        measured[number]?.work.push(processor);
        const counts = found[number];
        if (counts && ids[0] === id) counts.first++;
        if (counts && ids.slice(0, 10).includes(id)) counts.amongTen++;
      }
    }
    found.forEach(({ first, amongTen }, number) => {
      const row = measured[number]?.row;
      if (row) row[name] = `${(first / list.length).toFixed(3)} ${(amongTen / list.length).toFixed(3)}`;
    });
  }
  return measured.map(({ times, work, row }) => ({
    ...row,
    'p95 ms': quantile(times, 0.95).toFixed(2),
    'p95 ms of processor': quantile(work, 0.95).toFixed(2),
  }));
}

/**
 * @param {Searching} engine
 * @param {string} query
 */
async function timed(engine, query) {
  const times = [];
  const work = [];
  /** @type {readonly string[]} */
  let ids = [];
  while (times.length < 3 && (times[0] ?? 0) < SLOW) {
    const start = performance.now();
    const before = process.cpuUsage();
    ids = await engine.search(query);
    const { user, system } = process.cpuUsage(before);
    times.push(performance.now() - start);
    // On a machine that does other things beside, only this tells how much there is to do.
    work.push((user + system) / 1000);
  }
  return { ids, milliseconds: quantile(times, 0.5), processor: quantile(work, 0.5) };
}

/**
 * @param {readonly number[]} numbers
 * @param {number} share
 */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
