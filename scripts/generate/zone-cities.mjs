import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);
const CLDR = dirname(require.resolve('cldr-dates-modern/package.json'));

/** Portuguese has two names for many a city: Moscou, Moscovo. */
const LOCALES = ['en', 'es', 'fr', 'pt', 'pt-PT'];

/** The module with the names of the cities that time zones are called by, so that nobody loads all of CLDR for them. */
export function zoneCities() {
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const locale of LOCALES) {
    const { main } = JSON.parse(readFileSync(`${CLDR}/main/${locale}/timeZoneNames.json`, 'utf8'));
    for (const [zone, city] of citiesOf(main[locale].dates.timeZoneNames.zone)) {
      if (zone === 'Etc/Unknown') continue;
      if (!names.has(zone)) names.set(zone, new Set());
      names.get(zone)?.add(city);
    }
  }
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, cities]) => [zone, [...cities].sort().join('|')].join('\t'));
  const wrong = lines.find((line) => /[`\\]|\$\{/.test(line));
  if (wrong) throw new Error(`Cannot stand in a template literal: ${wrong}`);
  return `/**
 * Cities that time zones are called by, one zone a line: IANA name, the names of its city in English, Spanish, French
 * and Portuguese. From the Unicode Common Locale Data Repository, © Unicode, Inc., licence in
 * LICENSE-UNICODE. Made by \`npm run generate\`, never edited by hand.
 */
export const ZONE_CITY_LINES = \`${lines.join('\n')}\`;
`;
}

/**
 * The zones of a tree whose leaves say the city: `{ Europe: { London: { exemplarCity: 'Londres' } } }`.
 *
 * @param {Record<string, unknown>} tree
 * @returns {[string, string][]}
 */
function citiesOf(tree, path = '') {
  return Object.entries(tree).flatMap(([name, below]) => {
    if (name === 'exemplarCity') return [/** @type {[string, string]} */ ([path, String(below)])];
    const inner = path === '' ? name : `${path}/${name}`;
    return typeof below === 'object' ? citiesOf(/** @type {Record<string, unknown>} */ (below), inner) : [];
  });
}
