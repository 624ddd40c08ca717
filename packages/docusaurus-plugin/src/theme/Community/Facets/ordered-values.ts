import type { FacetCount } from '@isco-cop/search';

/**
 * The values of a facet with their present counts. Their order is that of the counts with nothing selected, so that
 * values stay where they are while one selects; years stand latest first.
 */
export function orderedValues(
  name: string,
  all: readonly FacetCount[],
  counts: readonly FacetCount[],
): FacetCount[] {
  const present = new Map(counts.map((each) => [each.value, each]));
  const lasting = all.map(({ value }) => present.get(value) ?? { value, count: 0, isSelected: false });
  const places = new Set(all.map(({ value }) => value));
  // What an address selects may be nowhere; it is shown all the same, or it could not be dropped.
  const values = [...lasting, ...counts.filter(({ value }) => !places.has(value))];
  return name === 'year' ? values.sort((a, b) => b.value.localeCompare(a.value)) : values;
}
