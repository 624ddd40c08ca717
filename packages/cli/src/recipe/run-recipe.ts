import { RECIPES, type Recipe } from '@isco-cop/coding';
import { MADE_UP } from '@isco-cop/coding/node';
import { nearest } from '@isco-cop/data';
import { runPropose } from '../maintenance/run-propose.ts';
import { runMap } from '../mapping/run-map.ts';
import { printable } from '../report/printable.ts';
import { type LimitOptions, limitOf } from './limit.ts';
import { disclaimer } from './report.ts';
import { type CodingRecipeOptions, runCoding } from './run-coding.ts';

/** All options of a recipe; which of them have a part in it depends on its kind. */
export type RecipeOptions = Omit<CodingRecipeOptions, 'title'> &
  LimitOptions & { title?: string; code?: string; records?: string };

/** The recipes and what they do, for a call that names none. */
export function listOfRecipes(): string {
  const width = Math.max(...RECIPES.map(({ id }) => id.length));
  return RECIPES.map(({ id, summary }) => `${id.padEnd(width)}  ${summary}\n`).join('');
}

/** The recipe with an id. Throws, with what may have been meant, if there is none. */
export function recipeWith(id: string): Recipe {
  const found = RECIPES.find((recipe) => recipe.id === id);
  if (found) return found;
  const ids = RECIPES.map((recipe) => recipe.id);
  const meant = nearest(id, ids);
  throw new Error(
    `No recipe \`${printable(id)}\`${meant === undefined ? '' : `, did you mean \`${meant}\`?`}\nThere are: ${ids.join(', ')}`,
  );
}

/** The made-up rows that each kind of recipe is tried on, and their columns. */
const MADE_UP_INPUT = {
  coding: { file: MADE_UP.answers, title: 'job_title' },
  maintenance: { file: MADE_UP.newTitles, title: 'title', records: 'records' },
  mapping: { file: MADE_UP.nationalList, title: 'title', code: 'code' },
} as const;

/** Runs a recipe on a file, or on made-up rows where there is none. */
export async function runRecipe(
  recipe: Recipe,
  given: string | undefined,
  options: RecipeOptions,
): Promise<void> {
  const madeUp = given === undefined ? MADE_UP_INPUT[recipe.kind] : undefined;
  if (madeUp) console.error(`No file is named, so this is tried on ${madeUp.file.what}: ${madeUp.file.path}`);
  const file = given ?? madeUp?.file.path ?? '-';
  const { title = madeUp?.title, format, out, train, trainTitle, trainCode, k } = options;
  if (title === undefined) throw new Error('Name the column with the title: --title <column>');
  if (recipe.kind === 'coding')
    return runCoding(recipe, file, limitOf(options) ?? recipe.limit, { ...options, title });
  process.stderr.write(disclaimer(recipe));
  const common = { title, format, ...(out !== undefined && { out }) };
  if (recipe.kind === 'maintenance') {
    const records =
      options.records ?? (madeUp as Partial<typeof MADE_UP_INPUT.maintenance> | undefined)?.records;
    const against = {
      ...(train !== undefined && { against: train }),
      againstTitle: trainTitle,
      againstCode: trainCode,
    };
    return runPropose(file, {
      ...common,
      ...against,
      near: 0.5,
      together: 0.35,
      ...(records !== undefined && { records }),
    });
  }
  const code = options.code ?? (madeUp as Partial<typeof MADE_UP_INPUT.mapping> | undefined)?.code;
  if (code === undefined) throw new Error('Name the column with the code that is mapped: --code <column>');
  return runMap(file, {
    ...common,
    code,
    k,
    least: 0.25,
    from: 'code',
    to: 'isco08',
    ...(madeUp && { table: file }),
  });
}
