/** A code that a process proposes. */
export interface Candidate {
  /** As {@link normaliseCode} gives it, or {@link UNCODABLE}; empty where this place of the list is. */
  readonly code: string;
  /** How sure the process is; the higher the surer, on any scale. */
  readonly score?: number;
}

/** A record with its true code and what was proposed for it. */
export interface CodedRecord {
  /** The code that is trusted, as {@link normaliseCode} gives it, or {@link UNCODABLE}. */
  readonly truth: string;
  /** Best first; none, or an empty one first, where the process gives no code. */
  readonly candidates: readonly Candidate[];
  /** The code of a second coder, if there is one. */
  readonly second?: string | undefined;
  /** How much the record counts, 1 unless it is given; not negative. */
  readonly weight?: number | undefined;
}
