import type { ClassCounts } from './class-counts.ts';

/** Agreement of two coders beyond chance. */
export interface ChanceCorrected {
  /** Left open where both use one and the same code throughout. */
  readonly kappa: number | undefined;
  /** Number of different codes that either uses. */
  readonly codes: number;
}

/**
 * Cohen's kappa, (observed − expected) / (1 − expected), where chance is what both coders' own frequencies would give
 * (J. Cohen, Educational and Psychological Measurement 20, 1960); and PABAK, where chance is the same for each of the k
 * codes in use: (k × observed − 1) / (k − 1). For two codes that is the prevalence-adjusted bias-adjusted kappa of Byrt,
 * Bishop and Carlin, 2 × observed − 1; for more it is S of Bennett, Alpert and Goldstein, as R. Artstein and M. Poesio
 * give it (Computational Linguistics 34, 2008).
 */
export function chanceCorrected({ answered: a, b, both }: ClassCounts): ChanceCorrected {
  let total = 0;
  let same = 0;
  let codes = 0;
  for (let code = 0; code < a.length; code++) {
    total += a[code] as number;
    same += both[code] as number;
    if ((a[code] as number) + (b[code] as number) > 0) codes += 1;
  }
  if (total === 0) return { kappa: undefined, codes };
  const observed = Math.min(1, same / total);
  let expected = 0;
  for (let code = 0; code < a.length; code++)
    expected += ((a[code] as number) / total) * ((b[code] as number) / total);
  return {
    // Rounding may leave a little where both use one code throughout.
    kappa: codes < 2 || 1 - expected < 1e-12 ? undefined : (observed - expected) / (1 - expected),
    codes,
  };
}

/** PABAK of an observed agreement over so many codes. */
export function pabakOf(observed: number, codes: number): number | undefined {
  return codes < 2 ? undefined : (codes * observed - 1) / (codes - 1);
}
