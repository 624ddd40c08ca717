import { route } from '@isco-cop/coding';
import { type Command, createCommand } from 'commander';
import { csvLine } from '../coding/csv.ts';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import { readRows } from '../coding/read-rows.ts';
import { writeWhole } from '../coding/whole-output.ts';
import { ensureWritable } from '../coding/writable.ts';
import { ExitCode } from '../exit-code.ts';
import { share } from '../number-option.ts';

interface WorkListOptions {
  title: string;
  code?: string;
  score: string;
  suggestion: string;
  below?: number;
  keep?: string[];
  out?: string;
}

/** `isco-cop work-list`: what people have to code, in the order in which it is quickest. */
export function workListCommand(): Command {
  return createCommand('work-list')
    .description(
      'List coded records that people have to decide on, so that what one decision settles stands together.',
    )
    .argument('<file>', 'what `isco-cop code` or `isco-cop recipe` wrote; - reads standard input')
    .requiredOption('--title <column>', 'column with the job title')
    .option(
      '--code <column>',
      'column with the code, empty where a person decides; without it --below decides',
    )
    .option('--below <score>', 'without --code: records whose first suggestion scores less', share)
    .option('--suggestion <column>', 'column with the first suggestion', 'code_1')
    .option('--score <column>', 'column with the score of the first suggestion', 'score_1')
    .option('--out <file>', 'the file to write, instead of standard output')
    .action((file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<WorkListOptions>();
      if ((options.code === undefined) === (options.below === undefined))
        throw new Error('Say what is left to people: either --code <column> or --below <score>');
      ensureWritable(options.out, [file]);
      return tellingOfInput(file, undefined, () => writeList(file, options));
    });
}

async function writeList(file: string, options: WorkListOptions): Promise<void> {
  const { title, code, below, suggestion, score, out } = options;
  const { sound, bad } = await readRows(file, title, [
    suggestion,
    score,
    ...(code === undefined ? [] : [code]),
  ]);
  if (bad.length > 0) process.exitCode = ExitCode.Problems;
  const scoreOf = (text: string) => Number(text.replace(/^(\d+),(\d+)$/, '$1.$2')) || 0;
  const open = sound.filter((row) =>
    code === undefined ? scoreOf(row.cell(score)) < (below ?? 0) : row.cell(code) === '',
  );
  const items = open.map((record) => ({
    record,
    candidates:
      record.cell(suggestion) === ''
        ? []
        : [{ code: record.cell(suggestion), score: scoreOf(record.cell(score)) }],
  }));
  const { workList } = route(items, Number.POSITIVE_INFINITY);
  const columns = sound[0]?.columns ?? [];
  // Objects that were coded have the number of their row already.
  const isNumbered = columns.includes('row');
  const lines = workList.map(({ record }, at) =>
    csvLine([String(at + 1), ...(isNumbered ? [] : [String(record.row)]), ...record.cells(), '']),
  );
  const header = csvLine(['order', ...(isNumbered ? [] : ['row']), ...columns, 'manual_code']);
  writeWhole(out, [header, ...lines].join(''));
  console.error(
    `${workList.length.toLocaleString('en')} of ${sound.length.toLocaleString('en')} records are left to people`,
  );
}
