import type { CodingRecord, LearnedRecipe, Settled } from '@isco-cop/coding';
import type { CoderPool } from '../coding/coder-pool.ts';

/** A pool that settles records as a recipe does: what its first stage does not settle goes to the model. */
export function settling({ before, settle }: LearnedRecipe, pool: CoderPool): CoderPool<Settled> {
  return {
    width: pool.width,
    async code(records: readonly CodingRecord[]) {
      const settled = records.map((record) => before?.(record));
      const coded = await pool.code(records.filter((_, at) => settled[at] === undefined));
      let next = 0;
      return settled.map((each) => each ?? settle(coded[next++] ?? []));
    },
    close: () => pool.close(),
  };
}
