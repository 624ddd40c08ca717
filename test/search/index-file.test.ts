import { loadIndex } from '@isco-cop/search';
import { buildIndex } from '@isco-cop/search/build';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeNumbers, NumberReader, risingSteps } from '../../packages/search/src/index-file/numbers.ts';
import { decodeWords, encodeWords } from '../../packages/search/src/index-file/words.ts';
import { titled } from './documents.ts';

test('numbers are read as they were written, from text that JSON does not change', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(10_000_000))), (numbers) => {
      const text = encodeNumbers(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      const reader = new NumberReader(text);
      expect(numbers.map(() => reader.next())).toEqual(numbers);
    }),
  );
});

test('lists of rising numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(5000))), (lists) => {
      const rising = lists.map((list) => list.toSorted((a, b) => a - b));
      const reader = new NumberReader(encodeNumbers(rising.flatMap(risingSteps)));
      expect(rising.map(() => [...reader.rising()])).toEqual(rising);
    }),
  );
});

test('words are read as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zé0-9職業]{1,40}$/)), (words) => {
      const sorted = words.toSorted();
      expect(decodeWords(encodeWords(sorted))).toEqual(sorted);
    }),
  );
});

test('the order of the documents does not change the index', () => {
  const documents = titled('One', 'Two', 'Three');
  expect(buildIndex(documents.toReversed())).toBe(buildIndex(documents));
});

test('an index of another version is refused', () => {
  const index = JSON.parse(buildIndex(titled('One')));
  expect(() => loadIndex({ ...index, version: 99 })).toThrow('Unexpected version 99 of the search index');
});

test('an index of nothing finds nothing', () => {
  expect(loadIndex(buildIndex([])).documents).toEqual([]);
});
