import { renameSync, writeFileSync } from 'node:fs';
import {
  CODER_IDS,
  type CoderId,
  type Example,
  LANGUAGES,
  type Language,
  train,
  writeModel,
} from '@isco-cop/coding';
import { readTable, TableError } from '@isco-cop/measures/table';
import { type Command, createCommand, InvalidArgumentError, Option } from 'commander';
import { BadRows } from '../coding/bad-rows.ts';
import { collect } from '../coding/collect.ts';
import { RecordReader } from '../coding/read-records.ts';
import { openInput } from '../evaluate/open-input.ts';
import { ExitCode } from '../exit-code.ts';
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
    .option('--seed <n>', 'the same seed and rows give the same model', seed, 1)
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
  const show = process.stderr.isTTY
    ? (share: number) => process.stderr.write(`\r\u001b[KTraining ${Math.round(share * 100)}%`)
    : () => {};
  const model = train(examples, { coder, seed, ...(language && { language }), onProgress: show });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
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

async function readExamples(
  file: string,
  { title, code, weight, text = [] }: TrainCommandOptions,
): Promise<{ examples: Example[]; badRows: number }> {
  const table = await readTable(openInput(file).chunks);
  const reader = new RecordReader(table.columns, title, text, [
    code,
    ...(weight === undefined ? [] : [weight]),
  ]);
  const badRows = new BadRows(file);
  const examples: Example[] = [];
  for await (const block of table.blocks) {
    for (const each of block) {
      const row = reader.read(each);
      const given = row.cell(code);
      const times =
        weight === undefined ? 1 : Number(row.cell(weight).replace(/^(\d+),(\d+)$/, '$1.$2') || 'none');
      const problem =
        row.problem ??
        (given === '' ? `no code in \`${printable(code)}\`` : undefined) ??
        (times > 0 && Number.isFinite(times)
          ? undefined
          : `no weight above 0 in \`${printable(weight ?? '')}\``);
      if (problem === undefined) examples.push({ ...row.record, code: given, weight: times });
      else badRows.add({ ...row, problem });
    }
  }
  badRows.end();
  return { examples, badRows: badRows.count };
}

function seed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}
