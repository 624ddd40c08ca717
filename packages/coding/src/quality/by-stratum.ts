import { scoreInterval } from '../calibration/score-interval.ts';
import type { Example } from '../coders/coder.ts';
import { random, shuffle } from '../math/random.ts';
import type { ModelData } from '../model/model-data.ts';
import { openModel } from '../model/open-model.ts';

/** An example with the stratum it belongs to, such as an industry; those without one are only learned from. */
export interface StratifiedExample extends Example {
  readonly stratum?: string;
}

/** How right the codes of a stratum were, of records that the model had not learned from. */
export interface StratumAccuracy {
  readonly stratum: string;
  readonly records: number;
  readonly right: number;
  /** Share that is right, with its 95% score interval. */
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
}

const KEPT_BACK = 0.2;

/**
 * Validates by stratum: keeps a fifth of the examples of each stratum back, trains on all others, and counts what it codes
 * right. A stratum of fewer than five examples keeps one back where it has two.
 */
export function validateByStratum(
  examples: readonly StratifiedExample[],
  train: (examples: readonly Example[]) => ModelData,
  seed = 1,
): StratumAccuracy[] {
  const next = random(seed);
  const strata = new Map<string, StratifiedExample[]>();
  for (const example of examples) {
    if (example.stratum === undefined) continue;
    const same = strata.get(example.stratum);
    if (same) same.push(example);
    else strata.set(example.stratum, [example]);
  }
  const kept = new Map([...strata].map(([name, list]) => [name, keptBack(list, next)]));
  const held = new Set([...kept.values()].flat());
  if (held.size === 0) return [];
  const coder = openModel(train(examples.filter((example) => !held.has(example))), { reasons: false });
  return [...kept]
    .filter(([, list]) => list.length > 0)
    .map(([stratum, list]) => {
      const right = list.filter((example) => coder.code(example, 1)[0]?.code === example.code).length;
      return {
        stratum,
        records: list.length,
        right,
        accuracy: right / list.length,
        ...scoreInterval(right, list.length),
      };
    });
}

function keptBack(list: readonly StratifiedExample[], next: () => number): StratifiedExample[] {
  const order = [...list];
  shuffle(order, next);
  return order.slice(0, list.length < 2 ? 0 : Math.max(1, Math.floor(list.length * KEPT_BACK)));
}
