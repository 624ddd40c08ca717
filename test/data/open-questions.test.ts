import {
  Community,
  type Entries,
  type Methodology,
  metricsOf,
  openQuestions,
  quantityText,
} from '@isco-cop/data';
import { describe, expect, test } from 'vitest';

const source = { resource: 'r', locator: 'p. 1' };
const stage = { actor: 'machine', does: 'Predicts.', source } as const;

const methodology = {
  id: 'census',
  body: '',
  title: 'Census',
  summary: 'A census.',
  owner: 'inec',
  task: 'response-coding',
  maturity: 'production',
  pipeline: [
    { ...stage, id: 'input', title: 'Answers', actor: 'source', passesOn: [{ to: 'network' }] },
    { ...stage, id: 'network', title: 'Network', passesOn: [{ to: 'people' }, { to: 'kept' }] },
    { ...stage, id: 'people', title: 'Coders', actor: 'person' },
    { ...stage, id: 'kept', title: 'Code kept', actor: 'outcome' },
  ],
  sources: [source],
} satisfies Methodology;

const metric = {
  body: '',
  title: 'Accuracy',
  measure: 'accuracy',
  methodology: 'census',
  quantity: { value: 87.82, bound: 'exactly', unit: 'percent' },
  qualifiers: {},
  status: 'production',
  source,
  grade: 'announcement',
  asOf: '2024-12-02',
} as const;

function communityOf(metrics: Record<string, object>): Community {
  const map = (entries: Record<string, object>) =>
    new Map(Object.entries(entries).map(([id, entry]) => [id, { body: '', ...entry, id }]));
  return new Community({
    ...Object.fromEntries(
      [
        'events',
        'talks',
        'people',
        'organizations',
        'methodologies',
        'techniques',
        'resources',
        'glossary',
      ].map((name) => [name, map({})]),
    ),
    classifications: map({ 'isco-08': { acronym: 'ISCO-08' } }),
    measures: map({ accuracy: { qualifiers: ['classification', 'level', 'n', 'truth'] } }),
    metrics: map(metrics),
  } as unknown as Entries);
}

describe('questions about a methodology', () => {
  test('ask for everything that is not stated', () => {
    const questions = openQuestions(communityOf({}), methodology).map(
      ({ about, field, question }) => `${about} ${field}: ${question}`,
    );
    expect(questions.join('\n')).toMatchInlineSnapshot(`
      "methodology target: At which level of which classification are records coded?
      methodology trainingData: From which examples, and how many, does the software learn?
      methodology pipeline.network.share: Which share of all records does “Network” handle?
      methodology pipeline.network.threshold: From which score on does “Network” keep a code?
      methodology pipeline.network.passesOn.people.share: Which share of the records of “Network” goes on to “Coders”?
      methodology languages: In which languages are the answers?
      methodology inputFields: Which fields of a record are used beside the text that is coded?
      methodology collectionModes: How do the texts come about: by interviewers, on paper, on the web, from employers?
      methodology humanRole: What do people do, and which records do they see?
      methodology qualityAssurance: How is quality checked before results are used?
      methodology monitoring: How is quality watched over time, and what happens when it falls?
      methodology metrics: Which numbers are known of it, and of which records?"
    `);
  });

  test('name the classification where only the level is open', () => {
    const target = { classification: 'isco-08' };
    const [first] = openQuestions(communityOf({}), { ...methodology, target });
    expect(first).toEqual({
      about: 'methodology',
      field: 'level',
      question: 'At which level of ISCO-08 are records coded?',
    });
  });

  test('are none where everything is stated', () => {
    const statement = { text: 'Done.', source };
    const share = { value: 50, bound: 'about', unit: 'percent' } as const;
    const complete: Methodology = {
      ...methodology,
      target: { classification: 'isco-08', level: 'unit' },
      trainingData: { text: 'Old answers.', size: { value: 1, bound: 'about', unit: 'records' }, source },
      pipeline: [{ ...stage, id: 'network', title: 'Network', share }],
      languages: ['es'],
      inputFields: ['industry'],
      collectionModes: ['self-completed-paper'],
      humanRole: statement,
      qualityAssurance: statement,
      monitoring: statement,
    };
    const qualifiers = { classification: 'isco-08', level: 'unit', n: { value: 1 }, truth: 'adjudicated' };
    expect(openQuestions(communityOf({ a: { ...metric, qualifiers } }), complete)).toEqual([]);
  });
});

describe('questions about a metric', () => {
  const questionsOf = (qualifiers: object) =>
    openQuestions(communityOf({ a: { ...metric, qualifiers } }), methodology)
      .filter(({ about }) => about === 'a')
      .map(({ field, question }) => `${field}: ${question}`);

  test('ask for classification and level at once', () => {
    expect(questionsOf({})).toEqual([
      'target: At which level of which classification is 87.82% measured?',
      'n: On how many records was 87.82% measured?',
      'truth: Who coded the truth that 87.82% was compared with?',
    ]);
  });

  test('ask only for what is missing', () => {
    expect(questionsOf({ classification: 'isco-08', truth: 'adjudicated' })).toEqual([
      'level: At which level of ISCO-08 is 87.82% measured?',
      'n: On how many records was 87.82% measured?',
    ]);
  });
});

test('metrics of a methodology', () => {
  const community = communityOf({ b: metric, a: metric, other: { ...metric, methodology: 'other' } });
  expect(metricsOf(community, 'census').map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([
  [{ value: 87.82, bound: 'exactly', unit: 'percent' }, '87.82%'],
  [{ value: 50, bound: 'at-most', unit: 'percent' }, 'at most 50%'],
  [{ value: 5400000, bound: 'about', unit: 'records' }, 'about 5.4 million records'],
  [{ value: 1.8, upTo: 4.9, bound: 'exactly', unit: 'percent' }, '1.8–4.9%'],
  [{ value: 0.5, bound: 'at-least', unit: 'coefficient' }, 'at least 0.5'],
] as const)('%j in words', (quantity, words) => {
  expect(quantityText(quantity)).toBe(words);
});
