import { FACET_NAMES, type Facets, facetCounts, isSelected } from '@isco-cop/search';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const RESOURCES: readonly { readonly facets: Facets }[] = [
  { facets: { type: ['slides'], country: ['EC', 'MX'] } },
  { facets: { type: ['slides'], country: ['BR'] } },
  { facets: { type: ['paper'], country: ['EC'] } },
  { facets: { type: ['paper'] } },
];

const shown = (selection: Facets) =>
  Object.fromEntries(
    Object.entries(facetCounts(RESOURCES, selection)).flatMap(([name, counts]) =>
      counts.length === 0
        ? []
        : [
            [
              name,
              counts
                .map(({ value, count, isSelected: on }) => `${on ? '✓' : ''}${value} ${count}`)
                .join(', '),
            ],
          ],
    ),
  );

test('without a selection every value is counted, the most frequent first', () => {
  expect(shown({})).toEqual({ type: 'paper 2, slides 2', country: 'EC 2, BR 1, MX 1' });
});

test('counts of a facet respect the others and not itself', () => {
  expect(shown({ type: ['slides'] })).toEqual({ type: 'paper 2, ✓slides 2', country: 'BR 1, EC 1, MX 1' });
  expect(shown({ country: ['EC'] })).toEqual({ type: 'paper 1, slides 1', country: '✓EC 2, BR 1, MX 1' });
});

test('several values of a facet add up', () => {
  expect(RESOURCES.filter((each) => isSelected(each, { country: ['BR', 'MX'] }))).toHaveLength(2);
});

test('a selected value that nothing has any more stays to be taken back', () => {
  expect(shown({ type: ['paper'], country: ['BR'] })).toEqual({
    type: 'slides 1, ✓paper 0',
    country: 'EC 1, ✓BR 0',
  });
});

const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const facets = fc.record(
  { type: values, country: values, year: values },
  { requiredKeys: [] },
) as fc.Arbitrary<Facets>;

test('a count is the number of documents that one sees after taking the value alone', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ facets })), facets, (documents, selection) => {
      const counts = facetCounts(documents, selection);
      for (const name of FACET_NAMES) {
        for (const { value, count } of counts[name]) {
          const seen = documents.filter((each) => isSelected(each, { ...selection, [name]: [value] }));
          expect(count).toBe(seen.length);
        }
      }
    }),
  );
});
