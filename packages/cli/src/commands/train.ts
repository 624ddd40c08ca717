import { renameSync, writeFileSync } from 'node:fs';
import { CODER_IDS, type CoderId, LANGUAGES, type Language, train, writeModel } from '@isco-cop/coding';
import { TableError } from '@isco-cop/measures/table';
import { type Command, createCommand, Option } from 'commander';
import { collect } from '../coding/collect.ts';
import { readExamples } from '../coding/read-examples.ts';
import { showTraining } from '../coding/show-training.ts';
import { ExitCode } from '../exit-code.ts';
import { wholeNumber } from '../number-option.ts';
import { printable } from '../report/printable.ts';

interface TrainCommandOptions {
  title: string;
  code: string;
  weight?: string;
  text?: string[];
  coder: CoderId;
  language?: Language;
  seed: number;
  out: string;
}

/** `isco-cop train`: makes a model of coded titles. */
export function trainCommand(): Command {
  return createCommand('train')
    .description('Train a coder on coded titles, and write it as one file.')
    .argument('<file>', 'CSV, TSV or one JSON object a line, told apart by content; - reads standard input')
    .requiredOption('--title <column>', 'column with the job title')
    .requiredOption('--code <column>', 'column with the code; codes stay text, so 0110 keeps its zero')
    .option('--weight <column>', 'column with how many records a row stands for')
    .option(
      '--text <column>',
      'a further column that says something of the job, such as tasks or industry; may be repeated',
      collect,
    )
    .addOption(new Option('--coder <id>', 'what to train').choices(CODER_IDS).default('ensemble'))
    .addOption(
      new Option('--language <code>', 'what titles are written in; guessed if left out').choices(LANGUAGES),
    )
    .option('--seed <n>', 'the same seed and rows give the same model', wholeNumber(0, 999_999_999), 1)
    .requiredOption('--out <model>', 'the file to write')
    .action((file: string, _options, command: Command) =>
      trainOn(file, command.optsWithGlobals<TrainCommandOptions>()),
    );
}

async function trainOn(file: string, options: TrainCommandOptions): Promise<void> {
  const { examples, badRows } = await readExamples(file, options).catch((error: unknown) => {
    if (!(error instanceof TableError)) throw error;
    console.error(`${printable(file)}: ${error.message}`);
    return { examples: undefined, badRows: 0 };
  });
  if (!examples || examples.length === 0) {
    if (examples)
      console.error(`${printable(file)}: no row has a title and a code, so there is nothing to learn from`);
    process.exitCode = ExitCode.Problems;
    return;
  }
  const { coder, seed, language, out } = options;
  const training = showTraining();
  const model = train(examples, {
    coder,
    seed,
    ...(language && { language }),
    onProgress: training.onProgress,
  });
  training.end();
  // Whoever reads the file meanwhile never meets half a model.
  writeFileSync(`${out}.unfinished`, writeModel(model));
  renameSync(`${out}.unfinished`, out);
  const counted = [
    `${examples.length.toLocaleString('en')} examples`,
    `${model.codes.length.toLocaleString('en')} codes`,
  ];
  console.error(
    `Wrote ${printable(out)}: ${[coder, ...counted, `language ${model.info.language}`].join(', ')}`,
  );
  if (badRows > 0) process.exitCode = ExitCode.Problems;
}
