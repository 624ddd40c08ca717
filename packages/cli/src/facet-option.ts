import { countryByCode, languageName, nearest } from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import {
  FACET_NAMES,
  type FacetName,
  type Facets,
  facetCalled,
  facetMeant,
  type SearchIndex,
} from '@isco-cop/search';
import { InvalidArgumentError } from 'commander';

/** What `--facet key=value` says, each time it stands there. */
export type FacetOption = readonly (readonly [FacetName, string])[];

/** Reads one `--facet key=value`. */
export function collectFacet(text: string, before: FacetOption): FacetOption {
  const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const keys = `keys are ${FACET_NAMES.join(', ')}.`;
  if (value.trim() === '') throw new InvalidArgumentError(`Expected key=value, such as country=EC; ${keys}`);
  const name = facetCalled(key);
  if (!name) {
    const near = nearest(key, FACET_NAMES);
    throw new InvalidArgumentError(`Unexpected key \`${key}\`; ${near ? `did you mean \`${near}\`?` : keys}`);
  }
  return [...before, [name, value]];
}

/** The values that are meant, and what to say of those that nothing has. */
export interface FacetSelection {
  readonly facets: Facets;
  /** Values that exist and that nothing has: they find nothing. */
  readonly notes: readonly string[];
  /** Values that do not exist. */
  readonly errors: readonly string[];
}

/** Looks up what was written in an index. */
export function selectionOf(index: SearchIndex, option: FacetOption): FacetSelection {
  const facets: { [Name in FacetName]?: string[] } = {};
  const notes: string[] = [];
  const errors: string[] = [];
  for (const [asked, written] of option) {
    const { name, values } = facetMeant(index, asked, written);
    facets[name] = [...(facets[name] ?? []), ...(values.length > 0 ? values : [written])];
    if (values.length > 0) continue;
    const text = `Nothing has the ${name} \`${written}\``;
    if (exists(name, written)) notes.push(text);
    else errors.push(`${text}; ${suggestion(index, name, written)}`);
  }
  return { facets, notes, errors };
}

/** Whether a value could be there: it is spelt right, and the content has nothing of it yet. */
function exists(name: FacetName, written: string): boolean {
  const isIn = (...lists: object[]) => lists.some((list) => Object.hasOwn(list, written));
  const { resourceType, organizationType, eventKind, task, availability } = vocabularies;
  if (name === 'country') return countryByCode(written.toUpperCase()) !== undefined;
  if (name === 'language') return languageName(written) !== undefined;
  if (name === 'year') return /^\d{4}$/.test(written);
  if (name === 'type') return isIn(resourceType, organizationType, eventKind);
  if (name === 'task') return isIn(task);
  return name === 'availability' && isIn(availability);
}

function suggestion(index: SearchIndex, name: FacetName, written: string): string {
  const known = [...(index.labels[name] ?? [])];
  const near = nearest(written, known.flat());
  const meant = known.find((forms) => near !== undefined && forms.includes(near));
  if (!meant) return `values are ${known.map(([value]) => value).join(', ')}`;
  const [value, label] = meant;
  return `did you mean \`${value}\`${label === value ? '' : ` (${label})`}?`;
}
