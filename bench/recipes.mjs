/**
 * What the recipes come to on open classification data, which stay where they are:
 *
 *     npm run bench:recipes -- --data DIR [--only brazil,mexico,singapore,ecuador,usa,ilo]
 *
 * The tables are those of `npm run bench:coding`; rows of the index whose number, from 0, is divisible by 5 are the test
 * set. Titles of an index are not answers of people, and what is measured here is no figure of any office.
 */
import { parseArgs } from 'node:util';
import { judgeMapping, mapCodes, openModel, proposeChanges, RECIPES, train } from '@isco-cop/coding';
import { judge, withInterval } from './coding/judge.mjs';
import {
  describedGroups,
  escoLabels,
  indexTitles,
  officialPairs,
  tasks,
  unitTitles,
} from './coding/tables.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: 'brazil,mexico,singapore,ecuador,usa,ilo' },
  },
});
if (values.data === undefined) {
  console.error('Name the folder with the tables: npm run bench:recipes -- --data DIR');
  process.exit(2);
}
const folder = values.data;
const { learned, held } = indexTitles(folder);

/** @type {import('@isco-cop/coding').Material} */
const material = {
  examples: learned,
  groups: describedGroups(folder),
  train: (examples, coder) => train(examples, { coder, language: 'en' }),
};

/** @param {{ share: number, low: number, high: number } | undefined} share */
function text(share) {
  return share && `${share.share.toFixed(3)} (${share.low.toFixed(3)}–${share.high.toFixed(3)})`;
}

/**
 * @param {number} part
 * @param {number} whole
 */
const interval = (part, whole) => text(withInterval(part, whole));

/**
 * Learns a recipe and settles the held-out titles.
 *
 * @param {string} id
 * @param {import('@isco-cop/coding').Limit} [limit]
 */
function settled(id, limit) {
  const recipe = RECIPES.find((each) => each.id === id);
  if (recipe?.kind !== 'coding') throw new Error(`${id} codes no records`);
  const result = recipe.learn(material, limit ?? recipe.limit);
  const coder = openModel(result.model, { reasons: false });
  /** @type {Map<string, { titles: number, right: number }>} */
  const stages = new Map();
  for (const { title, codes } of held) {
    const { stage, code } = result.before?.({ title }) ?? result.settle(coder.code({ title }, 5));
    const counts = stages.get(stage) ?? { titles: 0, right: 0 };
    stages.set(stage, counts);
    counts.titles += 1;
    if (code !== undefined && codes.includes(code)) counts.right += 1;
  }
  const taken = [...stages].map(([stage, { titles, right }]) => ({
    stage,
    titles,
    'share of titles': (titles / held.length).toFixed(3),
    'right of these': right === 0 ? '' : interval(right, titles),
  }));
  const { first, amongFive } = judge(coder, held).at(-1) ?? {};
  const whole = { titles: held.length, 'top 1': text(first), 'top 5': text(amongFive) };
  return { taken, whole, threshold: result.threshold.toFixed(3) };
}

/** @type {Record<string, () => void>} */
const MEASURED = {
  brazil() {
    // Every tenth unit group is taken away, as if its occupation were new; a title of it should be like none.
    const codes = [...new Set(learned.map(({ code }) => code))].sort();
    const gone = new Set(codes.filter((_, at) => at % 10 === 0));
    const known = learned.filter(({ code }) => !gone.has(code));
    const proposals = proposeChanges(
      held.map(({ title }) => ({ title, records: 1 })),
      known,
      { language: 'en' },
    );
    const codesOf = new Map(held.map(({ title, codes: right }) => [title, right]));
    const isGone = (/** @type {string} */ title) =>
      codesOf.get(title)?.some((code) => gone.has(code)) ?? false;
    const ofNew = proposals.filter(({ title }) => isGone(title));
    const ofKnown = proposals.filter(({ title }) => !isGone(title));
    const offered = ofKnown.filter(({ kind }) => kind !== 'new');
    const right = offered.filter(({ title, like }) => codesOf.get(title)?.includes(like[0]?.code ?? ''));
    console.table({
      'titles of groups taken away, proposed as new': interval(
        ofNew.filter(({ kind }) => kind === 'new').length,
        ofNew.length,
      ),
      'titles of other groups, given an occupation': interval(offered.length, ofKnown.length),
      'of these the right one': interval(right.length, offered.length),
    });
  },
  mexico() {
    for (const most of [0.05, 0.1, 0.2]) {
      const { taken, threshold } = settled('mexico-inegi-ai-residue', { kind: 'error', most, sure: false });
      console.log(`wanted error ${most}, threshold ${threshold}`);
      console.table(taken);
    }
  },
  singapore() {
    const { whole } = settled('singapore-adaptable-framework');
    console.table({ 'titles made from titles, definitions and tasks alone': whole });
  },
  ecuador() {
    const { taken, whole } = settled('ecuador-census-2022');
    console.table(taken);
    console.table({ 'without a threshold': whole });
  },
  usa() {
    const { whole } = settled('usa-bls-oews');
    console.table({ 'linear model, titles alone': whole });
  },
  ilo() {
    const english = [
      ...learned,
      ...held.map(({ title, codes }) => ({ title, code: codes[0] ?? '' })),
      ...escoLabels(folder, 'en', []),
      ...tasks(folder),
      ...unitTitles(folder, 'en'),
    ];
    const spanish = [...escoLabels(folder, 'es', []), ...unitTitles(folder, 'es')];
    for (const [source, examples, language] of /** @type {const} */ ([
      ['soc2010', english, 'en'],
      ['sinco2011', spanish, 'es'],
    ])) {
      const { titles, pairs } = officialPairs(folder, source);
      const mappings = mapCodes(titles, openModel(train(examples, { language })));
      const { codes, ...shares } = judgeMapping(mappings, pairs);
      console.log(`${source}, ${codes} codes`);
      console.table(
        Object.fromEntries(
          Object.entries(shares).flatMap(([name, share]) =>
            typeof share === 'number' ? [] : [[name, `${text(share)} of ${share.of}`]],
          ),
        ),
      );
    }
  },
};

for (const name of values.only.split(',')) {
  console.log(`\n${name}`);
  MEASURED[name]?.();
}
