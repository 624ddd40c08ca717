import type { FacetName, SearchCollection } from '../document.ts';
import { foldLines, type SearchIndex } from '../search-index.ts';

/** Collections whose entries are values of a facet: all their names name the value. */
const ENTRIES: Readonly<Partial<Record<FacetName, SearchCollection>>> = {
  country: 'countries',
  technique: 'techniques',
  classification: 'classifications',
  event: 'events',
};

/**
 * The values of a facet that somebody means by an id or a label, else by another name, such as `Brasil`, or the
 * beginning of some: `classification:ISCO` is every version of it. None where nothing is meant.
 */
export function facetValues(index: SearchIndex, name: FacetName, written: string): string[] {
  const values = [...(index.labels[name] ?? [])];
  const wanted = foldLines(written);
  if (wanted.trim() === '') return [];
  const same = values.find(([value, label]) => foldLines(value) === wanted || foldLines(label) === wanted);
  if (same) return [same[0]];
  const named = idsNamed(index, ENTRIES[name], wanted);
  const start = wanted.trimEnd();
  return values
    .filter(
      ([value, label]) =>
        named.has(value) || foldLines(value).startsWith(start) || foldLines(label).startsWith(start),
    )
    .map(([value]) => value);
}

function idsNamed(index: SearchIndex, collection: SearchCollection | undefined, wanted: string): Set<string> {
  return new Set(
    index.documents.flatMap((document, number) =>
      document.collection === collection && index.foldedNames[number]?.split('\n').includes(wanted)
        ? [document.id]
        : [],
    ),
  );
}
