import { proposeChanges } from '@isco-cop/coding';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLES } from './titles.ts';

const met = (...titles: string[]) => titles.map((title, at) => ({ title, records: titles.length - at }));
const propose = (...titles: string[]) => proposeChanges(met(...titles), EXAMPLES, { language: 'en' });

test('what is known, what is like it, and what is like nothing', () => {
  const kinds = propose('drone operator', 'Taxi drivers', 'cab driver at night', 'operator of drones').map(
    ({ title, kind, newWords, cluster }) => [
      title,
      kind,
      newWords.join(' '),
      cluster?.number,
      cluster?.titles,
    ],
  );
  expect(kinds).toEqual([
    ['drone operator', 'new', 'drone operator', 1, 2],
    ['operator of drones', 'new', 'operator drones', 1, 2],
    ['cab driver at night', 'existing', '', undefined, undefined],
    ['Taxi drivers', 'known', '', undefined, undefined],
  ]);
});

test('the evidence names the titles that are most alike, with their codes', () => {
  const [proposal] = propose('paediatric ward nurse');
  expect(proposal?.like.map(({ title, code }) => `${title} ${code}`)).toContain('ward nurse 2221');
});

test('spellings of one title are one, with the sum of their records', () => {
  const [proposal] = proposeChanges(
    [
      { title: 'Pilot, drone', records: 2 },
      { title: 'drone pilot', records: 5 },
      { title: 'DRONE PILOTS', records: 1 },
    ],
    EXAMPLES,
    { language: 'en' },
  );
  expect(proposal).toMatchObject({ title: 'drone pilot', records: 8, kind: 'new' });
});

test('no record is lost, whatever the titles', () => {
  const title = fc.record({
    title: fc.oneof(fc.string(), fc.constantFrom('drone pilot', 'baker', '日本語', 'é')),
    records: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const proposals = proposeChanges(titles, EXAMPLES, { language: 'en' });
      const sum = (list: readonly { records: number }[]) =>
        list.reduce((all, { records }) => all + records, 0);
      expect(sum(proposals)).toBe(sum(titles));
      for (const { kind, cluster, like } of proposals) {
        expect(cluster !== undefined).toBe(kind === 'new');
        for (const { similarity } of like) expect(similarity >= 0 && similarity <= 1).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
