/** The tables that coders are measured on: open ones, read from a folder of the user's, and the starter index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, titleKey } from '@isco-cop/coding';

const STARTER = fileURLToPath(new URL('../../packages/coding/data/titles', import.meta.url));

/** @typedef {import('@isco-cop/coding').Example} Example */
/** @typedef {{ title: string, codes: string[] }} Asked a title with all codes that are right */

/**
 * @param {string} folder
 * @param {string} file
 * @returns {Record<string, string>[]}
 */
function rows(folder, file) {
  const [header = '', ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/**
 * The ISCO-08 index, a fifth of it held out.
 *
 * @param {string} folder
 * @returns {{ learned: Example[], held: Asked[] }}
 */
export function indexTitles(folder) {
  const all = rows(folder, 'isco08_index_titles.tsv').map(({ title = '', isco08 = '' }) => ({
    title,
    code: isco08,
  }));
  return {
    learned: all.filter((_, at) => at % 5 !== 0),
    held: all.filter((_, at) => at % 5 === 0).map(({ title, code }) => ({ title, codes: [code] })),
  };
}

/**
 * Labels of ESCO occupations with their unit group, without those that are a held-out title in either order of words.
 *
 * @param {string} folder
 * @param {'en' | 'es'} language
 * @param {readonly Asked[]} held
 * @returns {Example[]}
 */
export function escoLabels(folder, language, held) {
  const keyOf = (/** @type {string} */ title) => titleKey(analyse(title, language));
  const taken = new Set(held.map(({ title }) => keyOf(title)));
  return rows(folder, `esco_v1.0_occupation_labels_${language}.tsv`)
    .map(({ label = '', isco08 = '' }) => ({ title: label, code: isco08 }))
    .filter(({ title }) => !taken.has(keyOf(title)));
}

/**
 * The tasks of the unit groups, one an example.
 *
 * @param {string} folder
 * @returns {Example[]}
 */
export function tasks(folder) {
  return unitGroups(folder).flatMap(({ code = '', tasks: text = '' }) =>
    text
      .split(/\\n|;/)
      .map((part) => part.replace(/^\s*\([a-z]+\)/, '').trim())
      .filter((part) => part.length > 5 && !/^Tasks (?:include|performed)[^a-z]*$/.test(part))
      .map((title) => ({ title, code })),
  );
}

/**
 * The titles of the unit groups.
 *
 * @param {string} folder
 * @param {'en' | 'es'} language
 * @returns {Example[]}
 */
export function unitTitles(folder, language) {
  return unitGroups(folder).map((group) => ({
    title: group[`title_${language}`] ?? '',
    code: group.code ?? '',
  }));
}

/**
 * Everyday titles of the starter index, which comes with the package.
 *
 * @param {'en' | 'es'} language
 * @returns {Example[]}
 */
export function starterTitles(language) {
  return rows(STARTER, `${language}.tsv`).map(({ title = '', code = '' }) => ({ title, code }));
}

/** @param {string} folder */
function unitGroups(folder) {
  return rows(folder, 'isco08_structure.tsv').filter(({ level }) => level === '4');
}

/**
 * The titles of a national classification with all their official targets in ISCO-08.
 *
 * @param {string} folder
 * @param {'soc2010' | 'sinco2011' | 'noc2011'} source
 * @returns {Asked[]}
 */
export function officialTargets(folder, source) {
  /** @type {Map<string, Asked>} */
  const byCode = new Map();
  for (const row of rows(folder, `xwalk_${source}_isco08.tsv`)) {
    const { [source]: code = '', [`${source}_title`]: title = '', isco08 = '' } = row;
    if (!/^\d{4}$/.test(isco08)) continue;
    const known = byCode.get(code);
    if (known) known.codes.push(isco08);
    else byCode.set(code, { title, codes: [isco08] });
  }
  return [...byCode.values()];
}

/**
 * The unit groups with their titles and, as texts, their definitions and tasks.
 *
 * @param {string} folder
 * @returns {Example[]}
 */
export function describedGroups(folder) {
  return unitGroups(folder).map(({ code = '', title_en = '', definition = '', tasks: text = '' }) => ({
    title: title_en,
    code,
    texts: [definition, text],
  }));
}

/**
 * The titles of a national classification, and the pairs of codes of its official table.
 *
 * @param {string} folder
 * @param {'soc2010' | 'sinco2011'} source
 */
export function officialPairs(folder, source) {
  const table = rows(folder, `xwalk_${source}_isco08.tsv`).filter(({ isco08 = '' }) =>
    /^\d{4}$/.test(isco08),
  );
  const titles = new Map(table.map((row) => [row[source] ?? '', row[`${source}_title`] ?? '']));
  return {
    titles: [...titles].map(([code, title]) => ({ code, title })),
    pairs: table.map((row) => ({ from: row[source] ?? '', to: row.isco08 ?? '' })),
  };
}
