import { writeFileSync } from 'node:fs';
import { Accumulator, evaluate, normaliseCode, UNCODABLE } from '@isco-cop/measures';
import { type Command, createCommand } from 'commander';
import { csvLine } from '../coding/csv.ts';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import type { ReadRow } from '../coding/read-records.ts';
import { readRows } from '../coding/read-rows.ts';
import { ensureWritable } from '../coding/writable.ts';
import { ExitCode } from '../exit-code.ts';
import { wholeNumber } from '../number-option.ts';
import { reportCoders } from '../quality/report-coders.ts';
import { printable } from '../report/printable.ts';

interface CompareOptions {
  first: string;
  second: string;
  title?: string;
  digits: number;
  uncodable?: string;
  disagreements?: string;
  json?: true;
}

/** `isco-cop compare-coders`: how two people, or a person and a program, agree. */
export function compareCodersCommand(): Command {
  return createCommand('compare-coders')
    .description(
      'Compare two codings of the same records: agreement and kappa by level, and every disagreement.',
    )
    .argument('<file>', 'CSV, TSV or one JSON object a line, told apart by content; - reads standard input')
    .requiredOption('--first <column>', 'column with the code of the first coder')
    .requiredOption('--second <column>', 'column with the code of the second coder')
    .option('--title <column>', 'column with the job title, for the list of disagreements')
    .option('--digits <n>', 'compare at 1 to this many digits', wholeNumber(1, 12), 4)
    .option('--uncodable <text>', 'what stands for "cannot be coded"')
    .option(
      '--disagreements <file>',
      'write the records on which they differ, those that part first at the top',
    )
    .option('--json', 'print everything as JSON')
    .action((file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<CompareOptions>();
      ensureWritable(options.disagreements, [file]);
      return tellingOfInput(file, undefined, () => compare(file, options));
    });
}

async function compare(file: string, options: CompareOptions): Promise<void> {
  const { first, second, title, digits, disagreements, json } = options;
  const codeIn = (row: ReadRow, column: string) => {
    const text = row.cell(column);
    const isUncodable = text !== '' && text.toLowerCase() === options.uncodable?.toLowerCase();
    return isUncodable ? UNCODABLE : normaliseCode(text);
  };
  const wrong = (row: ReadRow) =>
    [first, second]
      .filter((column) => codeIn(row, column) === undefined)
      .map((column) => `no code in \`${printable(column)}\``)[0];
  const { sound, bad } = await readRows(
    file,
    first,
    [second, ...(title === undefined ? [] : [title])],
    wrong,
  );
  if (bad.length > 0) process.exitCode = ExitCode.Problems;
  if (sound.length === 0) {
    console.error(`${printable(file)}: no row has both codes, so there is nothing to compare`);
    process.exitCode = ExitCode.Problems;
    return;
  }
  const counted = new Accumulator({ levels: Array.from({ length: digits }, (_, at) => at + 1) });
  const pairs = sound.map((row) => ({ row, a: codeIn(row, first) ?? '', b: codeIn(row, second) ?? '' }));
  for (const { a, b } of pairs) counted.add({ truth: a, candidates: [{ code: b }] });
  const { levels } = evaluate(counted, { seed: 1 });
  const agreement = levels.map(({ digits: level, withTruth }) => ({ digits: level, ...withTruth }));
  const parted = pairs
    .filter(({ a, b }) => a !== b)
    .map(({ row, a, b }) => ({ row, a, b, shared: sharedDigits(a, b) }))
    .sort((one, other) => one.shared - other.shared || one.row.row - other.row.row);
  if (disagreements !== undefined) {
    const lines = parted.map(({ row, a, b, shared }) =>
      csvLine([String(row.row), title === undefined ? '' : row.cell(title), a, b, String(shared), '']),
    );
    const header = csvLine(['row', 'title', 'first', 'second', 'digits_shared', 'adjudicated_code']);
    writeFileSync(disagreements, [header, ...lines].join(''));
  }
  process.stdout.write(
    json
      ? `${JSON.stringify({ records: sound.length, agreement, disagreements: parted.map(({ row, a, b, shared }) => ({ row: row.row, first: a, second: b, digitsShared: shared })) }, null, 2)}\n`
      : reportCoders(sound.length, agreement, parted),
  );
}

/** How many characters two codes have in common from the first on. */
function sharedDigits(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
