import { expect, test } from 'vitest';
import { toEvidence } from '../../../packages/docusaurus-plugin/src/props/evidence.ts';
import { community, given } from '../real-content.ts';

const { groups, labels } = toEvidence(community, 'https://example.org');
const claims = groups.flatMap(({ sets }) => sets.flatMap((set) => set.claims));
const claim = (id: string) => given(claims.find((each) => each.id === id));

test('digits that a source states without a classification are a level, and the filter offers them', () => {
  const kappa = claim('germany-agencies-kappa');
  const qualifier = (name: string) => kappa.qualifiers.find((each) => each.name === name)?.value?.label;
  expect(qualifier('Level')).toBe('4 digits');
  expect(qualifier('Classification')).toBeUndefined();
  expect(kappa.facets.level).toEqual(['4']);
  expect(labels.level['4']).toBe('4 digits');
});
