/**
 * `npm run bench` runs this too: what a search costs before its first result, how often it finds what was meant, and
 * how long that takes, beside other engines with the same documents and queries in the same process.
 *
 * `--resources 1000,10000` (both), `--queries N` a class (150).
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadIndex } from '@isco-cop/search';
import { ENGINES } from './search/engines.mjs';
import { generateResources, knownItemQueries } from './search/generate.mjs';
import { brotliBytes, judge, knownItems, realContent, runningWords, scriptBytes } from './search/measure.mjs';

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '1000,10000' },
    queries: { type: 'string', default: '150' },
  },
});
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

const script = await scriptBytes();
const real = await realContent(fileURLToPath(new URL('../content', import.meta.url)));
console.log(`\nSearch of the real content, ${real.all.length} documents`);
console.table({
  'kB brotli, script': kB(script),
  'kB brotli, index that answers first': kB(brotliBytes(real.first)),
  'kB brotli before the first result': kB(brotliBytes(real.first) + script),
  'kB brotli, whole index': kB(brotliBytes(real.json)),
});

const judged = new URL('../test/search/judged-queries.json', import.meta.url);
console.log('\nJudged queries on the real content');
console.table({
  'whole index': judge(real, judged),
  'index that answers first': judge({ index: loadIndex(real.first), texts: {} }, judged),
});

const words = runningWords(real.all);
for (const count of values.resources.split(',').map(Number)) {
  const resources = generateResources(count, words);
  const classes = knownItemQueries(resources, Number(values.queries));
  const engines = [];
  const rows = [];
  for (const [name, make] of Object.entries(ENGINES)) {
    const start = performance.now();
    const { bytes, search } = await make(resources);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    // The text is large and not kept; what searches is.
    engines.push({ search });
    rows.push({ engine: name, 'kB brotli': kB(brotliBytes(bytes)), 's to build': seconds });
  }
  const found = await knownItems(engines, classes);
  console.log(`\nKnown items among ${count} resources: success at 1 and at 10; the index without its script`);
  console.table(rows.map((row, number) => ({ ...row, ...found[number] })));
}
