import { distance } from 'fastest-levenshtein';
import { damped, type Method, toShares } from './method.ts';
import { type KnownTitle, knownTitles, learnTitles } from './titles.ts';

/** One letter in so many may differ: `bakr` is still a baker, `bus` and `bar` are two things. */
const LETTERS_AN_ERROR = 4;
const MOST_ERRORS = 3;
/** A vote is the similarity to this power: the same title outvotes those a letter away. */
const POWER = 12;

/**
 * A dictionary that forgives: known titles from which a record's differs by few letters (Levenshtein's distance between
 * their stems in the order of speech) vote for their codes, the nearer the more. A title of less than four letters has to be right.
 */
export const fuzzy: Method = {
  id: 'fuzzy',
  learner: (set) => (rows) => learnTitles(set, rows),
  scorer(learned, surroundings) {
    const byLength = shelved(knownTitles(learned, surroundings));
    const scores = new Float32Array(surroundings.codes.length);
    let found: readonly Found[] = [];
    return {
      score({ title: { stems } }) {
        scores.fill(0);
        found = similarTitles(stems.join(' '), byLength);
        for (const { label, weight, similarity } of found) {
          scores[label] = (scores[label] as number) + similarity ** POWER * damped(weight);
        }
        return toShares(scores);
      },
      reason(label) {
        const ofLabel = found.filter((title) => title.label === label);
        if (ofLabel.length === 0) return undefined;
        const nearest = ofLabel.sort((one, other) => other.similarity - one.similarity).slice(0, 3);
        return {
          kind: nearest[0]?.similarity === 1 ? 'same title' : 'similar title',
          because: nearest.map(({ analysis }) => analysis.original),
        };
      },
    };
  },
};

interface Shelved extends KnownTitle {
  readonly spelled: string;
  readonly letters: number;
}

interface Found extends KnownTitle {
  /** 1 for the same title; the share of letters that are right otherwise. */
  readonly similarity: number;
}

/** Titles by length, since two lengths that differ by more than the errors allowed need not be compared. */
function shelved(titles: readonly KnownTitle[]): ReadonlyMap<number, readonly Shelved[]> {
  const shelves = new Map<number, Shelved[]>();
  for (const title of titles) {
    const spelled = title.analysis.stems.join(' ');
    const entry = { ...title, spelled, letters: lettersOf(spelled) };
    const shelf = shelves.get(spelled.length);
    if (shelf) shelf.push(entry);
    else shelves.set(spelled.length, [entry]);
  }
  return shelves;
}

function similarTitles(asked: string, shelves: ReadonlyMap<number, readonly Shelved[]>): Found[] {
  const found: Found[] = [];
  if (asked === '') return found;
  const most = Math.min(MOST_ERRORS, Math.floor(asked.length / LETTERS_AN_ERROR));
  const letters = lettersOf(asked);
  for (let length = asked.length - most; length <= asked.length + most; length++) {
    for (const title of shelves.get(length) ?? []) {
      // An error changes two letters of the set at most; counting them is far cheaper than the distance.
      if (bitsOf(letters ^ title.letters) > 2 * most) continue;
      const errors = distance(asked, title.spelled);
      if (errors <= most) found.push({ ...title, similarity: 1 - errors / Math.max(asked.length, length) });
    }
  }
  return found;
}

/** The set of letters of a text, one bit each; letters of other scripts share bits. */
function lettersOf(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (text.charCodeAt(at) & 31);
  return set;
}

function bitsOf(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
