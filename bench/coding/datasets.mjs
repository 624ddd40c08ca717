/** What coders are measured on: which titles they learn, and which they are then asked. */
import { readStarterIndex } from '@isco-cop/coding/node';
import { escoLabels, indexTitles, officialTargets, starterTitles, tasks, unitTitles } from './tables.mjs';

/** @typedef {import('@isco-cop/coding').Example} Example */
/** @typedef {import('./tables.mjs').Asked} Asked */
/**
 * @typedef {object} Dataset
 * @property {string} name
 * @property {string} learned
 * @property {string} asked
 * @property {string} language
 * @property {import('@isco-cop/coding').Language} [analysis] what titles are analysed as, if not guessed
 * @property {(folder: string) => { examples: Example[], titles: Asked[] }} read
 */

/** Lists of labels and of tasks are larger than an index and less like what is asked: a quarter of a say each. */
const SAY = 0.25;

/** @param {readonly Example[]} examples */
const aside = (examples) => examples.map((each) => ({ ...each, weight: SAY }));

/** @param {string} folder */
function wholeIndex(folder) {
  const { learned, held } = indexTitles(folder);
  return [...learned, ...held.map(({ title, codes }) => ({ title, code: codes[0] ?? '' }))];
}

/** @type {Record<string, Dataset>} */
export const DATASETS = {
  index: {
    name: 'ISCO-08 index, English',
    learned: 'four fifths of the titles of the ILO’s index',
    asked: 'the other fifth: rows whose number, from 0, is divisible by 5; the code of the index is right',
    language: 'en',
    read(folder) {
      const { learned, held } = indexTitles(folder);
      return { examples: learned, titles: held };
    },
  },
  'index-esco': {
    name: 'ISCO-08 index with further lists, English',
    learned:
      'four fifths of the titles of the ILO’s index, the labels of ESCO 1.0 that are no held-out title, and the tasks of the structure',
    asked: 'the other fifth of the index; the code of the index is right',
    language: 'en',
    read(folder) {
      const { learned, held } = indexTitles(folder);
      return {
        examples: [...learned, ...aside([...escoLabels(folder, 'en', held), ...tasks(folder)])],
        titles: held,
      };
    },
  },
  soc: {
    name: 'SOC 2010 titles to ISCO-08, English',
    learned:
      'the ILO’s index, the labels of ESCO 1.0, the tasks and the titles of the unit groups, and the English titles of the starter index',
    asked:
      'the titles of SOC 2010; any target in the official table of the Bureau of Labor Statistics is right',
    language: 'en',
    read: (folder) => ({
      examples: [
        ...wholeIndex(folder),
        ...aside([...escoLabels(folder, 'en', []), ...tasks(folder)]),
        ...unitTitles(folder, 'en'),
        ...starterTitles('en'),
      ],
      titles: officialTargets(folder, 'soc2010'),
    }),
  },
  sinco: {
    name: 'SINCO 2011 titles to ISCO-08, Spanish',
    learned:
      'the labels of ESCO 1.0, the titles of the unit groups and those of the starter index in Spanish',
    asked: 'the titles of SINCO 2011; any target in INEGI’s table is right',
    language: 'es',
    read: (folder) => ({
      examples: [...escoLabels(folder, 'es', []), ...unitTitles(folder, 'es'), ...starterTitles('es')],
      titles: officialTargets(folder, 'sinco2011'),
    }),
  },
  starter: {
    name: 'Starter index to ISCO-08 index',
    learned: 'the starter index of this project alone, in four languages',
    asked: 'all titles of the ILO’s index, English; the code of the index is right',
    language: 'en',
    analysis: 'mixed',
    read: (folder) => ({
      examples: [...readStarterIndex().examples],
      titles: wholeIndex(folder).map(({ title, code }) => ({ title, codes: [code] })),
    }),
  },
};
