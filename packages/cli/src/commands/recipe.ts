import { type Command, createCommand, Option } from 'commander';
import { collect } from '../coding/collect.ts';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import { ensureWritable } from '../coding/writable.ts';
import { share, wholeNumber } from '../number-option.ts';
import { listOfRecipes, type RecipeOptions, recipeWith, runRecipe } from '../recipe/run-recipe.ts';

/** `isco-cop recipe`: a reference implementation that follows a published approach. */
export function recipeCommand(): Command {
  return createCommand('recipe')
    .description(
      'Try the approach of a case: a small reference implementation of ours, on made-up rows or on your file.',
    )
    .argument('[id]', 'id of the methodology; without it all recipes are listed')
    .argument(
      '[file]',
      'CSV, TSV or one JSON object a line; - reads standard input; made-up rows if left out',
    )
    .option('--title <column>', 'column with the job title')
    .option('--text <column>', 'a further column, as in training; may be repeated', collect)
    .option('--code <column>', 'to map: column with the code that is mapped')
    .option('--records <column>', 'to propose: column with how many records have the title')
    .option(
      '--train <file>',
      'coded titles to learn from, or groups of a classification; the starter index if left out',
    )
    .option('--train-title <column>', 'with --train: column with the title', 'title')
    .option('--train-code <column>', 'with --train: column with the code', 'code')
    .option(
      '--train-text <column>',
      'with --train: a further column, such as tasks; may be repeated',
      collect,
    )
    .option('--by <column>', 'with --train: column with the stratum to validate by, such as an industry')
    .option('--sample <file>', 'with --out: write a sample of what was coded, for people to check')
    .option('--error <share>', 'to code: let the model decide while at most this share is wrong', share)
    .option('--sure', 'with --error: the upper end of its 95% interval has to keep to it')
    .option('--workload <share>', 'to code: leave at most this share to people', share)
    .option('--score <least>', 'to code: let the model decide from this score on', share)
    .option('--curve <file>', 'to code: write what each threshold would do, found on examples kept back')
    .option('--k <n>', 'most candidates for a record', wholeNumber(1, 100), 5)
    .option('--seed <n>', 'the same seed and rows give the same result', wholeNumber(0, 999_999_999), 1)
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'ndjson']).default('csv'))
    .option(
      '--keep <column>',
      'a column to put into each object of ndjson; may be repeated; csv keeps all',
      collect,
    )
    .option('--jobs <n>', 'threads to code with; all cores if left out', wholeNumber(1, 256))
    .option('--out <file>', 'the file to write, instead of standard output')
    .option('--resume', 'to code, with --out: go on where an interrupted run has ended')
    .addHelpText(
      'after',
      `
What is the same as published, what differs and what is not known stands on the page of the recipe, which the page of
the case leads to. Nothing that a recipe measures is a figure of an office.`,
    )
    .action(async (id: string | undefined, file: string | undefined, _options, command: Command) => {
      if (id === undefined) {
        process.stdout.write(listOfRecipes());
        return;
      }
      const options = command.optsWithGlobals<RecipeOptions>();
      const recipe = recipeWith(id);
      if (options.resume && (options.out === undefined || file === '-')) {
        throw new Error(
          '--resume needs --out and an input file: only then is it known what has been written',
        );
      }
      if (options.sample !== undefined && options.out === undefined)
        throw new Error('--sample needs --out: it is drawn from what was written');
      for (const written of [options.out, options.curve, options.sample])
        ensureWritable(written, [file, options.train]);
      await tellingOfInput(file ?? 'made-up rows', undefined, () => runRecipe(recipe, file, options));
    });
}
