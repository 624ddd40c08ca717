import type { Analysis } from '../text/analyse.ts';
import { hash, hashOfPart } from './hash.ts';

/** What a title is made of, as numbers: feature `hashes[i]` has the weight `weights[i]`. A feature may occur twice. */
export interface Features {
  readonly hashes: number[];
  readonly weights: number[];
}

/** What kinds of features count for, before how rare they are is taken into account. */
const WEIGHT = {
  word: 1,
  head: 1.5,
  first: 0.2,
  pair: 0.7,
  part: 0.3,
  text: 0.6,
  style: 0.5,
  excluded: 1,
} as const;
const KIND = { word: 1, head: 2, first: 3, pair: 4, part: 5, text: 6, style: 7, excluded: 8 } as const;

/** Parts of words are three to five characters, word boundaries included. */
const SHORTEST_PART = 3;
const LONGEST_PART = 5;
const LONGEST_WORD = 40;
const INVERTED = /[,:]/;
/** The features that tell how a title is written; each record with words has one of them. */
export const STYLES: ReadonlySet<number> = new Set(['index', 'speech'].map((name) => hash(name, KIND.style)));

/**
 * The features of a record: stems, pairs of neighbouring stems in either order, the two places where a noun can
 * stand, what it is not, whether it is written as an index entry, parts of words for what was not seen in training, and the words of the other texts (tasks, industry …).
 */
export function featuresOf(title: Analysis, texts: readonly Analysis[] = []): Features {
  const found: Features = { hashes: [], weights: [] };
  const add = (text: string, kind: keyof typeof KIND, weight: number = WEIGHT[kind]) => {
    found.hashes.push(hash(text, KIND[kind]));
    found.weights.push(weight);
  };
  const { stems, words, heads, first, excluded } = title;
  for (const stem of stems) add(stem, 'word');
  // Indexes and lists of labels fill their groups differently; a model of both can tell which it is asked in the style of.
  if (stems.length > 0) add(INVERTED.test(title.original) ? 'index' : 'speech', 'style');
  for (const head of heads) add(head, 'head');
  for (const stem of excluded) add(stem, 'excluded');
  if (first !== '') add(first, 'first');
  for (let at = 1; at < stems.length; at++) {
    const [one, other] = [stems[at - 1] ?? '', stems[at] ?? ''];
    add(one < other ? `${one} ${other}` : `${other} ${one}`, 'pair');
  }
  for (const word of words) {
    const bounded = `<${word.slice(0, LONGEST_WORD)}>`;
    for (let length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (let at = 0; at + length <= bounded.length; at++) {
        found.hashes.push(hashOfPart(bounded, at, at + length, KIND.part));
        found.weights.push(WEIGHT.part);
      }
    }
  }
  // What is said beside the title is evidence of the same words, and of a kind of its own: industry "school".
  texts.forEach((text, column) => {
    for (const stem of text.stems) {
      add(stem, 'word', WEIGHT.text);
      add(`${column} ${stem}`, 'text');
    }
  });
  return found;
}
