import { commonDepth } from '../records/code.ts';
import type { Candidate } from '../records/coded-record.ts';

/** Longest list of candidates that is looked at. */
const MOST_CANDIDATES = 20;

/** Counts at which place of the list of candidates the true code stands first, for each level. */
export class RankCounts {
  /** Longest list seen. */
  longest = 0;
  private readonly hits: Float64Array;

  constructor(private readonly levels: readonly number[]) {
    this.hits = new Float64Array(levels.length * MOST_CANDIDATES);
  }

  /** Counts one record. Candidates are counted as they are listed: cut to a level, two may be the same. */
  add(truth: string, candidates: readonly Candidate[], weight: number): void {
    const length = Math.min(candidates.length, MOST_CANDIDATES);
    if (length > this.longest) this.longest = length;
    let reached = 0;
    for (let rank = 0; rank < length; rank++) {
      const depth = commonDepth(truth, (candidates[rank] as Candidate).code);
      if (depth <= reached) continue;
      for (let index = 0; index < this.levels.length; index++) {
        const digits = this.levels[index] as number;
        if (digits <= reached || digits > depth) continue;
        const at = index * MOST_CANDIDATES + rank;
        this.hits[at] = (this.hits[at] as number) + weight;
      }
      reached = depth;
    }
  }

  /** Adds what others have counted. */
  merge(other: RankCounts): void {
    this.longest = Math.max(this.longest, other.longest);
    for (let at = 0; at < this.hits.length; at++)
      this.hits[at] = (this.hits[at] as number) + (other.hits[at] as number);
  }

  /** Weight of the records whose true code is among the first k, for k from 1 to the longest list. */
  cumulative(levelIndex: number): number[] {
    const from = levelIndex * MOST_CANDIDATES;
    let sum = 0;
    return [...this.hits.subarray(from, from + this.longest)].map((hits) => {
      sum += hits;
      return sum;
    });
  }
}
