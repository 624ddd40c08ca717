/** A coded title to learn from. */
export interface Example {
  readonly title: string;
  /** The code as a string: `0110` is not 110. */
  readonly code: string;
  /** How many records it stands for; above 0, 1 if left out. */
  readonly weight?: number;
  /** Other things said of the job, such as tasks and industry, in the same order everywhere. */
  readonly texts?: readonly string[];
}

/** A record to be coded. */
export interface CodingRecord {
  readonly title: string;
  /** As in {@link Example.texts}. */
  readonly texts?: readonly string[];
}

/** Why a coder offers a code: titles it was trained with, or the words that speak for it. */
export interface Reason {
  readonly kind: 'same title' | 'similar title' | 'words' | 'chosen by a language model';
  /** The titles or words, the strongest first. */
  readonly because: readonly string[];
}

/** A code that a record may have. */
export interface Candidate {
  readonly code: string;
  /** How sure the coder is, from 0 to 1. A calibrated model's is the share of such candidates that are right. */
  readonly score: number;
  readonly reason?: Reason;
}

/** Offers codes for a record. */
export interface Coder {
  /** The codes it can offer, sorted. */
  readonly codes: readonly string[];
  /** At most `k` candidates, the best first, without two of one code; none if nothing speaks for any code. */
  code(record: CodingRecord, k: number): Candidate[];
}

/** A coder that has to ask another process or server. */
export interface RemoteCoder {
  readonly codes: readonly string[];
  /** As {@link Coder.code}; rejects with a message for the user when the other side fails. */
  code(record: CodingRecord, k: number): Promise<Candidate[]>;
}
