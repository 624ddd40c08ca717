import type { TrainingSet } from '../coders/training-set.ts';
import { random, shuffle } from '../math/random.ts';

const SHARE = 0.1;
/** What judging the methods may cost: records times codes. */
const MOST_NUMBERS = 1_000_000;
/** Fewer say nothing about a weight. */
const FEWEST = 40;

/**
 * Rows to keep back for validation, at random: about a tenth, from codes that have at least two more examples. None
 * if that leaves too few to judge by.
 */
export function validationRows({ examples, codes }: TrainingSet, seed: number): number[] {
  const left = new Int32Array(codes.length);
  for (const { label } of examples) left[label] = (left[label] as number) + 1;
  const order = examples.map((_, row) => row);
  shuffle(order, random(seed ^ 0x5eed));
  const wanted = Math.min(Math.round(examples.length * SHARE), Math.floor(MOST_NUMBERS / codes.length));
  const rows: number[] = [];
  for (const row of order) {
    if (rows.length >= wanted) break;
    const label = examples[row]?.label as number;
    if ((left[label] as number) < 3) continue;
    left[label] = (left[label] as number) - 1;
    rows.push(row);
  }
  return rows.length >= FEWEST ? rows : [];
}
