import { expect, test } from 'vitest';
import { drawWorldMap } from '../../../packages/docusaurus-plugin/src/drawing/world-map.ts';
import { test as inWorkspace } from '../../support/workspace.ts';
import { community, given } from '../real-content.ts';
import { SMALL } from '../small-community.ts';

const map = drawWorldMap(community);
const member = (id: string) => given(map.members.find((each) => each.id === id));

test('the members are the countries of the community, and organizations with a seat and a case', () => {
  const ids = (kind: string) => map.members.filter((each) => each.kind === kind).map(({ id }) => id);
  expect(ids('country')).toEqual(community.countries().map(({ id }) => id));
  expect(ids('organization')).toEqual(['ilo']);
});

test('a country has its outline; Singapore is too small for one and is a point', () => {
  expect(member('EC').outline).toBeTypeOf('string');
  expect(member('SG')).not.toHaveProperty('outline');
});

test('members stand where they are in the world', () => {
  expect(member('MX').x).toBeLessThan(member('BR').x);
  expect(member('BR').x).toBeLessThan(member('ilo').x);
  expect(member('ilo').x).toBeLessThan(member('SG').x);
  expect(member('ilo').y).toBeLessThan(member('EC').y);
  for (const { x, y } of map.members) {
    expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
  }
});

test('every member leads to its page', () => {
  expect(map.members.map(({ path }) => path)).toEqual([
    '/countries/br/',
    '/countries/ec/',
    '/countries/mx/',
    '/countries/sg/',
    '/countries/us/',
    '/organizations/ilo/',
  ]);
});

test('paths hold numbers and commands, nothing else', () => {
  for (const path of [map.land, ...map.members.flatMap(({ outline }) => outline ?? [])]) {
    expect(path).toMatch(/^[MLZ\d,.-]+$/);
  }
});

inWorkspace('another community has its own map', async ({ workspace }) => {
  workspace.write(SMALL);
  const { members } = drawWorldMap((await workspace.read()).community);
  expect(members.map(({ label }) => label)).toEqual(['Ecuador']);
});
