import { RECIPES, type Recipe } from '@isco-cop/coding';
import { MADE_UP, type MadeUpFile } from '@isco-cop/coding/node';
import { nearest } from '@isco-cop/data';
import { runPropose } from '../maintenance/run-propose.ts';
import { runMap } from '../mapping/run-map.ts';
import { printable } from '../report/printable.ts';
import { type LimitOptions, limitOf } from './limit.ts';
import { EMPLOYER_COLUMNS } from './material.ts';
import { disclaimer } from './report.ts';
import { type CodingRecipeOptions, runCoding } from './run-coding.ts';

/** All options of a recipe; which of them have a part in it depends on its kind. */
export type RecipeOptions = Omit<CodingRecipeOptions, 'title' | 'employers'> &
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

/** Made-up rows to try a recipe on, and their columns. */
interface MadeUpInput {
  readonly file: MadeUpFile;
  readonly title: string;
  readonly text?: readonly string[];
  readonly by?: string;
  readonly code?: string;
  readonly records?: string;
}

function madeUpFor(recipe: Recipe): MadeUpInput {
  if (recipe.kind === 'maintenance') return { file: MADE_UP.newTitles, title: 'title', records: 'records' };
  if (recipe.kind === 'mapping') return { file: MADE_UP.nationalList, title: 'title', code: 'code' };
  const { stratum, ...columns } = EMPLOYER_COLUMNS;
  return recipe.writtenBy === 'employers'
    ? { file: MADE_UP.employerJobs, ...columns, by: stratum }
    : { file: MADE_UP.answers, title: 'job_title' };
}

/** Runs a recipe on a file, or on made-up rows where there is none. */
export async function runRecipe(
  recipe: Recipe,
  given: string | undefined,
  options: RecipeOptions,
): Promise<void> {
  const madeUp = given === undefined ? madeUpFor(recipe) : undefined;
  if (madeUp) console.error(`No file is named, so this is tried on ${madeUp.file.what}: ${madeUp.file.path}`);
  const file = given ?? madeUp?.file.path ?? '-';
  const { title = madeUp?.title, format, out, train, trainTitle, trainCode, k } = options;
  if (title === undefined) throw new Error('Name the column with the title: --title <column>');
  if (recipe.kind === 'coding') {
    const { text = madeUp?.text, by = madeUp?.by } = options;
    return runCoding(recipe, file, limitOf(options) ?? recipe.limit, {
      ...options,
      title,
      employers: recipe.writtenBy === 'employers' && madeUp !== undefined,
      ...(text && { text }),
      ...(by !== undefined && { by }),
    });
  }
  process.stderr.write(disclaimer(recipe));
  const common = { title, format, ...(out !== undefined && { out }) };
  if (recipe.kind === 'maintenance') {
    const records = options.records ?? madeUp?.records;
    const against = {
      ...(train !== undefined && { against: train }),
      againstTitle: trainTitle,
      againstCode: trainCode,
    };
    return runPropose(file, { ...common, ...against, ...LINES, ...(records !== undefined && { records }) });
  }
  const code = options.code ?? madeUp?.code;
  if (code === undefined) throw new Error('Name the column with the code that is mapped: --code <column>');
  const table = madeUp && { table: file };
  return runMap(file, { ...common, code, k, least: 0.25, from: 'code', to: 'isco08', ...table });
}

/** Where `isco-cop propose` draws its lines if it is not told otherwise. */
const LINES = { near: 0.5, together: 0.35 } as const;
