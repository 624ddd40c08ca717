/**
 * `npm run bench` runs this too: how long it takes to read mutations of the first announcement and hostile inputs, and
 * which takes longest. The bar is 2 s each; times are of the processor, so that a busy machine does not count.
 *
 * `--mutations N` (300), `--seed N` (1).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseAnnouncement } from '@isco-cop/announcement';
import { readCommunity } from '@isco-cop/data';
import { hostile, mutations } from './import/mutate.mjs';

const BAR_SECONDS = 2;
const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});
const announcement = readFileSync(new URL('../test/fixtures/first-webinar.md', import.meta.url), 'utf8');
const { community } = await readCommunity(new URL('../content', import.meta.url).pathname);

parseAnnouncement(announcement, { community });
const rows = [
  measure('the announcement itself', announcement),
  ...mutations(announcement, Number(values.mutations), Number(values.seed)).map(([name, text]) =>
    measure(name, text),
  ),
  ...Object.entries(hostile(announcement)).map(([name, text]) => measure(name, text)),
].sort((a, b) => b.seconds - a.seconds);

const middle = rows[Math.floor(rows.length / 2)];
const late = rows.filter(({ seconds }) => seconds > BAR_SECONDS).length;
console.log(
  `\nImport of ${rows.length} announcements, processor time: median ${middle?.seconds.toFixed(3)} s, ` +
    `${late} above the bar of ${BAR_SECONDS} s. The slowest:`,
);
console.table(
  rows.slice(0, 8).map(({ name, kB, seconds, entries, unplaced }) => ({
    input: name,
    kB,
    seconds: seconds.toFixed(3),
    entries,
    unplaced,
  })),
);

/**
 * @param {string} name
 * @param {string} text
 */
function measure(name, text) {
  const before = process.cpuUsage();
  const { entries, unplaced } = parseAnnouncement(text, { community });
  const { user, system } = process.cpuUsage(before);
  return {
    name,
    kB: Math.round(text.length / 1000),
    seconds: (user + system) / 1e6,
    entries: entries.length,
    unplaced: unplaced.length,
  };
}
