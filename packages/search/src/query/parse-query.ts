import { type Token, words } from '../analysis/tokens.ts';
import { FACET_NAMES, type FacetName } from '../document.ts';
import { facetCalled } from './facet-names.ts';

/** What somebody typed, taken apart. */
export interface Query {
  /** Words in their order, those of phrases included. */
  readonly words: readonly string[];
  /** Words that stood in quotes, one list a phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** Words and phrases that must not occur. */
  readonly excluded: readonly (readonly string[])[];
  /** `country:EC`, and with `-` before it what must not be. */
  readonly facets: readonly {
    readonly name: FacetName;
    readonly value: string;
    readonly excluded: boolean;
  }[];
  /** Whether the last word may go on, since nothing stands behind it. */
  readonly isLastWordOpen: boolean;
  /** What could not be understood as it was written. */
  readonly messages: readonly string[];
}

const QUOTES = '"“”„«»';
/** An optional minus and facet, then a phrase or anything without spaces; between facet and value may be spaces. */
const PART = new RegExp(`(-?)(?:(\\p{L}+):(\\s*))?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|(\\S+))`, 'gu');

/** Takes a query apart. Never throws: what is not understood is words. */
export function parseQuery(text: string): Query {
  const found: string[] = [];
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const facets: Query['facets'][number][] = [];
  const messages: string[] = [];
  let isLastWordOpen = false;
  for (const { 0: whole, 1: minus, 2: name, 3: space, 4: quoted, 5: plain, index } of text.matchAll(PART)) {
    // A minus counts at the beginning of a word only: "auto-coding" is one.
    const isExcluded = minus === '-';
    const value = quoted ?? plain ?? '';
    const facet = name && facetCalled(name);
    if (facet) {
      const values = quoted === undefined ? value.split(',') : [value];
      const stated = values.filter((each) => /[\p{L}\p{N}]/u.test(each));
      for (const each of stated) facets.push({ name: facet, value: each.trim(), excluded: isExcluded });
      if (stated.length === 0) messages.push(`\`${name}:\` has no value, so it was passed over`);
      isLastWordOpen = false;
      continue;
    }
    if (name && space === '') messages.push(unknownFacet(name));
    const list = textsOf(words(name ? `${name} ${value}` : value));
    isLastWordOpen = false;
    if (list.length === 0) continue;
    if (isExcluded) excluded.push(list);
    else {
      if (quoted !== undefined && list.length > 1) phrases.push(list);
      found.push(...list);
      isLastWordOpen =
        quoted === undefined && index + whole.length === text.length && /[\p{L}\p{N}\p{M}]$/u.test(whole);
    }
  }
  const isUnderstood = found.length + excluded.length + facets.length + messages.length > 0;
  if (text.trim() !== '' && !isUnderstood)
    messages.push('There is no word to look for, so this is everything');
  return { words: found, phrases, excluded, facets, isLastWordOpen, messages };
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

function unknownFacet(name: string): string {
  return `\`${name}:\` is no facet, so it was taken as words; facets are ${FACET_NAMES.join(', ')}`;
}
