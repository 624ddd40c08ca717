import { countryByCode, languageName, suggestCountry } from '@isco-cop/data';
import { expect, test } from 'vitest';

test('a country has codes, names in four languages and its place in the M49 regions', () => {
  expect(countryByCode('EC')).toMatchObject({
    id: 'EC',
    alpha3: 'ECU',
    m49: '218',
    names: { en: 'Ecuador', es: 'Ecuador', fr: 'Équateur', pt: 'Equador' },
    region: 'Americas',
    subregion: 'South America',
  });
  expect(countryByCode('SG')).toMatchObject({ region: 'Asia', names: { es: 'Singapur', fr: 'Singapour' } });
  expect(countryByCode('ec')).toBeUndefined();
});

test.each([
  ['EQ', '`EC` (Ecuador)'],
  ['ec', '`EC` (Ecuador)'],
  ['ECU', '`EC` (Ecuador)'],
  ['Équateur', '`EC` (Ecuador)'],
  ['Brasil', '`BR` (Brazil)'],
  ['USA', '`US` (United States)'],
  ['URU', '`UY` (Uruguay)'],
  ['Urugay', '`UY` (Uruguay)'],
])('%s was meant to be %s', (found, suggestion) => {
  expect(suggestCountry(found)).toBe(suggestion);
});

test('nothing is suggested for what is like nothing', () => {
  expect(suggestCountry('the whole world of work')).toBeUndefined();
});

test('languages have English names', () => {
  expect(languageName('es')).toBe('Spanish');
  expect(languageName('pt-BR')).toBe('Brazilian Portuguese');
  expect(languageName('not a tag')).toBeUndefined();
});
