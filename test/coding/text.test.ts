import {
  analyse,
  fold,
  guessLanguage,
  type Language,
  naturalOrder,
  oneGender,
  titleKey,
} from '@isco-cop/coding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const keyOf = (title: string, language: Language) => titleKey(analyse(title, language));

describe('order of speech', () => {
  test.each([
    ['Accountant, tax', { title: 'tax Accountant', context: '' }],
    ['Agent, sales: computer (systems)', { title: 'sales Agent', context: 'computer systems' }],
    ['Operator, machine: coating (paper)', { title: 'machine Operator', context: 'coating paper' }],
    [
      'Farmers, ranchers, and other managers',
      { title: 'Farmers, ranchers, and other managers', context: '' },
    ],
    ['Composers, arrangers and singers', { title: 'Composers, arrangers and singers', context: '' }],
    ['Mail, postal and related workers', { title: 'Mail, postal and related workers', context: '' }],
    ['Panaderos, pasteleros y confiteros', { title: 'Panaderos, pasteleros y confiteros', context: '' }],
    ['Clerk, accounts and records', { title: 'accounts and records Clerk', context: '' }],
    ['Managers, sales and marketing', { title: 'sales and marketing Managers', context: '' }],
    ['baker', { title: 'baker', context: '' }],
    [', ,', { title: '', context: '' }],
  ])('%s', (title, expected) => expect(naturalOrder(title)).toEqual(expected));
});

describe('one gender', () => {
  test.each([
    ['Vendedor/a', 'Vendedor'],
    ['vendeur(euse)', 'vendeur'],
    ['trabalhador(a)', 'trabalhador'],
    ['agent(e) de police', 'agent de police'],
    ['director técnico/directora técnica', 'director técnico'],
    ['carpenter/joiner', 'carpenter/joiner'],
    ['Clerk (accounts)', 'Clerk (accounts)'],
  ])('%s', (title, expected) => expect(oneGender(title)).toBe(expected));
});

describe('two spellings of one title', () => {
  test.each<[Language, string, string]>([
    ['en', 'Accountant, tax', 'TAX ACCOUNTANTS'],
    ['en', 'asst. mgr', 'Assistant Manager'],
    ['en', 'Teacher, of music', 'music teachers'],
    ['es', 'Profesora de Matemáticas', 'profesor matematicas'],
    ['es', 'Directores técnicos', 'directora técnica'],
    ['fr', 'Infirmière', 'infirmiers'],
    ['fr', 'Directrice d’école', 'directeur d’écoles'],
    ['pt', 'Enfermeira', 'enfermeiros'],
    ['pt', 'Professora de inglês', 'professor (a) de ingles'],
    ['en', 'Labourer, tyre centre', 'tire center laborers'],
    ['en', 'Paediatrician specialising in anaesthesia', 'pediatricians specializing in anesthesia'],
    ['en', 'Engineers, all other', 'Other engineers'],
    ['en', 'Engineers, n.e.c.', 'Engineers not elsewhere classified'],
    ['es', 'Ingenieros no clasificados bajo otros epígrafes', 'Otros ingenieros'],
    ['fr', 'Techniciens, non classés ailleurs', 'Autres techniciens'],
    ['pt', 'Engenheiros não classificados noutra parte', 'Outros engenheiros'],
    ['en', 'Teachers, except music', 'Teacher (excluding music)'],
    ['mixed', 'Aux. contable', 'auxiliar contable'],
    ['mixed', 'gte. de ventas', 'Gerente de ventas'],
    ['mixed', 'ing. civil', 'ingeniero civil'],
    ['mixed', 'asst. mgr', 'assistant manager'],
    ['fr', 'Aux. de puériculture', 'auxiliaire de puériculture'],
    ['fr', 'Commissaire aux comptes', 'commissaire comptes'],
    ['mixed', 'Commissaire aux comptes', 'commissaire comptes'],
  ])('%s: %s = %s', (language, one, other) => expect(keyOf(one, language)).toBe(keyOf(other, language)));

  test('differ where the trade differs', () => {
    expect(keyOf('school teacher', 'en')).not.toBe(keyOf('school teacher: music', 'en'));
  });
});

describe('what a title says it is not', () => {
  test.each<[Language, string, string[], string[]]>([
    ['en', 'Computer engineers (except software engineers)', ['comput', 'engin'], ['softwar', 'engin']],
    ['en', 'Analyst, systems: except computers', ['system', 'analyst'], ['comput']],
    ['es', 'Maestros, excepto de música', ['maestr'], ['music']],
    ['fr', 'Ouvriers, sauf du bâtiment', ['ouvri'], ['bat']],
    ['en', 'Except music', ['except', 'music'], []],
    ['en', 'exceptional needs teacher', ['excep', 'need', 'teacher'], []],
  ])('%s: %s', (language, title, stems, excluded) =>
    expect(analyse(title, language)).toMatchObject({ stems, excluded }),
  );
});

test.each([
  ['Conductors, composers and arrangers', ['conductor', 'compos', 'arrang']],
  ['Mail, postal and related workers', ['mail', 'worker']],
  ['Baker and confectioner', ['baker']],
  ['teacher of the deaf', ['teacher']],
])('nouns of %s', (title, heads) => expect(analyse(title, 'en').heads).toEqual(heads));

test('the original is kept, and what follows 2,000 characters is not looked at', () => {
  const original = `Baker ${'x'.repeat(10_000_000)}`;
  const analysis = analyse(original, 'en');
  expect(analysis.original).toBe(original);
  expect(analysis.words.join('').length).toBeLessThan(2001);
});

test('guesses what titles are written in', () => {
  expect(guessLanguage(['tax accountant', 'Teacher, primary school', 'driver of a van'])).toBe('en');
  expect(guessLanguage(['conductor de camión', 'vendedora', 'ingeniera en computación', 'albañil'])).toBe(
    'es',
  );
  expect(guessLanguage(['chauffeur de taxi', 'vendeuse', 'ouvrier du bâtiment'])).toBe('fr');
  expect(
    guessLanguage(['motorista de caminhão', 'vendedora de loja', 'operador de máquinas', 'cozinheiro']),
  ).toBe('pt');
  expect(guessLanguage(['タクシー運転手'])).toBe('mixed');
});

test('any text can be analysed', () => {
  const languages = fc.constantFrom<Language>('en', 'es', 'fr', 'pt', 'mixed');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), languages, (title, language) => {
      const { words, stems, ownWords } = analyse(title, language);
      expect(stems.length).toBe(words.length);
      expect(ownWords).toBeGreaterThanOrEqual(0);
      expect(fold(fold(title))).toBe(fold(title));
    }),
  );
});
