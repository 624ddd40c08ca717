import type { FacetName, SearchCollection } from '../document.ts';
import { foldLines, type SearchIndex } from '../search-index.ts';

/** Collections whose entries are values of a facet: all their names name the value. */
const ENTRIES: Readonly<Partial<Record<FacetName, SearchCollection>>> = {
  country: 'countries',
  technique: 'techniques',
  classification: 'classifications',
  event: 'events',
};

/** What of both is meant by a type: `type:talks` is a kind, as `kind:slides` is a type. */
const OTHERWISE: Readonly<Partial<Record<FacetName, FacetName>>> = { type: 'collection', collection: 'type' };

/** The facet and the values that somebody means; none where nothing is meant. */
export function facetMeant(
  index: SearchIndex,
  name: FacetName,
  written: string,
): { readonly name: FacetName; readonly values: readonly string[] } {
  const values = facetValues(index, name, written);
  const other = OTHERWISE[name];
  if (values.length > 0 || !other) return { name, values };
  const others = facetValues(index, other, written);
  return others.length > 0 ? { name: other, values: others } : { name, values };
}

/**
 * The values of a facet that somebody means by an id or a label, else by another name, such as `Brasil`, or the
 * beginning of some: `classification:ISCO` is every version of it. None where nothing is meant.
 */
function facetValues(index: SearchIndex, name: FacetName, written: string): string[] {
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
