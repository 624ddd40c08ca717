import { describe, expect, test } from 'vitest';
import { document, find, idsFound } from './documents.ts';

describe('the query language', () => {
  const documents = [
    document('a', { title: 'Production rate', facets: { type: ['slides'], country: ['EC'] } }),
    document('b', { title: 'Rate of production', facets: { type: ['paper'], country: ['MX'] } }),
    document('c', { text: 'the production rate of an office', facets: { type: ['paper'] } }),
    document('d', { text: 'a rate in production' }),
  ];

  test('phrases stand together; in long texts that is certain with the texts', () => {
    const texts = {
      'resources/c': 'the production rate of an office',
      'resources/d': 'a rate in production',
    };
    expect(idsFound(documents, '"production rate"', { texts }).sort()).toEqual(['a', 'c']);
    expect(idsFound(documents, '"production rate"').sort()).toEqual(['a', 'c', 'd']);
    expect(idsFound(documents, '"rate of production"', { texts })).toEqual(['b']);
  });

  test('words behind a minus are left out', () => {
    expect(idsFound(documents, 'rate -office').sort()).toEqual(['a', 'b', 'd']);
    expect(idsFound(documents, 'rate -"production rate"')).not.toContain('a');
  });

  test('facets narrow, in the query and beside it', () => {
    expect(idsFound(documents, 'rate type:paper').sort()).toEqual(['b', 'c']);
    expect(idsFound(documents, 'rate -type:paper').sort()).toEqual(['a', 'd']);
    expect(idsFound(documents, 'type:Paper type:slides').sort()).toEqual(['a', 'b', 'c']);
    expect(idsFound(documents, 'rate', { facets: { type: ['paper'], country: ['MX'] } })).toEqual(['b']);
    expect(find(documents, 'type:pap country:mx').selection).toEqual({ country: ['MX'], type: ['paper'] });
  });

  test('the beginning of several values means all of them, another name of an entry the entry', () => {
    const values = [
      document('EC', {
        collection: 'countries',
        title: 'Ecuador',
        names: [{ text: 'Équateur', language: 'fr' }],
        facets: { country: ['EC'] },
      }),
      document('old', { facets: { classification: ['isco-88'] } }),
      document('new', { facets: { classification: ['isco-08'] } }),
    ];
    expect(find(values, 'country:equateur').selection).toEqual({ country: ['EC'] });
    expect(find(values, 'classification:ISCO').selection).toEqual({ classification: ['isco-08', 'isco-88'] });
    expect(find(values, 'classification:isco-08').selection).toEqual({ classification: ['isco-08'] });
  });

  test('a value that nothing has is taken as words, and that is said', () => {
    const { results, messages } = find(documents, 'country:office rate');
    expect(results[0]?.id).toBe('c');
    expect(messages).toEqual(['Nothing has the country `office`, so it was taken as words']);
  });

  test('counts are those of everything found', () => {
    const { total, facets, results } = find(documents, 'rate type:paper', { limit: 1 });
    expect([total, results.length]).toEqual([2, 1]);
    expect(facets.type.map(({ value, count }) => `${value} ${count}`)).toEqual(['paper 2', 'slides 1']);
    expect(facets.country).toEqual([{ value: 'MX', count: 1, isSelected: false }]);
  });

  test('of a pasted text the first words are looked for', () => {
    const { results, messages } = find(documents, 'production rate '.repeat(5000));
    expect(results[0]?.id).toBe('a');
    expect(messages).toEqual(['Only the first 32 words were looked for']);
  });

  test('no query finds everything', () => {
    expect(find(documents, '  ').total).toBe(4);
  });
});
