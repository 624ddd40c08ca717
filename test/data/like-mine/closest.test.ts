import { type Asset, closestCases, closestTechniques, type Office, scriptOf } from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, techniques } from './small.ts';

const told = (office: Office) =>
  closestCases(office, cases)
    .map(({ facts, matches, mismatches, reasons }) =>
      [
        `${facts.id}: ${matches} for, ${mismatches} against`,
        ...reasons.map(({ outcome, text, path }) => `  ${outcome}: ${text} ${path}`),
      ].join('\n'),
    )
    .join('\n');

test('every answer is for a case, against it or not stated of it, with a reason and its place', () => {
  const office: Office = {
    task: 'response-coding',
    dataSource: 'census',
    collectionMode: 'self-completed-web',
    language: 'es',
    script: 'Latn',
    volume: 200_000,
    examples: 500,
    classification: 'isco-08',
    digits: 3,
    has: { 'strong-hardware': false, 'outside-service': false, coders: true },
  };
  expect(told(office)).toMatchInlineSnapshot(`
    "full: 6 for, 5 against
      match: Its task is response coding. /methodologies/full/
      match: Its data come from: census. /methodologies/full/
      mismatch: Its texts come about so: interviewer. /methodologies/full/
      match: Its answers are in Spanish (Ecuador), Quechua. /methodologies/full/
      match: Its answers are in the script Latin. /methodologies/full/
      mismatch: It speaks of about 5.4 million records; more than ten times of yours. /evidence/#time
      mismatch: It learns from about 10,000 records; you have fewer. /methodologies/full/
      match: It codes to ISCO-08. /methodologies/full/
      mismatch: It codes to 4 digits. /methodologies/full/
      mismatch: network needs strong hardware (“A graphics card”); you do not have that. /techniques/network/#what-it-needs
      match: No page of the techniques it has in use says that a service outside the office is needed. /methodologies/full/
    prompted: 2 for, 2 against
      match: Its task is response coding. /methodologies/prompted/
      match: It is meant for data from any source. /methodologies/prompted/
      not-stated: How its texts are collected is not stated. /methodologies/prompted/
      not-stated: The language of its answers is not stated. /methodologies/prompted/
      not-stated: The script of its answers is not stated. /methodologies/prompted/
      not-stated: How many records it codes is not stated. /methodologies/prompted/
      not-stated: The classification it codes to is not stated. /methodologies/prompted/
      not-stated: The level it codes to is not stated. /methodologies/prompted/
      mismatch: prompting needs a service outside the office or strong hardware (“A service or hardware”); you do not have that. /techniques/prompting/#what-it-needs
      mismatch: prompting needs a service outside the office or strong hardware (“A service or hardware”); you do not have that. /techniques/prompting/#what-it-needs
    vague: 1 for, 0 against
      match: Its task is response coding. /methodologies/vague/
      not-stated: Its data source is not stated. /methodologies/vague/
      not-stated: How its texts are collected is not stated. /methodologies/vague/
      not-stated: The language of its answers is not stated. /methodologies/vague/
      not-stated: The script of its answers is not stated. /methodologies/vague/
      not-stated: How many records it codes is not stated. /methodologies/vague/
      not-stated: From how many coded examples it learns is not stated. /methodologies/vague/
      not-stated: The classification it codes to is not stated. /methodologies/vague/
      not-stated: The level it codes to is not stated. /methodologies/vague/
      not-stated: learning, as it is named, leaves open whether it needs strong hardware. /methodologies/vague/
      not-stated: learning, as it is named, leaves open whether it needs a service outside the office. /methodologies/vague/
    silent: 0 for, 1 against
      mismatch: Its task is cross-mapping. /methodologies/silent/
      not-stated: Its data source is not stated. /methodologies/silent/
      not-stated: How its texts are collected is not stated. /methodologies/silent/
      not-stated: The language of its answers is not stated. /methodologies/silent/
      not-stated: The script of its answers is not stated. /methodologies/silent/
      not-stated: How many records it codes is not stated. /methodologies/silent/
      not-stated: From how many coded examples it learns is not stated. /methodologies/silent/
      not-stated: The classification it codes to is not stated. /methodologies/silent/
      not-stated: The level it codes to is not stated. /methodologies/silent/
      not-stated: It names no technique, so what it needs is not known. /methodologies/silent/
      not-stated: It names no technique, so what it needs is not known. /methodologies/silent/
      not-stated: It names no technique, so what it needs is not known. /methodologies/silent/"
  `);
});

test('what would do instead is no mismatch while nobody says that it is missing', () => {
  const prompted = (office: Office) =>
    closestCases(office, cases).find(({ facts }) => facts.id === 'prompted');
  expect(prompted({ has: { 'outside-service': false } })?.reasons).toEqual([]);
  expect(prompted({ has: { 'outside-service': false, 'strong-hardware': true } })?.mismatches).toBe(0);
  expect(prompted({ has: { 'outside-service': false, 'strong-hardware': false } })?.mismatches).toBe(2);
});

