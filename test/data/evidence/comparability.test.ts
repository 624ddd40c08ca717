import { type Community, compareMetrics, type Metric, readCommunity } from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

let community: Community;
beforeAll(async () => {
  ({ community } = await readCommunity('content'));
});

const complete = {
  id: 'a',
  body: '',
  title: 'A',
  measure: 'accuracy',
  methodology: 'usa-bls-soii',
  quantity: { value: 80, bound: 'exactly', unit: 'percent' },
  qualifiers: {
    classification: 'isco-08',
    level: 'unit',
    variable: 'occupation',
    denominator: 'all-records',
    n: { value: 400, bound: 'exactly', unit: 'records' },
    evaluationSet: 'A random sample of one quarter.',
    truth: 'adjudicated',
  },
  status: 'test',
  source: { resource: 'r', locator: 'p. 1' },
  grade: 'report',
} as const satisfies Metric;

const withQualifiers = (title: string, qualifiers: Partial<Metric['qualifiers']>): Metric => ({
  ...complete,
  title,
  qualifiers: { ...complete.qualifiers, ...qualifiers },
});
const sentences = (...metrics: Metric[]) =>
  compareMetrics(community, metrics).differences.map(({ state, sentence }) => `${state}: ${sentence}`);

describe('two numbers', () => {
  test('are comparable where everything is stated and agrees, whatever their values', () => {
    const other: Metric = { ...complete, title: 'B', quantity: { ...complete.quantity, value: 10 } };
    expect(compareMetrics(community, [complete, other])).toEqual({
      comparable: true,
      differences: [],
      sentence: 'Comparable: all that has to agree is stated and agrees.',
    });
  });

  test('agree in the level where one states no more than its digits, and a classification has a name for it', () => {
    const { classification: _, ...unnamed } = complete.qualifiers;
    const bare: Metric = { ...complete, title: 'B', qualifiers: { ...unnamed, level: '4-digits' } };
    expect(sentences(complete, bare).join('\n')).toMatchInlineSnapshot(`
      "not-stated: The classification is ISCO-08 for “A” and not stated for “B”."
    `);
    const deeper: Metric = { ...bare, qualifiers: { ...bare.qualifiers, level: '6-digits' } };
    expect(sentences(complete, deeper)).toContain(
      'differs: The level is unit group (4 digits) for “A” and 6 digits for “B”.',
    );
  });

  test('say each qualifier that differs', () => {
    const other = withQualifiers('B', {
      level: 'sub-major',
      denominator: 'above-threshold',
      threshold: '0.8',
    });
    expect(sentences(complete, other).join('\n')).toMatchInlineSnapshot(`
      "differs: The level is unit group (4 digits) for “A” and sub-major group (2 digits) for “B”.
      differs: The denominator is all records for “A” and above threshold for “B”."
    `);
    expect(compareMetrics(community, [complete, other]).sentence).toMatchInlineSnapshot(
      `"Not comparable: the level and denominator differ."`,
    );
  });

  test('say what one or both leave open', () => {
    const silent: Metric = { ...complete, title: 'B', qualifiers: { variable: 'Occupation ' } };
    expect(sentences(complete, silent).join('\n')).toMatchInlineSnapshot(`
      "not-stated: The classification is ISCO-08 for “A” and not stated for “B”.
      not-stated: The level is unit group (4 digits) for “A” and not stated for “B”.
      not-stated: The denominator is all records for “A” and not stated for “B”.
      not-stated: The evaluation set is “A random sample of one quarter” for “A” and not stated for “B”.
      not-stated: The truth is double coded and adjudicated for “A” and not stated for “B”."
    `);
    expect(sentences(silent, silent)).toContain('not-stated: The truth is not stated for “B” and “B”.');
  });

  test('take task and classification, and not the level, from the methodology', () => {
    const { classification: _, level: __, ...qualifiers } = complete.qualifiers;
    const ours: Metric = { ...complete, methodology: 'brazil-cbo-updating', qualifiers };
    const theirs: Metric = { ...ours, title: 'B', methodology: 'usa-bls-soii' };
    expect(sentences(ours, theirs).join('\n')).toMatchInlineSnapshot(`
      "differs: The task is classification maintenance for “A” and response coding for “B”.
      not-stated: The classification is CBO 2002 for “A” and not stated for “B”.
      not-stated: The level is not stated for “A” and “B”."
    `);
  });

  test('of classifications of the same depth agree in the level, and not in the classification', () => {
    const other = withQualifiers('B', { classification: 'kldb-2010', level: 'major' });
    const names = compareMetrics(community, [withQualifiers('A', { level: 'major' }), other]).differences;
    expect(names.map(({ qualifier }) => qualifier)).toContain('classification');
  });

  test('above a threshold need the threshold', () => {
    const above = (title: string, threshold?: string) =>
      withQualifiers(title, { denominator: 'above-threshold', threshold });
    expect(sentences(above('A', '0.8'), above('B', '0.9'))).toEqual([
      'differs: The threshold is 0.8 for “A” and 0.9 for “B”.',
    ]);
    expect(sentences(above('A'), above('B'))).toEqual([
      'not-stated: The threshold is not stated for “A” and “B”.',
    ]);
    const all = (title: string, threshold: string) => withQualifiers(title, { threshold });
    expect(sentences(all('A', '0.8'), all('B', '0.9'))).toEqual([]);
  });

  test('need what their measure asks for', () => {
    const f1 = (title: string, averaging?: 'micro' | 'macro') => ({
      ...withQualifiers(title, averaging ? { averaging } : {}),
      measure: 'f1',
    });
    expect(sentences(f1('A', 'micro'), f1('B', 'macro'))).toEqual([
      'differs: The averaging is micro for “A” and macro for “B”.',
    ]);
    expect(sentences(f1('A', 'micro'), f1('B'))).toEqual([
      'not-stated: The averaging is micro for “A” and not stated for “B”.',
    ]);
    expect(sentences(f1('A', 'micro'), f1('B', 'micro'))).toEqual([]);
  });
});

