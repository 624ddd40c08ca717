import { COLLECTION_NAMES, Community, type Entries, type Metric } from '@isco-cop/data';
import { buildAllRoutes } from '@isco-cop/docusaurus-plugin';
import { describe, expect, test } from 'vitest';
import { community } from '../real-content.ts';

/** The same community with every number turned round: what was highest is lowest. */
function withOtherNumbers(): Community {
  const turn = (metric: Metric): Metric => ({
    ...metric,
    quantity: { ...metric.quantity, value: 1 / (1 + metric.quantity.value) },
  });
  const entries = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      new Map(
        community[name].all().map((entry) => [entry.id, name === 'metrics' ? turn(entry as Metric) : entry]),
      ),
    ]),
  );
  return new Community(entries as unknown as Entries);
}

const pagesOf = (each: Community) => buildAllRoutes(each, { home: true }).flatMap(({ pages }) => pages);
const other = pagesOf(withOtherNumbers());

describe('Countries are never ranked', () => {
  test.for(pagesOf(community).filter(({ path }) => /^\/(?:[a-z]+\/)?$|^\/measures\//.test(path)))(
    '$path has the same order whatever the numbers are',
    ({ path, props }) => {
      const turned = other.find((page) => page.path === path);
      expect(turned).toBeDefined();
      expect(pathsIn(turned?.props)).toEqual(pathsIn(props));
    },
  );
});

/** Every path in the order in which it stands in the props. */
function pathsIn(props: unknown): string[] {
  return JSON.stringify(props).match(/"path":"[^"]*"/g) ?? [];
}
