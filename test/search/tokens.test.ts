import { describe, expect, test } from 'vitest';
import { exactForm, fold } from '../../packages/search/src/analysis/fold.ts';
import { indexedWords, words } from '../../packages/search/src/analysis/tokens.ts';

describe('words of a text', () => {
  test.each([
    ['Coding occupations', ['coding', 'occupations']],
    ['Codificación AUTOMÁTICA', ['codificación', 'automática']],
    ['auto-coding', ['auto', 'coding', 'autocoding']],
    ['Auto/Assisted', ['auto', 'assisted']],
    ['TF-IDF', ['tf', 'idf', 'tfidf']],
    ['ISCO-08', ['isco', '08', 'isco08']],
    ['2024-12-02', ['2024', '12', '02']],
    ['state-of-the-art', ['state', 'of', 'the', 'art']],
    ["Cohen's kappa", ['cohen', 'kappa']],
    ["l'office d’accord", ['office', 'accord']],
    ['87.82% or 11,991', ['87.82', 'or', '11.991']],
    ['ｆｕｌｌ ﬁne', ['full', 'fine']],
    ['職業分類', ['職業', '業分', '分類']],
    ['職', ['職']],
    ['ISCO職業', ['isco', '職業']],
    ['आजीविका', ['आजीविका']],
    ['–– !? 🙂', []],
  ])('%s', (text, expected) => {
    expect(indexedWords(text)).toEqual(expected);
  });

  test('stand at their places', () => {
    const text = "The l'été: auto-coding";
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'été',
      'auto',
      'coding',
    ]);
  });
});

test.each([
  ['Méndez', 'mendez'],
  ['Straße', 'strasse'],
  ['Søren', 'soren'],
  ['Łukasz', 'lukasz'],
  ['İstanbul', 'istanbul'],
  ['हिन्दी', 'हिन्दी'],
  ['ガイド', 'ガイド'],
])('%s folds to %s', (text, expected) => {
  expect(fold(exactForm(text))).toBe(expected);
});
