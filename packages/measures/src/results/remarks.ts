import type { Averages, Estimate, Evaluation, LevelEvaluation } from './evaluation.ts';

/** What one has to know to read the numbers of an evaluation; what does not apply is left out. */
export interface Remarks {
  /** Of estimates without an interval, since all resamples are alike. */
  readonly noSpread?: string;
  /** Of records that cannot be coded. */
  readonly uncodable?: string;
  /** Of thresholds tried on the records. */
  readonly threshold?: string;
}

const REMARKS: Required<Remarks> = {
  noSpread:
    'No interval stands where every resample of the bootstrap gave the same value, as where all codes are right. That is no certainty; the interval of the accuracy says how sure one can be.',
  uncodable:
    'A record that both the truth and the process hold to be uncodable counts as right, at every level. To measure codes alone, leave such records out.',
  threshold:
    'A threshold that is chosen by these records does better on them than on others. Choose it on one part of the records, and measure what it does on another.',
};

/** The remarks that apply to an evaluation. */
export function remarksOn({ levels, uncodable }: Evaluation): Remarks {
  const applies: Record<keyof Remarks, boolean> = {
    noSpread: levels.some((level) => estimatesOf(level).some((estimate) => estimate?.noSpread)),
    uncodable: uncodable.truth + uncodable.predicted > 0,
    threshold: levels.some(({ curve, thresholds }) => curve.length + thresholds.length > 0),
  };
  return Object.fromEntries(Object.entries(REMARKS).filter(([name]) => applies[name as keyof Remarks]));
}

/** What has its interval from the bootstrap. */
function estimatesOf({
  precision,
  recall,
  f1,
  withTruth,
  coders,
}: LevelEvaluation): (Estimate | undefined)[] {
  const all = ({ micro, macro, weighted }: Averages) => [micro, macro, weighted];
  const kappas = [withTruth, coders?.truthAndSecond, coders?.secondAndPredicted].map((each) => each?.kappa);
  return [...all(precision), ...all(recall), ...all(f1), ...kappas];
}