test('a group says what differs among them all', () => {
  const group = [
    complete,
    withQualifiers('B', { level: 'minor' }),
    withQualifiers('C', { level: 'minor', truth: undefined }),
    withQualifiers('D', { level: undefined }),
  ];
  expect(compareMetrics(community, group).sentence).toMatchInlineSnapshot(
    `"Not comparable: the level differs; the truth is not stated for all."`,
  );
  expect(sentences(...group)).toMatchInlineSnapshot(`
    [
      "differs: The level is unit group (4 digits) for “A”; minor group (3 digits) for “B” and “C”; and not stated for “D”.",
      "not-stated: The truth is double coded and adjudicated for “A”, “B” and “D” and not stated for “C”.",
    ]
  `);
});

test('two claims of one office about one thing are told apart', () => {
  const claims = ['mexico-workload-reduction-announced', 'mexico-workload-reduction-potential'];
  const { comparable, differences } = compareMetrics(community, community.metrics.pick(claims));
  expect(comparable).toBe(false);
  expect(differences.find(({ qualifier }) => qualifier === 'status')).toEqual({
    qualifier: 'status',
    name: 'status',
    state: 'differs',
    values: ['production', 'potential'],
    sentence:
      'The status is production for “Manual workload reduced, as announced” and potential for “Manual workload that could be saved”.',
  });
});

describe('for any numbers', () => {
  const key = <Name extends keyof typeof vocabularies>(name: Name) =>
    fc.constantFrom(...(Object.keys(vocabularies[name]) as (keyof (typeof vocabularies)[Name])[]));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
  const text = fc.constantFrom('one', 'two');
  const metric: fc.Arbitrary<Metric> = fc.record({
    ...Object.fromEntries(Object.entries(complete).map(([name, value]) => [name, fc.constant(value)])),
    title: fc.constantFrom('A', 'B', 'C'),
    measure: fc.constantFrom('accuracy', 'f1', 'top-k-accuracy', 'throughput', 'autocoding-rate'),
    methodology: maybe(fc.constantFrom('usa-bls-soii', 'brazil-cbo-updating')),
    status: key('metricStatus'),
    qualifiers: fc.record({
      classification: maybe(fc.constantFrom('isco-08', 'soc-2010')),
      level: maybe(fc.constantFrom('major', 'unit', 'detailed')),
      variable: maybe(text),
      denominator: maybe(key('denominator')),
      threshold: maybe(text),
      topK: maybe(fc.constantFrom(1, 5)),
      averaging: maybe(key('averaging')),
      evaluationSet: maybe(text),
      truth: maybe(key('truth')),
      hardware: maybe(text),
    }),
  }) as fc.Arbitrary<Metric>;

  test('the order decides nothing but the order of words', () => {
    fc.assert(
      fc.property(metric, metric, (a, b) => {
        const [there, back] = [compareMetrics(community, [a, b]), compareMetrics(community, [b, a])];
        expect(back.comparable).toBe(there.comparable);
        expect(back.sentence).toBe(there.sentence);
        expect(back.differences.map(({ qualifier, state }) => [qualifier, state])).toEqual(
          there.differences.map(({ qualifier, state }) => [qualifier, state]),
        );
      }),
    );
  });

  test('a number differs from itself in nothing; what it leaves open makes it incomparable', () => {
    fc.assert(
      fc.property(metric, (a) => {
        const { comparable, differences } = compareMetrics(community, [a, a]);
        expect(differences.map(({ state }) => state)).not.toContain('differs');
        expect(comparable).toBe(differences.length === 0);
        for (const { values } of differences) expect(values).toEqual([undefined, undefined]);
      }),
    );
  });

  test('a group is comparable exactly where all its pairs are', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 2, maxLength: 4 }), (group) => {
        const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b]));
        const all = pairs.every((pair) => compareMetrics(community, pair).comparable);
        expect(compareMetrics(community, group).comparable).toBe(all);
      }),
    );
  });

  test('every sentence names each number and ends', () => {
    fc.assert(
      fc.property(metric, metric, (a, b) => {
        for (const { sentence } of compareMetrics(community, [a, b]).differences) {
          expect(sentence).toMatch(/^The [a-z ]+ is .+\.$/);
          for (const { title } of [a, b]) expect(sentence).toContain(`“${title}”`);
        }
      }),
    );
  });
});
