import { LANGUAGES } from '@isco-cop/coding';
import { type Command, createCommand, Option } from 'commander';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import { ensureWritable } from '../coding/writable.ts';
import { type ProposeOptions, runPropose } from '../maintenance/run-propose.ts';
import { share } from '../number-option.ts';

/** `isco-cop propose`: compares new titles with known ones, to keep a classification up to date. */
export function proposeCommand(): Command {
  return createCommand('propose')
    .description(
      'For new titles propose an existing occupation, or a cluster that may be a new one, with evidence for an analyst.',
    )
    .argument('<file>', 'titles that were met: CSV, TSV or one JSON object a line; - reads standard input')
    .requiredOption('--title <column>', 'column with the title')
    .option('--records <column>', 'column with how many records have the title')
    .option('--against <file>', 'known titles with their codes; the starter index if left out')
    .option('--against-title <column>', 'with --against: column with the title', 'title')
    .option('--against-code <column>', 'with --against: column with the code', 'code')
    .option('--near <share>', 'similarity to a known title from which its occupation is proposed', share, 0.5)
    .option('--together <share>', 'similarity from which new titles make a cluster', share, 0.35)
    .addOption(
      new Option('--language <code>', 'what titles are written in; guessed if left out').choices(LANGUAGES),
    )
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'ndjson']).default('csv'))
    .option('--out <file>', 'the file to write, instead of standard output')
    .addHelpText(
      'after',
      `
Similarity is the cosine of TF-IDF vectors of words and parts of words, from 0 to 1. Clusters come first, that with most
records before the others. The column \`decision\` is empty: a person fills it in.`,
    )
    .action((file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<ProposeOptions>();
      ensureWritable(options.out, [file, options.against]);
      return tellingOfInput(file, undefined, () => runPropose(file, options));
    });
}
