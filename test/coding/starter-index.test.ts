import { readStarterIndex } from '@isco-cop/coding/node';
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
