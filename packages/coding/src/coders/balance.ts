import type { TrainingSet } from './training-set.ts';

/**
 * How much an example of each code counts: less where there are many, by the root of their number, since how many
 * titles a list has for a group says little about how many people work in it. Between a quarter and twice.
 */
export function balanced({ codes, examples }: TrainingSet, rows: readonly number[]): Float32Array {
  const sizes = new Float32Array(codes.length);
  for (const row of rows) {
    const label = examples[row]?.label as number;
    sizes[label] = (sizes[label] as number) + 1;
  }
  const average = rows.length / codes.length;
  return sizes.map((size) => Math.min(2, Math.max(0.25, Math.sqrt(average / Math.max(1, size)))));
}
