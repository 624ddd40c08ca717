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
 * @property {'test' | 'validation'} use settings are chosen on validation sets alone
 * @property {string} language
 * @property {import('@isco-cop/coding').Language} [analysis] what titles are analysed as, if not guessed
 * @property {(folder: string) => { examples: Example[], titles: Asked[] }} read
 */

/** Lists of labels and of tasks are larger than an index and less like what is asked: a quarter of a say each. */
const SAY = 0.25;

/** Titles of groups are what titles of another classification are most like. */
const SAY_OF_GROUPS = 3;

/** @param {readonly Example[]} examples */
const foremost = (examples) => examples.map((each) => ({ ...each, weight: SAY_OF_GROUPS }));

/** @param {readonly Example[]} examples */
const aside = (examples) => examples.map((each) => ({ ...each, weight: SAY }));

/** @param {string} folder */
function wholeIndex(folder) {
  const { learned, held } = indexTitles(folder);
  return [...learned, ...held.map(({ title, codes }) => ({ title, code: codes[0] ?? '' }))];
}

/** What national titles in English are coded with: one list for the validation set and the test set. */
const FOR_ENGLISH_TITLES =
  'the ILO’s index, the labels of ESCO 1.0, the tasks and the titles of the unit groups, and the English titles of the starter index';

/** @param {string} folder */
const forEnglishTitles = (folder) => [
  ...wholeIndex(folder),
  ...aside([...escoLabels(folder, 'en', []), ...tasks(folder)]),
  ...foremost(unitTitles(folder, 'en')),
  ...starterTitles('en'),
];

/** @type {Record<string, Dataset>} */
export const DATASETS = {
  index: {
    name: 'ISCO-08 index, English',
    learned: 'four fifths of the titles of the ILO’s index',
    asked: 'the other fifth: rows whose number, from 0, is divisible by 5; the code of the index is right',
    use: 'test',
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
    use: 'test',
    language: 'en',
    read(folder) {
      const { learned, held } = indexTitles(folder);
      return {
        examples: [...learned, ...aside([...escoLabels(folder, 'en', held), ...tasks(folder)])],
        titles: held,
      };
    },
  },
  noc: {
    name: 'NOC 2011 titles to ISCO-08, English',
    learned: FOR_ENGLISH_TITLES,
    asked: 'the titles of NOC 2011; any target in the table of Statistics Canada is right',
    use: 'validation',
    language: 'en',
    read: (folder) => ({ examples: forEnglishTitles(folder), titles: officialTargets(folder, 'noc2011') }),
  },
  soc: {
    name: 'SOC 2010 titles to ISCO-08, English',
    learned: FOR_ENGLISH_TITLES,
    asked:
      'the titles of SOC 2010; any target in the official table of the Bureau of Labor Statistics is right',
    use: 'test',
    language: 'en',
    read: (folder) => ({ examples: forEnglishTitles(folder), titles: officialTargets(folder, 'soc2010') }),
  },
  sinco: {
    name: 'SINCO 2011 titles to ISCO-08, Spanish',
    learned:
      'the labels of ESCO 1.0, the titles of the unit groups and those of the starter index in Spanish',
    asked: 'the titles of SINCO 2011; any target in INEGI’s table is right',
    use: 'test',
    language: 'es',
    read: (folder) => ({
      examples: [
        ...escoLabels(folder, 'es', []),
        ...foremost(unitTitles(folder, 'es')),
        ...starterTitles('es'),
      ],
      titles: officialTargets(folder, 'sinco2011'),
    }),
  },
  starter: {
    name: 'Starter index to ISCO-08 index',
    learned: 'the starter index of this project alone, in four languages',
    asked: 'all titles of the ILO’s index, English; the code of the index is right',
    use: 'test',
    language: 'en',
    analysis: 'mixed',
    read: (folder) => ({
      examples: [...readStarterIndex().examples],
      titles: wholeIndex(folder).map(({ title, code }) => ({ title, codes: [code] })),
    }),
  },
};
