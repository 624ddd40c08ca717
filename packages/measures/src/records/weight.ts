/** Weights that a record can have, in words: beyond them, millions added up with their squares would lose digits. */
export const WEIGHT_RANGE = '0, or from 1e-12 to 1e12';

/** Whether a number can be the weight of a record. */
export function isWeight(weight: number): boolean {
  return weight === 0 || (weight >= 1e-12 && weight <= 1e12);
}
