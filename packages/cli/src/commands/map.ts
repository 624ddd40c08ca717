import { type Command, createCommand, Option } from 'commander';
import { collect } from '../coding/collect.ts';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import { ensureWritable } from '../coding/writable.ts';
import { type MapOptions, runMap } from '../mapping/run-map.ts';
import { share, wholeNumber } from '../number-option.ts';

/** `isco-cop map`: maps the codes of one classification to another's. */
export function mapCommand(): Command {
  return createCommand('map')
    .description(
      'Map the codes of a classification, by their titles, to those of a model: candidates, relation and evidence.',
    )
    .argument(
      '<file>',
      'titles and index entries with their codes: CSV, TSV or one JSON object a line; - reads standard input',
    )
    .requiredOption('--title <column>', 'column with the title')
    .requiredOption('--code <column>', 'column with the code that is mapped; a code may have many titles')
    .option('--model <model>', 'a file that `isco-cop train` wrote; that of the starter index if left out')
    .option('--k <n>', 'most candidates for a code', wholeNumber(1, 100), 5)
    .option('--least <share>', 'mean score from which a candidate beside the first is a target', share, 0.25)
    .option('--table <file>', 'a table that is taken to be right, to compare with')
    .option('--from <column>', 'with --table: column with the code that is mapped', 'code')
    .option('--to <column>', 'with --table: column with the target; a code may have several rows', 'isco08')
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'ndjson']).default('csv'))
    .option(
      '--keep <column>',
      'with ndjson: a column to keep, of the first row of each code; may be repeated',
      collect,
    )
    .option('--out <file>', 'the file to write, instead of standard output')
    .addHelpText(
      'after',
      `
Relations are seen from the code that is mapped: exact if neither has another partner, narrower if it shares its target,
broader if it is divided among several, many-to-many if both have others. A person decides.`,
    )
    .action((file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<MapOptions>();
      ensureWritable(options.out, [file, options.model, options.table]);
      return tellingOfInput(file, options.model, () => runMap(file, options));
    });
}
