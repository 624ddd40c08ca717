import { CONFIDENCE } from '@isco-cop/coding';
import { type Command, createCommand, Option } from 'commander';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import { writeWhole } from '../coding/whole-output.ts';
import { ensureWritable } from '../coding/writable.ts';
import { ExitCode } from '../exit-code.ts';
import { share, wholeNumber } from '../number-option.ts';
import { drawSample, type SampleOptions } from '../quality/draw-sample.ts';
import { reportSample } from '../quality/report-sample.ts';
import { printable } from '../report/printable.ts';

/** `isco-cop sample`: draws records for people to check. */
export function sampleCommand(): Command {
  return createCommand('sample')
    .description('Draw coded records for people to check: simple, by strata or by how sure the coder is.')
    .argument('<file>', 'CSV, TSV or one JSON object a line, told apart by content; - reads standard input')
    .option('--by <column>', 'column whose texts are strata, such as an industry or a stage')
    .option('--by-score <column>', 'column with a score from 0 to 1, whose bands are strata')
    .option('--filled <column>', 'draw only from rows with something in this column, such as assigned_code')
    .option('--size <n>', 'how many to draw; found from the margin if left out', wholeNumber(1, 1_000_000))
    .option('--margin <share>', 'half the width of the interval that is wanted', share, 0.05)
    .addOption(
      new Option('--confidence <percent>', 'how sure the interval has to be')
        .choices(Object.keys(CONFIDENCE))
        .default('95'),
    )
    .option(
      '--expected <share>',
      'the share of wrong codes that is expected; 0.5 needs most records',
      share,
      0.5,
    )
    .addOption(
      new Option(
        '--allocation <how>',
        'how to divide the sample; optimal with --by-score, else proportional',
      ).choices(['proportional', 'equal', 'optimal']),
    )
    .option('--least <n>', 'fewest of a stratum', wholeNumber(0, 1000), 2)
    .option('--seed <n>', 'the same seed and rows give the same sample', wholeNumber(0, 999_999_999), 1)
    .option('--out <file>', 'the file to write, instead of standard output')
    .addHelpText(
      'after',
      `
The size is that of a simple random sample (Cochran, Sampling Techniques, 1977, chapter 4), with the correction for a limited
number of records. It is for all records together: for each stratum to be as sure, draw a sample of each.`,
    )
    .action((file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<SampleOptions & { out?: string }>();
      if (options.by !== undefined && options.byScore !== undefined)
        throw new Error('Strata are either --by a column or --by-score, not both');
      ensureWritable(options.out, [file]);
      return tellingOfInput(file, undefined, () => writeSample(file, options));
    });
}

async function writeSample(
  file: string,
  { out, ...options }: SampleOptions & { out?: string },
): Promise<void> {
  const sample = await drawSample(file, options);
  if (sample.badRows > 0) process.exitCode = ExitCode.Problems;
  if (sample.records === 0) {
    console.error(`${printable(file)}: there is no row to draw from`);
    process.exitCode = ExitCode.Problems;
    return;
  }
  writeWhole(out, sample.lines);
  process.stderr.write(reportSample(sample));
}
