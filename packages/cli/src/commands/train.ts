import { renameSync, writeFileSync } from 'node:fs';
import {
  CODER_IDS,
  type CoderId,
  type Example,
  LANGUAGES,
  type Language,
  LIST_FORMATS,
  ListError,
  train,
  writeModel,
} from '@isco-cop/coding';
import { TableError } from '@isco-cop/measures/table';
import { type Command, createCommand, Option } from 'commander';
import { collect } from '../coding/collect.ts';
import { readExamples } from '../coding/read-examples.ts';
import { readLists } from '../coding/read-lists.ts';
import { showTraining } from '../coding/show-training.ts';
import { ensureWritable } from '../coding/writable.ts';
import { ExitCode } from '../exit-code.ts';
import { wholeNumber } from '../number-option.ts';
import { printable } from '../report/printable.ts';

interface TrainCommandOptions {
  title?: string;
  code?: string;
  index: string[];
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
    .argument('[file]', 'CSV, TSV or one JSON object a line, told apart by content; - reads standard input')
    .option('--title <column>', 'column of the file with the job title')
    .option('--code <column>', 'column with the code; codes stay text, so 0110 keeps its zero')
    .option(
      '--index <file>',
      'an index, structure or correspondence in a form that is known, as .xlsx or text; may be repeated, with or without a file of coded titles',
      collect,
      [],
    )
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
    .addHelpText(
      'after',
      `\nForms of indexes that are known:\n${LIST_FORMATS.map(({ description }) => `  ${description}`).join('\n')}`,
    )
    .action((file: string | undefined, _options, command: Command) =>
      trainOn(file, command.optsWithGlobals<TrainCommandOptions>()),
    );
}

async function trainOn(file: string | undefined, options: TrainCommandOptions): Promise<void> {
  if (file === undefined && options.index.length === 0)
    throw new Error('Nothing to learn from: name a file of coded titles, or an index with --index');
  if (file !== undefined && (options.title === undefined || options.code === undefined))
    throw new Error(
      `Name the columns of ${printable(file)} with --title and --code, or a published index with --index`,
    );
  ensureWritable(options.out, [file, ...options.index]);
  const read = await readAll(file, options).catch((error: unknown) => {
    if (!(error instanceof TableError || error instanceof ListError)) throw error;
    console.error(error instanceof TableError ? `${printable(file ?? '')}: ${error.message}` : error.message);
    return undefined;
  });
  const { examples, badRows } = read ?? { examples: [], badRows: 0 };
  if (examples.length === 0) {
    const names = [...(file === undefined ? [] : [file]), ...options.index].map(printable).join(', ');
    if (read) console.error(`${names}: no row has a title and a code, so there is nothing to learn from`);
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
    examples.length === 1 ? '1 example' : `${examples.length.toLocaleString('en')} examples`,
    model.codes.length === 1 ? '1 code' : `${model.codes.length.toLocaleString('en')} codes`,
  ];
  console.error(
    `Wrote ${printable(out)}: ${[coder, ...counted, `language ${model.info.language}`].join(', ')}`,
  );
  if (badRows > 0) process.exitCode = ExitCode.Problems;
}

/** Examples of the file and of all indexes, and how many rows and cells could not be used. */
async function readAll(
  file: string | undefined,
  { title, code, index, language, ...options }: TrainCommandOptions,
): Promise<{ examples: readonly Example[]; badRows: number }> {
  const lists = await readLists(index, language);
  if (file === undefined || title === undefined || code === undefined)
    return { examples: lists.examples, badRows: lists.problems };
  const rows = await readExamples(file, { ...options, title, code });
  return { examples: [...rows.examples, ...lists.examples], badRows: rows.badRows + lists.problems };
}
