import { syntheticTitles } from '@isco-cop/coding';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const made = (title: string, ...texts: string[]) =>
  syntheticTitles([{ title, code: '1', texts }]).map(({ from, title: text }) => `${from}: ${text}`);

test('an enumeration is each of its members, and what only sorts a group is left out', () => {
  const parts = (title: string) =>
    syntheticTitles([{ title, code: '1' }]).flatMap(({ from, title: text }) =>
      from === 'part of the title' ? [text] : [],
    );
  expect(parts('Hunters and trappers')).toEqual(['Hunters', 'trappers']);
  expect(parts('Electrical and electronics engineers')).toEqual([
    'Electrical engineers',
    'electronics engineers',
  ]);
  expect(parts('Bakers, pastry-cooks and confectionery makers')).toEqual([
    'Bakers',
    'pastry-cooks',
    'confectionery makers',
  ]);
  expect(parts('Engineering professionals not elsewhere classified')).toEqual(['Engineering professionals']);
  expect(parts('Sastres, modistos, peleteros y sombrereros')).toEqual([
    'Sastres',
    'modistos',
    'peleteros',
    'sombrereros',
  ]);
  expect(parts('Waiters')).toEqual([]);
});

test('definitions and tasks become what somebody might say they do', () => {
  expect(
    made('Bakers', 'Tasks include: (a) baking bread; (b) making cakes.').filter((each) =>
      each.startsWith('def'),
    ),
  ).toEqual(['definition or task: baking bread', 'definition or task: making cakes']);
});

test('a misspelling is one slip in the longest word', () => {
  const [, slip = ''] = made('Plumbers');
  expect(slip).toMatch(/^misspelling: Pl?u?m?b?/);
  expect(slip).not.toBe('misspelling: Plumbers');
});

test('any groups give titles of their own codes, the same every time', () => {
  const group = fc.record({
    title: fc.string({ minLength: 1 }),
    code: fc.string({ minLength: 1 }),
    texts: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(fc.array(group), fc.integer(), (groups, seed) => {
      const titles = syntheticTitles(groups, seed);
      const codes = new Set(groups.map(({ code }) => code));
      expect(titles.every(({ code, title }) => codes.has(code) && title !== '')).toBe(true);
      expect(syntheticTitles(groups, seed)).toEqual(titles);
      expect(titles.length).toBeGreaterThanOrEqual(groups.length);
    }),
  );
});
