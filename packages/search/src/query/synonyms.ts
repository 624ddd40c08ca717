import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { words } from '../analysis/tokens.ts';
import type { SearchIndex } from '../search-index.ts';

/** Words of a query that the glossary has other forms for. */
export interface Expansion {
  /** First word and the word after the last. */
  readonly start: number;
  readonly end: number;
  /** The other forms, as words. */
  readonly forms: readonly (readonly string[])[];
}

interface Form {
  readonly words: readonly string[];
  readonly key: string;
  readonly group: number;
}

const knownForms = new WeakMap<SearchIndex, ReadonlyMap<string, Form[]>>();
/** Longest form in words that is looked for. */
const LONGEST = 8;
/** As many words may be written as one: "auto coding" is "autocoding". */
const MOST_JOINED = 3;

/** Where the query has a form of the glossary; of overlapping ones the longest. */
export function expansionsOf(index: SearchIndex, query: readonly string[]): Expansion[] {
  const byStart = formsByKey(index);
  const stems = query.map((word) => stemOf(index, word));
  const found: Expansion[] = [];
  for (let length = Math.min(LONGEST, query.length); length > 0; length--) {
    for (let start = 0; start + length <= query.length; start++) {
      const end = start + length;
      if (found.some((longer) => start < longer.end && longer.start < end)) continue;
      if (length > 1 && [query[start], query[end - 1]].some((word) => isStopWord(fold(word ?? '')))) continue;
      const key = keyOf(stems.slice(start, end), query.slice(start, end));
      const joined =
        length > 1 && length <= MOST_JOINED ? stemOf(index, query.slice(start, end).join('')) : '';
      const same = byStart.get(key) ?? byStart.get(joined);
      if (!same) continue;
      const groups = new Set(same.map(({ group }) => group));
      const forms = [...byStart.values()].flat().filter((form) => groups.has(form.group) && form.key !== key);
      if (forms.length > 0) found.push({ start, end, forms: forms.map((form) => form.words) });
    }
  }
  return found;
}

function formsByKey(index: SearchIndex): ReadonlyMap<string, Form[]> {
  let forms = knownForms.get(index);
  if (!forms) {
    const made = new Map<string, Form[]>();
    index.synonyms.forEach((group, number) => {
      for (const text of group) {
        const list = words(text).map((token) => token.text);
        const key = keyOf(
          list.map((word) => stemOf(index, word)),
          list,
        );
        if (key !== '') made.set(key, [...(made.get(key) ?? []), { words: list, key, group: number }]);
      }
    });
    forms = made;
    knownForms.set(index, forms);
  }
  return forms;
}

/** Words that join count for nothing: "encuesta hogares" is "encuesta de hogares". */
function keyOf(stems: readonly string[], list: readonly string[]): string {
  return stems.filter((_, at) => !isStopWord(fold(list[at] ?? ''))).join(' ');
}

/** A text that is the same for all words with the same stem. */
function stemOf(index: SearchIndex, word: string): string {
  const numbers = index.folded.get(fold(word)) ?? [];
  const first = Math.min(...numbers.map((number) => index.sameStem(number)[0] ?? number));
  return Number.isFinite(first) ? String(first) : fold(word);
}
