import { findGaps } from '@isco-cop/data';
import { expect } from 'vitest';
import { organization, talk, validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

const SLIDES = '---\ntitle: Slides\ntype: slides\navailability: announced\ncountries: [EC]\n---\n';
const PAPER =
  '---\ntitle: Paper\ntype: paper\navailability: available\nurl: https://www.ilo.org/p.pdf\n---\n';

test('nothing is missing where nothing is there', async ({ workspace }) => {
  workspace.write({});
  expect(findGaps((await workspace.read()).community)).toEqual([]);
});

test('what is missing is asked for, of the country that could tell', async ({ workspace }) => {
  const census = validFolder['talks/census.md'];
  workspace.write({
    ...validFolder,
    'talks/census.md': census.replace('source:', 'resources: [slides]\nsource:'),
    'resources/slides.md': SLIDES,
    'resources/paper.md': PAPER,
    'resources/checked.md': PAPER.replace('---\n', '---\ncheckedOn: 2025-01-01\n'),
  });
  const gaps = findGaps((await workspace.read()).community);
  expect(gaps.map(({ questions, ...gap }) => ({ ...gap, asks: questions.length }))).toMatchInlineSnapshot(`
    [
      {
        "asks": 1,
        "collection": "talks",
        "id": "census",
        "kind": "talk-material",
        "subject": {
          "country": "EC",
        },
      },
      {
        "asks": 1,
        "collection": "resources",
        "id": "announcement",
        "kind": "announced",
        "subject": {
          "country": "EC",
        },
      },
      {
        "asks": 1,
        "collection": "resources",
        "id": "paper",
        "kind": "unchecked",
      },
      {
        "asks": 1,
        "collection": "resources",
        "id": "slides",
        "kind": "announced",
        "subject": {
          "country": "EC",
        },
      },
    ]
  `);
});

test('talks with a recording, and numbers computed here, lack nothing that somebody could tell', async ({
  workspace,
}) => {
  const census = validFolder['talks/census.md'];
  const metric = (extra: string) =>
    `---\ntitle: Rate\nmeasure: rate\ncountry: EC\nquantity: {value: 1, bound: exactly, unit: percent}\nqualifiers: {}\nstatus: test\nsource: {resource: paper, locator: p. 1}\ngrade: paper\n${extra}---\n`;
  workspace.write({
    ...validFolder,
    'talks/census.md': census.replace('source:', 'resources: [paper]\nsource:'),
    'resources/paper.md': PAPER.replace('---\n', '---\ncheckedOn: 2025-01-01\n'),
    'measures/rate.md': `---\nname: Rate\nsummary: A rate.\nformula: a / b\nunit: percent\nrange: {min: 0, max: 100}\nqualifiers: [n, truth]\nmisleads: Often.\n---\n\n${['What it is', 'When it fits', 'What it needs', 'How it misleads', 'How to report it'].map((title) => `## ${title}\n\nText.`).join('\n\n')}\n`,
    'metrics/stated.md': metric('').replace('grade: paper', 'grade: report'),
    'metrics/derived.md': metric('derived: {formula: half of it, from: [stated]}\n').replace(
      'grade: paper',
      'grade: report',
    ),
  });
  const { community, problems } = await workspace.read();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findGaps(community)).toMatchInlineSnapshot(`
    [
      {
        "collection": "metrics",
        "id": "stated",
        "kind": "qualifier",
        "questions": [
          "On how many records was 1% measured?",
          "Who coded the truth that 1% was compared with?",
        ],
        "subject": {
          "country": "EC",
        },
      },
      {
        "collection": "resources",
        "id": "announcement",
        "kind": "announced",
        "questions": [
          "Has it been published, and at which address?",
        ],
        "subject": {
          "country": "EC",
        },
      },
    ]
  `);
});

test('a task and a type that nobody stated are asked for', async ({ workspace }) => {
  workspace.write({
    ...validFolder,
    'talks/census.md': talk({ task: '' }),
    'organizations/inec.md': organization.replace('type: statistical-office\n', ''),
  });
  const { community, problems } = await workspace.read();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findGaps(community).filter(({ kind }) => kind === 'entry')).toEqual([
    {
      kind: 'entry',
      collection: 'talks',
      id: 'census',
      questions: ['What does the talk code, map, maintain or check?'],
      subject: { country: 'EC' },
    },
    {
      kind: 'entry',
      collection: 'organizations',
      id: 'inec',
      questions: ['Is it a statistical office, a ministry, or something else?'],
      subject: { country: 'EC' },
    },
  ]);
});