test('a technique that leaves open what it needs does not match for lack of a need', () => {
  const [vague] = cases.filter(({ id }) => id === 'vague');
  const told = closestCases({ has: { 'strong-hardware': false } }, vague ? [vague] : []);
  expect(told[0]?.reasons.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
    'not-stated: learning, as it is named, leaves open whether it needs strong hardware.',
  ]);
});

test('techniques stand in the order of answers that speak for them, lacking what is not needed included', () => {
  const office: Office = { examples: 10, has: { 'strong-hardware': false, 'outside-service': true } };
  const order = closestTechniques(office, techniques).map(
    ({ facts, reasons }) => `${facts.id}: ${reasons.map(({ outcome }) => outcome).join(', ')}`,
  );
  expect(order).toEqual(['index: match', 'prompting: match', 'network: match, mismatch']);
  const [index, prompting] = closestTechniques(office, techniques);
  expect(index?.reasons[0]?.text).toBe(
    'What it needs does not include strong hardware, which you do not have.',
  );
  expect(prompting?.reasons[0]?.text).toBe(
    'prompting needs a service outside the office or strong hardware (“A service or hardware”); you have that.',
  );
});

test('a script is that of the language, and of what is no language none', () => {
  expect(['es', 'ar', 'zh-TW', 'sr', 'x-y', ''].map(scriptOf)).toEqual([
    'Latn',
    'Arab',
    'Hant',
    'Cyrl',
    undefined,
    undefined,
  ]);
});

const oneOf = <Name extends keyof typeof vocabularies>(name: Name) =>
  fc.constantFrom(...(Object.keys(vocabularies[name]) as (keyof (typeof vocabularies)[Name])[]));
const assets = (Object.keys(vocabularies.techniqueNeed) as (Asset | 'coded-examples')[]).filter(
  (need): need is Asset => need !== 'coded-examples',
);
const offices = fc.record(
  {
    task: oneOf('task'),
    dataSource: oneOf('programmeKind'),
    collectionMode: oneOf('collectionMode'),
    language: fc.constantFrom('es', 'qu', 'pt-BR', 'ar', 'not a tag'),
    script: fc.constantFrom('Latn', 'Arab'),
    volume: fc.nat({ max: 1e8 }),
    examples: fc.nat({ max: 20_000 }),
    classification: fc.constantFrom('isco-08', 'other'),
    digits: fc.constantFrom(2, 4),
    has: fc.record(Object.fromEntries(assets.map((asset) => [asset, fc.boolean()])), { requiredKeys: [] }),
  },
  { requiredKeys: ['has'] },
) as fc.Arbitrary<Office>;

describe('Whatever an office answers', () => {
  test('the order is the same each time, whatever order the cases come in', () => {
    fc.assert(
      fc.property(
        offices,
        fc.shuffledSubarray([...cases], { minLength: cases.length }),
        (office, shuffled) => {
          expect(closestCases(office, shuffled)).toEqual(closestCases(office, cases));
        },
      ),
    );
  });

  test('no case has two reasons for one answer, and none for what was not answered', () => {
    fc.assert(
      fc.property(offices, (office) => {
        for (const { reasons } of closestCases(office, cases)) {
          const questions = reasons.map(({ question }) => question);
          expect(new Set(questions).size).toBe(questions.length);
          for (const question of questions)
            expect(question in office || office.has[question as Asset] !== undefined).toBe(true);
        }
      }),
    );
  });

  test('one more answer that matches a case never lowers it', () => {
    const keys = [
      ...assets,
      'task',
      'dataSource',
      'collectionMode',
      'language',
      'script',
      'volume',
      'examples',
    ];
    fc.assert(
      fc.property(offices, fc.constantFrom(...keys, 'classification', 'digits'), (office, key) => {
        const { [key as 'task']: _, ...rest } = office;
        const { [key as Asset]: __, ...has } = office.has;
        const before = closestCases({ ...rest, has } as Office, cases);
        const after = closestCases(office, cases);
        for (const [place, { facts, reasons }] of after.entries()) {
          if (!reasons.some(({ question, outcome }) => question === key && outcome === 'match')) continue;
          expect(place).toBeLessThanOrEqual(before.findIndex((each) => each.facts.id === facts.id));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a case that states nothing has nothing against it but its task', () => {
    fc.assert(
      fc.property(offices, (office) => {
        const silent = closestCases(office, cases).find(({ facts }) => facts.id === 'silent');
        const against = silent?.reasons.filter(({ outcome }) => outcome === 'mismatch') ?? [];
        expect(against.every(({ question }) => question === 'task')).toBe(true);
      }),
    );
  });
});
