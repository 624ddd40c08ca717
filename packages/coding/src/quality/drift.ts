import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { type Counts, jensenShannon, stabilityIndex } from './distributions.ts';

/** A record of a period: its title, and what coding made of it. */
export interface PeriodRecord {
  readonly title: string;
  /** The code it was given automatically; left out where it was not. */
  readonly code?: string | undefined;
  /** The score of the first candidate, if there is one. */
  readonly score?: number | undefined;
}

/** Scores fall into this many bands of equal width. */
const BANDS = 10;
const MOST_WORDS = 20;
const MOST_CODES = 10;

/** Counts the records of a period one by one; memory grows with its words and codes, not with its records. */
export class Period {
  /** Records so far. */
  records = 0;
  /** Those with a code. */
  coded = 0;
  /** By band, such as `0.9–1.0`; those without a score are not in it. */
  readonly scores = new Map<string, number>();
  /** By word: how many records have it. */
  readonly words = new Map<string, number>();
  /** By the first characters of the code. */
  readonly codes = new Map<string, number>();

  /** `digits` is how much of a code is compared. */
  constructor(private readonly digits: number) {}

  /** Takes a record. */
  add({ title, code, score }: PeriodRecord): void {
    this.records += 1;
    if (code !== undefined) {
      this.coded += 1;
      count(this.codes, code.slice(0, this.digits));
    }
    if (score !== undefined) count(this.scores, bandOf(score));
    for (const word of new Set(words(fold(title)))) count(this.words, word);
  }
}

/** How far two distributions are apart. */
export interface Divergence {
  readonly stabilityIndex: number;
  readonly jensenShannon: number;
}

/** What has changed from one period to another. */
export interface Drift {
  /** Share of records with a code, before and after; left out of a period without records. */
  readonly autocoded: readonly [number | undefined, number | undefined];
  readonly scores: Divergence;
  readonly codes: Divergence;
  /** Codes whose share of the coded has changed most, with their shares before and after. */
  readonly movedCodes: readonly { readonly code: string; readonly before: number; readonly after: number }[];
  /** Words of the later period that the earlier does not have, the most frequent first. */
  readonly newWords: readonly { readonly word: string; readonly records: number }[];
  /** How many such words there are, and what share of all mentions of words they are. */
  readonly newWordCount: number;
  readonly newWordShare: number;
}

/** Compares two periods. */
export function driftBetween(before: Period, after: Period): Drift {
  const fresh = [...after.words].filter(([word]) => !before.words.has(word));
  const mentions = sum(after.words);
  return {
    autocoded: [shareOf(before.coded, before.records), shareOf(after.coded, after.records)],
    scores: divergence(before.scores, after.scores),
    codes: divergence(before.codes, after.codes),
    movedCodes: movedCodes(before.codes, after.codes),
    newWords: fresh
      .sort(([word, one], [otherWord, other]) => other - one || (word < otherWord ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(([word, records]) => ({ word, records })),
    newWordCount: fresh.length,
    newWordShare: mentions === 0 ? 0 : fresh.reduce((all, [, records]) => all + records, 0) / mentions,
  };
}

function divergence(before: Counts, after: Counts): Divergence {
  return { stabilityIndex: stabilityIndex(before, after), jensenShannon: jensenShannon(before, after) };
}

function movedCodes(before: Counts, after: Counts): Drift['movedCodes'] {
  const [allBefore, allAfter] = [sum(before), sum(after)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((code) => ({
      code,
      before: shareOf(before.get(code) ?? 0, allBefore) ?? 0,
      after: shareOf(after.get(code) ?? 0, allAfter) ?? 0,
    }))
    .sort(
      (one, other) =>
        Math.abs(other.after - other.before) - Math.abs(one.after - one.before) ||
        (one.code < other.code ? -1 : 1),
    )
    .slice(0, MOST_CODES);
}

function bandOf(score: number): string {
  const band = Math.min(BANDS - 1, Math.max(0, Math.floor(score * BANDS)));
  return `${(band / BANDS).toFixed(1)}–${((band + 1) / BANDS).toFixed(1)}`;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sum(counts: Counts): number {
  let all = 0;
  for (const count of counts.values()) all += count;
  return all;
}

function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
