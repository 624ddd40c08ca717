import { FACET_NAMES } from '@isco-cop/search';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EVERYTHING,
  readState,
  SEARCHED,
  type SearchState,
  SORTS,
  toggled,
  writeState,
} from '../../../packages/docusaurus-plugin/src/theme/Community/Search/state.ts';

/** Ids and codes, and whatever else somebody may select; without commas, which separate, and without outer spaces. */
const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(',', '').trim())
  .filter((text) => text !== '');
const facets = fc
  .dictionary(fc.constantFrom(...FACET_NAMES), fc.uniqueArray(value, { minLength: 1, maxLength: 4 }), {
    noNullPrototype: true,
  })
  .map((chosen) => ({ ...chosen }));
const state: fc.Arbitrary<SearchState> = fc
  .record({
    query: fc.string({ unit: 'grapheme' }),
    facets,
    sort: fc.option(fc.constantFrom(...SORTS), { nil: undefined }),
    view: fc.constantFrom('cards' as const, 'table' as const),
  })
  .map(({ sort, ...rest }) => ({ ...rest, ...(sort && { sort }) }));

test('a link reproduces the view', () => {
  fc.assert(
    fc.property(state, (each) => {
      expect(readState(writeState(each, SEARCHED), SEARCHED)).toEqual(each);
    }),
  );
});

test('an address written by a browser says the same', () => {
  fc.assert(
    fc.property(state, (each) => {
      const { search } = new URL(`/resources/${writeState(each, SEARCHED)}`, 'https://example.org');
      expect(readState(search, SEARCHED)).toEqual(each);
    }),
  );
});

test('choosing twice is choosing nothing', () => {
  fc.assert(
    fc.property(facets, fc.constantFrom(...FACET_NAMES), value, (chosen, name, each) => {
      fc.pre(!chosen[name]?.includes(each));
      expect(toggled(toggled(chosen, name, each), name, each)).toEqual(chosen);
    }),
  );
});

test('any address can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readState(text, SEARCHED).view).toMatch(/cards|table/);
    }),
  );
});

test.for([
  ['', EVERYTHING],
  ['?', EVERYTHING],
  ['?q=redes+neuronales', { ...EVERYTHING, query: 'redes neuronales' }],
  ['?country=EC,MX', { ...EVERYTHING, facets: { country: ['EC', 'MX'] } }],
  ['?country=EC&country=MX', { ...EVERYTHING, facets: { country: ['EC', 'MX'] } }],
  ['?country=EC%2CMX', { ...EVERYTHING, facets: { country: ['EC', 'MX'] } }],
  ['?country=EC,EC,,&utm_source=x', { ...EVERYTHING, facets: { country: ['EC'] } }],
  ['?sort=sideways&view=table', { ...EVERYTHING, view: 'table' }],
] as const)('%s is read', ([address, expected]) => {
  expect(readState(address, SEARCHED)).toEqual(expected);
});

test('several values stand with commas, in the order of the facets', () => {
  const facets = { year: ['2024'], country: ['EC', 'MX'] };
  expect(writeState({ ...EVERYTHING, query: 'redes & códigos', facets }, SEARCHED)).toBe(
    '?q=redes+%26+c%C3%B3digos&country=EC,MX&year=2024',
  );
});
