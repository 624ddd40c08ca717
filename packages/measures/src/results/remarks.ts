import type { Averages, Estimate, Evaluation, LevelEvaluation } from './evaluation.ts';

/** What one has to know to read the numbers of an evaluation, by what it is about; what does not apply is left out. */
export type Remarks = { readonly [Name in keyof typeof REMARKS]?: string };

const REMARKS = {
  /** Estimates without an interval, since all resamples are alike. */
  noSpread:
    'No interval stands where every resample of the bootstrap gave the same value, as where all codes are right. That is no certainty; the interval of the accuracy says how sure one can be.',
  /** Records that cannot be coded. */
  uncodable:
    'A record that both the truth and the process hold to be uncodable counts as right, at every level. To measure codes alone, leave such records out.',
  /** Thresholds tried on the records. */
  threshold:
    'A threshold that is chosen by these records does better on them than on others. Choose it on one part of the records, and measure what it does on another.',
} as const;

/** The remarks that apply to an evaluation. */
export function remarksOn({ levels, uncodable }: Evaluation): Remarks {
  const applies: Record<keyof typeof REMARKS, boolean> = {
    noSpread: levels.some((level) => estimatesOf(level).some((estimate) => estimate?.noSpread)),
    uncodable: uncodable.truth + uncodable.predicted > 0,
    threshold: levels.some(({ curve, thresholds }) => curve.length + thresholds.length > 0),
  };
  return Object.fromEntries(
    Object.entries(REMARKS).filter(([name]) => applies[name as keyof typeof REMARKS]),
  );
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
