import { type CodePair, type Coder, judgeMapping, mapCodes, relationsOf } from '@isco-cop/coding';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const pairs = (text: string): CodePair[] =>
  text.split(' ').map((each) => ({ from: each.split('>')[0] ?? '', to: each.split('>')[1] ?? '' }));

test('relations are the cardinalities of a table', () => {
  expect(relationsOf(pairs('a>1 b>2 c>2 d>3 d>4 e>5 e>6 f>6'))).toEqual([
    'exact',
    'narrower',
    'narrower',
    'broader',
    'broader',
    'broader',
    'many-to-many',
    'narrower',
  ]);
});

test('seen from the other side, broader is narrower', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd');
  const table = fc.uniqueArray(fc.record({ from: code, to: code }), {
    selector: ({ from, to }) => from + to,
  });
  const turned = { exact: 'exact', narrower: 'broader', broader: 'narrower', 'many-to-many': 'many-to-many' };
  fc.assert(
    fc.property(table, (all) => {
      const back = relationsOf(all.map(({ from, to }) => ({ from: to, to: from })));
      expect(relationsOf(all).map((relation) => turned[relation])).toEqual(back);
    }),
  );
});

/** Knows a title by its first word. */
const coder: Coder = {
  codes: ['1', '2', '3'],
  code({ title }, k) {
    const [code = '', score = '1'] = title.split(' ');
    if (code === '-') return [];
    const rest = { code: code === '1' ? '2' : '1', score: 1 - Number(score) };
    return [
      { code, score: Number(score), reason: { kind: 'similar title' as const, because: [title] } },
      rest,
    ].slice(0, k);
  },
};

test('all titles of a code have a say', () => {
  const mappings = mapCodes(
    [
      { code: 'A', title: '1 0.9' },
      { code: 'A', title: '2 0.8' },
      { code: 'B', title: '1 1' },
      { code: 'C', title: '-' },
    ],
    coder,
  );
  expect(
    mappings.map(({ from, to, rank, score, titlesFirst, relation }) => [
      from,
      to,
      rank,
      Number(score.toFixed(2)),
      titlesFirst,
      relation,
    ]),
  ).toEqual([
    ['A', '1', 1, 0.55, 1, 'many-to-many'],
    ['A', '2', 2, 0.45, 1, 'broader'],
    ['B', '1', 1, 1, 1, 'narrower'],
    ['B', '2', 2, 0, 0, undefined],
    ['C', undefined, 1, 0, 0, undefined],
  ]);
});

test('a mapping agrees with itself, and every share lies within its interval', () => {
  const title = fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'D'),
    title: fc.constantFrom('1 0.9', '2 0.6', '3 0.5', '1 1', '-'),
  });
  fc.assert(
    fc.property(fc.array(title, { minLength: 1 }), (titles) => {
      const mappings = mapCodes(titles, coder);
      const table = mappings.flatMap(({ from, to, relation }) =>
        to !== undefined && relation ? [{ from, to }] : [],
      );
      const { codes, first, among, precision, recall, relation } = judgeMapping(mappings, table);
      for (const { share, low, high, of } of [first, among, precision, recall, relation]) {
        if (codes > 0) expect(share).toBe(1);
        if (of > 0) expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      }
    }),
  );
});
