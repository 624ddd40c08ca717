import { parseQuery } from '@isco-cop/search';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a query', () => {
  test('is words, of which the last may go on', () => {
    expect(parseQuery('codificación censo')).toEqual({
      words: ['codificación', 'censo'],
      phrases: [],
      excluded: [],
      facets: [],
      isLastWordOpen: true,
      messages: [],
    });
    expect(parseQuery('censo ').isLastWordOpen).toBe(false);
    expect(parseQuery('').isLastWordOpen).toBe(false);
  });

  test('without a word in it is everything, which is said', () => {
    for (const text of ['""', '-', ':::', '?!'])
      expect(parseQuery(text).messages, text).toEqual([
        'There is no word to look for, so this is everything',
      ]);
    for (const text of ['', '  ', 'kappa', '-kappa', 'country:EC'])
      expect(parseQuery(text).messages, text).toEqual([]);
  });

  test('has phrases in quotes of any kind, also while the last is missing', () => {
    for (const text of ['"production rate"', '“production rate”', '«production rate»', '"production rate']) {
      expect(parseQuery(text), text).toMatchObject({
        words: ['production', 'rate'],
        phrases: [['production', 'rate']],
        isLastWordOpen: false,
      });
    }
    expect(parseQuery('"kappa"').phrases).toEqual([]);
  });

  test('leaves out what stands behind a minus, but not the second half of a word', () => {
    expect(parseQuery('autocoding -soii -"time series"')).toMatchObject({
      words: ['autocoding'],
      excluded: [['soii'], ['time', 'series']],
    });
    expect(parseQuery('auto-coding - rate')).toMatchObject({
      words: ['auto', 'coding', 'rate'],
      excluded: [],
    });
  });

  test('has facets, with a minus and with quotes too', () => {
    expect(parseQuery('type:slides Country:"El Salvador" -language:es kappa')).toMatchObject({
      words: ['kappa'],
      facets: [
        { name: 'type', value: 'slides', excluded: false },
        { name: 'country', value: 'El Salvador', excluded: false },
        { name: 'language', value: 'es', excluded: true },
      ],
      messages: [],
    });
  });

  test('has several values of a facet with commas, and spaces before a value', () => {
    const values = (text: string) => parseQuery(text).facets.map(({ name, value }) => [name, value]);
    expect(values('country:EC,MX')).toEqual([
      ['country', 'EC'],
      ['country', 'MX'],
    ]);
    expect(values('kappa type: slides')).toEqual([['type', 'slides']]);
    expect(values('country:"Korea, Republic of"')).toEqual([['country', 'Korea, Republic of']]);
  });

  test('has the names of facets in four languages', () => {
    for (const name of ['país', 'PAIS', 'pays', 'Country'])
      expect(parseQuery(`${name}:EC`).facets, name).toMatchObject([{ name: 'country', value: 'EC' }]);
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(parseQuery(`${name}:EC`).facets, name).toEqual([]);
  });

  test('takes an unknown facet as words and says so', () => {
    const query = parseQuery('colour:red Ecuador: census');
    expect(query.words).toEqual(['colour', 'red', 'ecuador', 'census']);
    expect(query.messages).toEqual([
      '`colour:` is no facet, so it was taken as words; facets are collection, country, type, language, technique, task, classification, event, year, availability',
    ]);
  });

  test('passes over a facet without a value and says so', () => {
    expect(parseQuery('country:? kappa')).toMatchObject({
      words: ['kappa'],
      facets: [],
      messages: ['`country:` has no value, so it was passed over'],
    });
  });

  test('never throws, and gives words in lower case', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const { words } = parseQuery(text);
        for (const word of words) {
          expect(word).not.toMatch(/\s/);
          expect(word).toBe(word.toLowerCase().normalize('NFC'));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('of any length takes time in proportion to it', () => {
    const start = performance.now();
    for (const part of ['"', '-', 'a:', 'a-', "a'", '1.', '職', ' :"-']) parseQuery(part.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
