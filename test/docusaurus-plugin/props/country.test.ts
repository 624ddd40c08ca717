import { countryByCode } from '@isco-cop/data';
import { describe, expect, test } from 'vitest';
import { toCountry } from '../../../packages/docusaurus-plugin/src/props/subject.ts';
import { community, given } from '../real-content.ts';
import { factLines, metricLines } from './summarize.ts';

const pageOf = (code: string) => toCountry(community, given(countryByCode(code)));
const methodologyOf = (code: string) => given(pageOf(code).methodologies[0]);

describe("Ecuador's page", () => {
  const ecuador = methodologyOf('EC');

  test('gives the facts, and says where no source states one', () => {
    expect(factLines(ecuador.facts)).toMatchInlineSnapshot(`
      "Office: National Institute of Statistics and Censuses (INEC)
      Task: Response coding, Classify and code (GSBPM 5.2, sub-process 5.2)
      Programme: Population and Housing Census 2022
      Data source: Census
      How texts come about: (not stated)
      Classification: (not stated)
      Level: (not stated)
      Coding mode: Hybrid
      Maturity: Production
      Input fields: (not stated)
      Languages: (not stated)"
    `);
  });

  test('never shows a number without its qualifiers, its source and what is missing', () => {
    expect(ecuador.metrics.map(metricLines).join('\n')).toMatchInlineSnapshot(`
      "87.82 % – Accuracy of the census coding (Production, National Institute of Statistics and Censuses (INEC))
        Classification: (not stated)
        Level: (not stated)
        Denominator: (not stated)
        Records: (not stated)
        Evaluation set: (not stated)
        Truth: (not stated)
        Variable: occupation
        6 not stated; Announcement, Abstracts, Ecuador
        “Ecuador implemented machine learning techniques to code census data, achieving 87.82% accuracy with significant time savings.”
      about 6.9 hours – Time to code the census answers (Production, National Institute of Statistics and Censuses (INEC))
        Records: about 5.4 million records
        Variable: occupation
        Hardware: (not stated)
        1 not stated; Announcement, Abstracts, Ecuador
      about 217 records/s – Census answers coded in a second (Production, this site, by computation)
        Records: about 5.4 million records
        Variable: occupation
        Hardware: (not stated)
        1 not stated; Announcement, Abstracts, Ecuador
        = 5.4 million records ÷ 6.9 hours ÷ 3,600 s, from Time to code the census answers"
    `);
  });

  test('asks for everything that no source states', () => {
    expect(ecuador.questions).toMatchInlineSnapshot(`
      [
        "At which level of which classification are records coded?",
        "From which examples, and how many, does the software learn?",
        "Which share of all records does “Feed-forward network” handle?",
        "From which score on does “Feed-forward network” keep a code?",
        "Which share of the records of “Feed-forward network” goes on to “Coded by other methods”?",
        "In which languages are the answers?",
        "Which fields of a record are used beside the text that is coded?",
        "How do the texts come about: by interviewers, on paper, on the web, from employers?",
        "What do people do, and which records do they see?",
        "How is quality checked before results are used?",
        "How is quality watched over time, and what happens when it falls?",
      ]
    `);
  });

  test('leads to the office, the talk and the techniques', () => {
    const page = pageOf('EC');
    expect(page.offices.map(({ path }) => path)).toEqual(['/organizations/inec/']);
    expect(page.talks.map(({ path }) => path)).toEqual(['/talks/2024-ecuador-census/']);
    expect(ecuador.techniques.map(({ label, variant, outcome }) => [label, variant, outcome.id])).toEqual([
      ['Feed-forward network', undefined, 'chosen'],
      ['Tree ensemble', 'XGBoost', 'tested'],
      ['Recurrent network', 'LSTM', 'tested'],
      ['Threshold routing', 'Low predicted probability to other methods', 'used'],
    ]);
  });
});

describe("Mexico's page", () => {
  const metrics = methodologyOf('MX').metrics;
  const claim = (id: string) => metricLines(given(metrics.find((metric) => metric.id === id)));

  test('keeps the claim of the shorter announcement beside that of the longer one', () => {
    expect(claim('mexico-workload-reduction-announced')).toMatchInlineSnapshot(`
      "at most 50 % – Manual workload reduced, as announced (Production, National Institute of Statistics and Geography (INEGI))
        Classification: (not stated)
        Level: (not stated)
        Denominator: Manual residue
        Threshold: (not stated)
        Records: (not stated)
        Evaluation set: (not stated)
        Variable: (not stated)
        6 not stated; Announcement, Abstracts, Mexico
        “INEGI is integrating AI into coding tasks, reducing manual workload by up to 50%, while maintaining quality standards.”
        ≠ Manual workload that could be saved /evidence/#mexico-workload-reduction-potential"
    `);
    expect(claim('mexico-workload-reduction-potential')).toMatchInlineSnapshot(`
      "50 % – Manual workload that could be saved (Potential, National Institute of Statistics and Geography (INEGI))
        Classification: (not stated)
        Level: (not stated)
        Denominator: Manual residue
        Threshold: (not stated)
        Records: (not stated)
        Evaluation set: (not stated)
        Variable: (not stated)
        6 not stated; Announcement, Abstracts, Mexico
        ≠ Manual workload reduced, as announced /evidence/#mexico-workload-reduction-announced"
    `);
  });

  test('says how a number was computed, and from which', () => {
    expect(claim('mexico-workload-all-records')).toMatchInlineSnapshot(`
      "about 10 % – Records that would leave manual coding (Potential, this site, by computation)
        Classification: (not stated)
        Level: (not stated)
        Denominator: All records
        Threshold: (not stated)
        Records: (not stated)
        Evaluation set: (not stated)
        Variable: (not stated)
        6 not stated; Announcement, Abstracts, Mexico
        = 50% of the manual share of about 20%, from Manual workload that could be saved, Records coded by hand"
    `);
  });
});

test('derived numbers are claimed by this site and lead to their inputs', () => {
  const derived = community.countries().flatMap(({ id }) =>
    pageOf(id)
      .methodologies.flatMap(({ metrics }) => metrics)
      .filter((metric) => metric.derived),
  );
  expect(derived.length).toBeGreaterThan(1);
  for (const metric of derived) {
    expect(metric.claimedBy.label).toBe('this site, by computation');
    expect(
      metric.derived?.from.map(({ path }) => path).every((path) => path?.startsWith('/evidence/#')),
    ).toBe(true);
  }
});

test('a classification that is named without its version stands with what the source says of it', () => {
  const classification = (code: string) =>
    factLines(methodologyOf(code).facts.filter(({ name }) => name === 'Classification'));
  expect(['BR', 'MX', 'SG', 'US'].map(classification)).toMatchInlineSnapshot(`
    [
      "Classification: CBO 2002 – Printed as CBO, without a version or a level.",
      "Classification: (not stated) – The announcements name no classification; Mexico's national classification of occupations is SINCO.",
      "Classification: (not stated) – The announcements name no classification; Singapore's national classification of occupations is SSOC.",
      "Classification: (not stated) – SOC, the Standard Occupational Classification, printed without version or level.",
    ]
  `);
});

test('a country whose cases were told at an event shows them first', () => {
  const { methodologies } = pageOf('US');
  expect(methodologies.map(({ id, talks }) => [id, talks.length])).toEqual([
    ['usa-bls-oews', 1],
    ['usa-bls-soii', 0],
  ]);
});
