import { scoreInterval } from '../calibration/score-interval.ts';
import type { Validation } from '../model/model-data.ts';

/** A score in words. */
export type Confidence = 'very likely' | 'likely' | 'uncertain' | 'doubtful' | 'unlikely';

/** What a score is called, and from which score on; the surest first. */
const BANDS: readonly (readonly [Confidence, number])[] = [
  ['very likely', 0.9],
  ['likely', 0.7],
  ['uncertain', 0.4],
  ['doubtful', 0.1],
  ['unlikely', 0],
];

/** The word for a score from 0 to 1. */
export function confidenceOf(score: number): Confidence {
  return BANDS.find(([, from]) => score >= from)?.[0] ?? 'unlikely';
}

/** How often first candidates with such scores were right in validation. */
export interface ConfidenceBand {
  readonly confidence: Confidence;
  /** Scores from here on, up to those of the band before. */
  readonly from: number;
  readonly records: number;
  /** Share of them that were right, with its 95% score interval (Wilson); left out where there are no records. */
  readonly right?: { readonly share: number; readonly low: number; readonly high: number };
}

/** What words for scores were worth in validation; `digits` is how much of a code has to be right. */
export function confidenceBands({ scores, rightDigits }: Validation, digits: number): ConfidenceBand[] {
  return BANDS.map(([confidence, from]) => {
    const records = [...scores.keys()].filter(
      (record) => confidenceOf(scores[record] as number) === confidence,
    );
    if (records.length === 0) return { confidence, from, records: 0 };
    const right = records.filter((record) => (rightDigits[record] as number) >= digits).length;
    const share = right / records.length;
    return {
      confidence,
      from,
      records: records.length,
      right: { share, ...scoreInterval(right, records.length) },
    };
  });
}
