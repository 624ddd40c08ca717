/** A number with its 95% confidence interval, where one can be given. */
export interface Estimate {
  readonly value: number;
  readonly interval?: Interval;
  /**
   * There is no interval since every resample of the bootstrap gave this value, as where all codes are right. That is no
   * certainty: records that are not in the file may be coded otherwise.
   */
  readonly noSpread?: true;
}

/** A 95% confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** `wilson`: from the formula for proportions. `bootstrap`: from resampling. */
  readonly method: 'wilson' | 'bootstrap';
}

/** One measure in three averages over codes, each from 0 to 1. */
export interface Averages {
  /** Every record counts the same. */
  readonly micro: Estimate;
  /** Every code that is true or assigned counts the same. */
  readonly macro: Estimate;
  /** Codes count by the weight of the records that truly belong to them. */
  readonly weighted: Estimate;
}

/** How two codings of the same records agree; records that lack one of the codes are left out. */
export interface Agreement {
  readonly records: number;
  /** Share of the records with the same code, from 0 to 1; left out where there are none. */
  readonly agreement?: Estimate;
  /** Cohen's kappa, from −1 to 1; left out where both use one and the same code throughout. */
  readonly kappa?: Estimate;
  /** Prevalence-adjusted bias-adjusted kappa, over the codes that either uses; left out where that is one code. */
  readonly pabak?: Estimate;
  /** Number of different codes that either uses. */
  readonly codes: number;
}

/** Precision and recall of one code. */
export interface CodeScores {
  readonly code: string;
  /** Weight of the records that truly belong to it. */
  readonly truly: number;
  /** Weight of the records that were given it. */
  readonly assigned: number;
  /** Weight of those that were given it rightly. */
  readonly right: number;
  /** Left out where no record was given the code. */
  readonly precision?: Estimate;
  /** Left out where no record belongs to the code. */
  readonly recall?: Estimate;
  readonly f1: number;
}

/** What a threshold keeps. */
export interface OperatingPoint {
  /** Codes with this score or a higher one are kept. */
  readonly threshold: number;
  /** Weight of the kept codes as a share of all records, from 0 to 1. */
  readonly coverage: Estimate;
  /** Share of the kept codes that are right; left out where none is kept. */
  readonly accuracy?: Estimate;
}

/** Everything that is measured at one number of digits. */
export interface LevelEvaluation {
  readonly digits: number;
  /** Records whose true code has so many digits; all shares are of these unless they say otherwise. */
  readonly records: number;
  readonly weight: number;
  /** Records whose true code has fewer digits, so that nothing can be said of them at this level. */
  readonly notJudged: number;
  /** Right codes as a share of all records; a record without a code is wrong. */
  readonly accuracy: Estimate;
  /** Share of the records that are given a code of so many digits. */
  readonly autocodingRate: Estimate;
  /** Share of the given codes that are right; left out where none is given. */
  readonly accuracyOfCoded?: Estimate;
  readonly precision: Averages;
  readonly recall: Averages;
  readonly f1: Averages;
  /** For k from 1 to the longest list of candidates; empty where no record has a second candidate. */
  readonly topK: readonly { readonly k: number; readonly accuracy: Estimate }[];
  /** The truth and the process under test. */
  readonly withTruth: Agreement;
  /** The truth and the second coder, and the second coder and the process; where there is a second coder. */
  readonly coders?: { readonly truthAndSecond: Agreement; readonly secondAndPredicted: Agreement };
  /** At the thresholds that were asked for, lowest first. */
  readonly thresholds: readonly OperatingPoint[];
  /** From few records to all, at most {@link EvaluateOptions.curvePoints}; empty without scores. */
  readonly curve: readonly OperatingPoint[];
  /** Every code that is true or assigned, sorted by code. */
  readonly byCode: readonly CodeScores[];
}

/** How far scores are probabilities. */
export interface Calibration {
  /** The level that scores are taken to speak of. */
  readonly digits: number;
  /** Codes with a score between 0 and 1, at that level. */
  readonly records: number;
  /** Codes whose score is outside of 0 to 1; where there are any, scores are no probabilities. */
  readonly outside: number;
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error, 0 to 1. */
  readonly expectedError: number;
  /** Mean squared difference between score and outcome, 0 to 1. */
  readonly brier: number;
}

/** Codes whose scores are alike. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** Left out of an empty bin, as is the accuracy. */
  readonly meanScore?: number;
  readonly accuracy?: Estimate;
}

/** True codes in rows, assigned codes in columns. */
export interface Confusion {
  readonly digits: number;
  readonly truth: readonly string[];
  /** The last may be the empty text: no code. */
  readonly assigned: readonly string[];
  /** Weight for each row and column. */
  readonly weights: readonly (readonly number[])[];
}

/** A true code and the code that was given instead, at the deepest level. */
export interface Mistake {
  readonly truth: string;
  readonly assigned: string;
  readonly records: number;
  readonly weight: number;
}

/** What was measured on coded records. */
export interface Evaluation {
  readonly records: number;
  readonly weight: number;
  /** Kish's effective number of records; less than {@link records} where weights differ. */
  readonly effectiveRecords: number;
  readonly withoutCode: number;
  /** Codes without a score, which no threshold keeps. */
  readonly withoutScore: number;
  /** Records that the truth, and that the process, holds to be uncodable. */
  readonly uncodable: { readonly truth: number; readonly predicted: number };
  /** Ordered by digits; a level that no true code reaches is left out. */
  readonly levels: readonly LevelEvaluation[];
  /** Left out without scores, and where most are outside of 0 to 1. */
  readonly calibration?: Calibration;
  /** At the level with the fewest digits. */
  readonly confusion: Confusion;
  /** The most frequent ones. */
  readonly mistakes: readonly Mistake[];
  readonly bootstrap: { readonly resamples: number; readonly seed: number };
}

/** How to evaluate what was counted. */
export interface EvaluateOptions {
  /** Seed of the bootstrap; the same seed and the same counts give the same intervals. 1 unless given. */
  readonly seed?: number;
  /** Resamples of the bootstrap, 200 unless given; 0 for no intervals from it. */
  readonly resamples?: number;
  /** Most points of a curve, 500 unless given. */
  readonly curvePoints?: number;
}
