import type { LearnedRecipe, Recipe } from '@isco-cop/coding';
import { percent, table, whole } from '../evaluate/format.ts';
import { printable } from '../report/printable.ts';

/** What every run of a recipe says first. */
export function disclaimer({ id }: Recipe): string {
  return `A reference implementation of ours that follows the published approach of ${id}. It is not the office's system, and its numbers are no figure of any office.\n`;
}

/** What came of a run. */
interface RunCounts {
  /** Rows by the stage that settled them. */
  readonly counts: ReadonlyMap<string, number>;
  /** Rows that have a code now. */
  readonly coded: number;
  readonly badRows: number;
  readonly rowsBefore: number;
}

/** For people: which stage settled how many rows, and what the threshold means. */
export function reportRun(
  recipe: Recipe,
  learned: LearnedRecipe,
  { counts, coded, badRows, rowsBefore }: RunCounts,
): string {
  const settled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = recipe.stages.map(({ id, actor }) => {
    if (actor === 'source') return [id, whole(settled), ''];
    const count = actor === 'outcome' ? coded : counts.get(id);
    return count === undefined ? [id, '', ''] : [id, whole(count), percent({ value: count / settled })];
  });
  const used =
    badRows === 1 ? '1 row could not be used; it is' : `${whole(badRows)} rows could not be used; they are`;
  const bad = badRows > 0 ? `\n  ${used} listed above` : '';
  const before = rowsBefore > 0 ? `\n  ${whole(rowsBefore)} rows of an earlier run are not counted here` : '';
  return `${disclaimer(recipe)}${table([['stage', 'rows', 'share'], ...rows])}${bad}${before}\n${aboutThreshold(learned)}\n${aboutStrata(learned)}`;
}

function aboutStrata({ strata = [] }: LearnedRecipe): string {
  if (strata.length === 0) return '';
  const rows = strata.map(({ stratum, records, accuracy, low, high }) => [
    stratum === '' ? '(empty)' : printable(stratum),
    whole(records),
    percent({ value: accuracy, interval: { low, high, method: 'wilson' } }),
  ]);
  return `  Validated by stratum, on examples kept back; 95% intervals in brackets\n${table([['stratum', 'examples', 'right'], ...rows])}\n`;
}

function aboutThreshold({ threshold, curve }: LearnedRecipe): string {
  if (curve.length === 0)
    return '  There are too few examples to keep some back, so nothing is known of the scores.';
  if (threshold > 1) return '  No score keeps to the limit, so the model decides on nothing.';
  if (threshold === 0) return '  There is no threshold: every record gets its most likely code.';
  const point = curve.findLast((each) => each.threshold >= threshold);
  if (!point) return `  Threshold ${threshold.toFixed(3)}: no example that was kept back scores as high.`;
  const error = percent({
    value: point.error,
    interval: { low: point.errorLow, high: point.errorHigh, method: 'wilson' },
  });
  return `  Threshold ${threshold.toFixed(3)}: of the examples that were kept back the model takes ${percent({ value: point.automatic })} and errs in ${error} of these.\n  Titles of an index are easier than answers of people: judge by answers of your own with \`isco-cop evaluate\`.`;
}
