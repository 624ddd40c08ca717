import { label, vocabularies } from '@isco-cop/data/vocabulary';
import { type Evaluation, evaluate, remarksOn } from '@isco-cop/measures';
import { metricFiles } from '@isco-cop/measures/entries';
import {
  COLUMN_QUESTIONS,
  type ColumnMap,
  type CountedTable,
  countTable,
  readTable,
  TableError,
} from '@isco-cop/measures/table';
import { type Command, createCommand, InvalidArgumentError, Option } from 'commander';
import { type FactOptions, factsOf } from '../evaluate/facts.ts';
import { openInput } from '../evaluate/open-input.ts';
import { Progress } from '../evaluate/progress.ts';
import { badRows, reportEvaluation } from '../evaluate/report.ts';
import { requireColumns } from '../evaluate/require-columns.ts';
import { ExitCode } from '../exit-code.ts';
import { readForSearch } from '../read-for-search.ts';
import { printable } from '../report/printable.ts';

interface EvaluateCommandOptions extends FactOptions {
  content: string;
  truth: string;
  predicted?: string;
  score?: string;
  candidates?: string[];
  second?: string;
  weight?: string;
  uncodable?: string[];
  levels: number[];
  threshold: number[];
  seed: number;
  resamples: number;
  json?: true;
  metrics?: true;
}

/** `isco-cop evaluate`: measures how well records were coded. */
export function evaluateCommand(): Command {
  const choices = (name: 'denominator' | 'truth') => Object.keys(vocabularies[name]);
  const command = createCommand('evaluate')
    .description('Measure how well records were coded, from a file with true codes and given codes.')
    .argument('<file>', 'CSV, TSV or one JSON object a line, told apart by content; - reads standard input');
  for (const { role, holds, isMany } of COLUMN_QUESTIONS) {
    const option = isMany
      ? new Option(`--${role} <columns>`, `columns with ${holds}, separated by commas`).argParser(list)
      : new Option(`--${role} <column>`, `column with ${holds}`);
    command.addOption(option.makeOptionMandatory(role === 'truth'));
  }
  return command
    .option('--uncodable <texts>', 'what stands for "cannot be coded", separated by commas', list)
    .option('--levels <digits>', 'numbers of digits to evaluate at', digits, [1, 2, 3, 4])
    .option(
      '--threshold <scores>',
      'scores from which a code would be kept, separated by commas',
      numbers,
      [],
    )
    .option('--seed <n>', 'seed of the bootstrap', wholeNumber, 1)
    .option('--resamples <n>', 'resamples of the bootstrap; 0 for none', wholeNumber, 200)
    .option('--json', 'print everything as JSON, with every line that was left out')
    .option('--metrics', 'print the numbers as entries to paste into the content, one file each')
    .option('--id <id>', 'with --metrics: beginning of the file names', 'evaluation')
    .option('--title <text>', 'with --metrics: what was evaluated', 'Evaluation')
    .option('--methodology <id>', 'with --metrics: the methodology')
    .option('--classification <id>', 'with --metrics: the classification, such as isco-08')
    .option('--variable <text>', 'with --metrics: what was coded, such as occupation')
    .addOption(
      new Option('--denominator <value>', 'with --metrics: the records').choices(choices('denominator')),
    )
    .addOption(
      new Option('--truth-kind <value>', 'with --metrics: whose codes are the truth').choices(
        choices('truth'),
      ),
    )
    .option('--evaluation-set <text>', 'with --metrics: what the records are and how they were chosen')
    .option('--period <date>', 'with --metrics: the time the records are from')
    .option('--source <resource>', 'with --metrics: the resource in which the numbers are published')
    .option('--locator <text>', 'with --metrics: the place within the source', 'Results')
    .action((file: string, _options, command: Command) =>
      evaluateFile(file, command.optsWithGlobals<EvaluateCommandOptions>()),
    );
}

async function evaluateFile(file: string, options: EvaluateCommandOptions): Promise<void> {
  const read = await readFile(file, options).catch((error: unknown) => {
    if (!(error instanceof TableError)) throw error;
    console.error(`${printable(file)}: ${error.message}`);
    process.exitCode = ExitCode.Problems;
  });
  if (!read) return;
  if (read.badRowCount > 0) process.exitCode = ExitCode.Problems;
  const evaluation = evaluate(read.counted, { seed: options.seed, resamples: options.resamples });
  if (options.metrics) await printMetrics(read, evaluation, options);
  else
    process.stdout.write(
      options.json ? json(file, read, evaluation) : reportEvaluation(file, read, evaluation),
    );
}

async function readFile(file: string, options: EvaluateCommandOptions): Promise<CountedTable> {
  const input = openInput(file);
  const table = await readTable(input.chunks);
  const { truth, predicted, score, candidates, second, weight, uncodable } = options;
  const hasLists = table.separator === 'json' && table.columns.includes('candidates');
  if (predicted === undefined && !hasLists) {
    throw new Error(
      `Name the column with the given code: --predicted <column>, one of ${table.columns.join(', ')}`,
    );
  }
  if (predicted === undefined && (score !== undefined || candidates !== undefined)) {
    throw new Error(
      '--score and --candidates go with --predicted; without it, codes and scores are those of `candidates`',
    );
  }
  if (predicted !== undefined && score === undefined && options.threshold.length > 0) {
    throw new Error('--threshold needs the scores of codes: --score <column>');
  }
  const map: ColumnMap = { truth, predicted, score, candidates, second, weight, uncodable };
  requireColumns(map, table.columns, table.separator);
  const progress = new Progress(input);
  try {
    return await countTable(table, map, { levels: options.levels, thresholds: options.threshold }, (rows) =>
      progress.show(rows),
    );
  } finally {
    progress.end();
  }
}

function json(
  file: string,
  { rows, badRowCount, badRows: reasons, warnings }: CountedTable,
  evaluation: Evaluation,
): string {
  const leftOut = { count: badRowCount, reasons };
  const report = { file, rows, leftOut, warnings, remarks: remarksOn(evaluation), ...evaluation };
  return `${JSON.stringify(report, null, 2)}\n`;
}

async function printMetrics(
  read: CountedTable,
  evaluation: Evaluation,
  options: EvaluateCommandOptions,
): Promise<void> {
  for (const group of read.badRows) console.error(`Left out:${badRows(group)}`);
  for (const warning of read.warnings) console.error(`Note: ${printable(warning)}`);
  const community = await readForSearch(options.content);
  const files = metricFiles(evaluation, factsOf(options, community), community);
  for (const { path, text } of files) process.stdout.write(`# ${options.content}/${path}\n${text}\n`);
  const open = [...new Set(files.flatMap(({ notStated }) => notStated))];
  if (open.length > 0) {
    console.error(
      `Not stated: ${open.map((name) => label('qualifier', name)).join(', ')}. Options of this command state them.`,
    );
  }
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function numbers(text: string): number[] {
  return list(text).map((each) => {
    if (!Number.isFinite(Number(each)))
      throw new InvalidArgumentError('Expected numbers separated by commas.');
    return Number(each);
  });
}

function digits(text: string): number[] {
  const all = numbers(text);
  if (all.length === 0 || all.some((each) => !Number.isInteger(each) || each < 1 || each > 12)) {
    throw new InvalidArgumentError('Expected whole numbers from 1 to 12, separated by commas.');
  }
  return all;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}
