/** How often something was met, by what it is. */
export type Counts = ReadonlyMap<string, number>;

/** Added to every count, so that what one of two distributions lacks has a share above 0. */
const SMOOTHING = 0.5;

/**
 * The population stability index of two distributions, Σ (q − p) ln(q / p): 0 where they are alike, without upper end, the
 * same in both directions. It is the symmetric divergence of S. Kullback and R. A. Leibler (Annals of Mathematical
 * Statistics 22, 1951). Credit scoring takes less than 0.1 for no change and more than 0.25 for a large one (so the
 * documentation of the R package scorecard); these are habits, not tests.
 */
export function stabilityIndex(before: Counts, after: Counts): number {
  return sumOver(before, after, (p, q) => (q - p) * Math.log(q / p));
}

/**
 * The Jensen–Shannon divergence of two distributions in bits: 0 where they are alike, at most 1, the same in both directions
 * (J. Lin, IEEE Transactions on Information Theory 37, 1991, doi:10.1109/18.61115).
 */
export function jensenShannon(before: Counts, after: Counts): number {
  const divergence = sumOver(before, after, (p, q) => {
    const middle = (p + q) / 2;
    return (p * Math.log2(p / middle) + q * Math.log2(q / middle)) / 2;
  });
  return Math.min(1, Math.max(0, divergence));
}

function sumOver(before: Counts, after: Counts, term: (p: number, q: number) => number): number {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const total = (counts: Counts) => names.reduce((sum, name) => sum + (counts.get(name) ?? 0) + SMOOTHING, 0);
  const [allBefore, allAfter] = [total(before), total(after)];
  return names.reduce((sum, name) => {
    const p = ((before.get(name) ?? 0) + SMOOTHING) / allBefore;
    const q = ((after.get(name) ?? 0) + SMOOTHING) / allAfter;
    return sum + term(p, q);
  }, 0);
}
