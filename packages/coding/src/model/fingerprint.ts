import type { Example } from '../coders/coder.ts';
import { hash } from '../features/hash.ts';

/** Stands for training data: the same for the same examples in any order; 16 hexadecimal digits. */
export function fingerprint(examples: readonly Example[]): string {
  let [low, high] = [0, 0];
  for (const { title, code, weight = 1, texts = [] } of examples) {
    const line = JSON.stringify([title, code, weight, ...texts]);
    low = (low + hash(line, 1)) >>> 0;
    high = (high + hash(line, 2)) >>> 0;
  }
  return [high, low].map((part) => part.toString(16).padStart(8, '0')).join('');
}
