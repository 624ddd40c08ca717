/** Weights beyond these bounds would lose digits when millions of them and their squares are added up. */
export const WEIGHTS = { least: 1e-12, most: 1e12 } as const;

/** Whether a number can be the weight of a record: 0, or one within {@link WEIGHTS}. */
export function isWeight(weight: number): boolean {
  return weight === 0 || (weight >= WEIGHTS.least && weight <= WEIGHTS.most);
}
