import type { Facets } from '../document.ts';

/** Facets with each value once, in order, and no empty lists. */
export function withoutDuplicates(facets: Facets): Facets {
  return Object.fromEntries(
    Object.entries(facets)
      .map(([name, values]) => [name, [...new Set(values)].sort()] as const)
      .filter(([, values]) => values.length > 0),
  );
}
