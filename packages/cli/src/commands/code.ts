import { availableParallelism } from 'node:os';
import { readModel } from '@isco-cop/coding';
import { EmptyTableError, readTable, tableWarnings } from '@isco-cop/measures/table';
import { type Command, createCommand, Option } from 'commander';
import { BadRows } from '../coding/bad-rows.ts';
import { codeTable } from '../coding/code-table.ts';
import { csvLines, ndjsonLines } from '../coding/coded-lines.ts';
import { poolFor } from '../coding/coder-pool.ts';
import { collect } from '../coding/collect.ts';
import { ensureKeepable } from '../coding/kept-columns.ts';
import { modelBytes } from '../coding/model-bytes.ts';
import { digest, fileOutput, standardOutput } from '../coding/output.ts';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import { RecordReader } from '../coding/read-records.ts';
import { writeWhole } from '../coding/whole-output.ts';
import { ensureWritable } from '../coding/writable.ts';
import { openInput } from '../evaluate/open-input.ts';
import { Progress } from '../evaluate/progress.ts';
import { ExitCode } from '../exit-code.ts';
import { wholeNumber } from '../number-option.ts';

interface CodeCommandOptions {
  title: string;
  text?: string[];
  model?: string;
  k: number;
  format: 'csv' | 'ndjson';
  keep?: string[];
  jobs?: number;
  out?: string;
  resume?: true;
  asFilter?: true;
}

/** `isco-cop code`: offers codes for the records of a file. */
export function codeCommand(): Command {
  return createCommand('code')
    .description(
      'Offer codes for job titles, best first with scores. Without a model, with that of the starter index.',
    )
    .argument('<file>', 'CSV, TSV or one JSON object a line, told apart by content; - reads standard input')
    .requiredOption('--title <column>', 'column with the job title')
    .option('--text <column>', 'a further column, as in training; may be repeated', collect)
    .option('--model <model>', 'a file that `isco-cop train` wrote')
    .option('--k <n>', 'most candidates for a record', wholeNumber(1, 100), 5)
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'ndjson']).default('csv'))
    .option(
      '--keep <column>',
      'a column to put into each object of ndjson; may be repeated; csv keeps all',
      collect,
    )
    .option('--jobs <n>', 'threads to code with; all cores if left out', wholeNumber(1, 256))
    .option('--out <file>', 'the file to write, instead of standard output')
    .option('--resume', 'with --out: go on where an interrupted run has ended')
    .option(
      '--as-filter',
      'for batch systems: no records are fine, and rows that cannot be coded do not change the exit code',
    )
    .addHelpText(
      'after',
      '\nRows that cannot be coded are listed on standard error and written without candidates.',
    )
    .action((file: string, _options, command: Command) =>
      codeFile(file, command.optsWithGlobals<CodeCommandOptions>()),
    );
}

async function codeFile(file: string, options: CodeCommandOptions): Promise<void> {
  if (options.resume && (options.out === undefined || file === '-')) {
    throw new Error('--resume needs --out and an input file: only then is it known what has been written');
  }
  ensureWritable(options.out, [file, options.model]);
  await tellingOfInput(file, options.model, () => code(file, options));
}

async function code(file: string, options: CodeCommandOptions): Promise<void> {
  const { title, text = [], k, keep = [], jobs = availableParallelism(), out, resume } = options;
  const input = openInput(file);
  const table = await readTable(input.chunks).catch((error: unknown) => {
    if (options.asFilter && error instanceof EmptyTableError) return undefined;
    throw error;
  });
  if (!table) {
    // A part without records has a result all the same: one without lines.
    writeWhole(out, '');
    return;
  }
  const reader = new RecordReader(file, table.columns, title, text, keep);
  if (options.format === 'ndjson')
    ensureKeepable(keep, { row: undefined, title, candidates: undefined, problem: undefined });
  const format = options.format === 'csv' ? csvLines(table.columns, k) : ndjsonLines(keep);
  // What is wrong with the call has been said before a model is trained.
  const model = modelBytes(options.model);
  const job = [file, String(input.size), digest(model), title, ...text, String(k), options.format, ...keep];
  // What is damaged is said before anything is written.
  readModel(model);
  const output = out === undefined ? standardOutput() : fileOutput(out, job, resume ?? false);
  const pool = poolFor(model, k, jobs, input.size);
  const badRows = new BadRows(file);
  const progress = new Progress(input, output.rowsBefore);
  try {
    await codeTable({ table, reader, pool, format, output, badRows, onRows: (rows) => progress.show(rows) });
    output.finish();
  } finally {
    progress.end();
    await pool.close();
  }
  badRows.end(tableWarnings(table, [title, ...text, ...keep]));
  if (badRows.count > 0 && !options.asFilter) process.exitCode = ExitCode.Problems;
}
