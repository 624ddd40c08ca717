import { readFileSync } from 'node:fs';
import { analyse, titleKey } from '@isco-cop/coding';
import { readStarterIndex } from '@isco-cop/coding/node';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

const { groups, examples } = readStarterIndex();

test('has the groups of all levels, each with its titles in its languages', () => {
  const counts = [1, 2, 3, 4].map((level) => groups.filter((group) => group.level === level).length);
  expect(counts).toEqual([10, 43, 130, 436]);
  expect(groups.find(({ code }) => code === '8332')?.titles).toEqual({
    en: 'Heavy truck and lorry drivers',
    es: 'Conductores de camiones pesados',
    fr: 'Conducteurs de poids lourds et de camions',
    pt: 'Condutores de camiões pesados',
  });
});

test('learns the titles of unit groups too', () => {
  const titles = examples.filter(({ code }) => code === '8332').map(({ title }) => title);
  expect(titles).toContain('Conductores de camiones pesados');
  expect(titles).toContain('lorry driver');
});

test('shares a general word among the groups that it can mean', () => {
  const shared = examples.filter(({ weight = 1 }) => weight < 1);
  const teachers = shared.filter(({ title }) => title === 'teacher');
  expect(teachers.map(({ code, weight }) => [code, weight])).toEqual([
    ['2320', 0.25],
    ['2330', 0.25],
    ['2341', 0.25],
    ['2342', 0.25],
  ]);
  const known = new Set(groups.map(({ code }) => code));
  expect(shared.filter(({ code }) => !known.has(code))).toEqual([]);
});

test.for(['en', 'es', 'fr', 'pt'] as const)('a word is either general or of one group, %s', (language) => {
  const keysOf = (rows: Record<string, string>[]) =>
    rows.map(({ title = '' }) => titleKey(analyse(title, language)));
  const ofOneGroup = new Set(keysOf(table(`titles/${language}.tsv`)));
  const general = keysOf(table('general.tsv').filter((row) => row.language === language));
  expect(general.length).toBeGreaterThan(30);
  expect(general.filter((key) => ofOneGroup.has(key))).toEqual([]);
});

function table(file: string): Record<string, string>[] {
  const text = readFileSync(`packages/coding/data/${file}`, 'utf8');
  return parse(text, { columns: true, delimiter: '\t', quote: false });
}
