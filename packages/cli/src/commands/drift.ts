import { driftBetween, Period } from '@isco-cop/coding';
import { type Command, createCommand } from 'commander';
import { tellingOfInput } from '../coding/problems-of-input.ts';
import { wholeNumber } from '../number-option.ts';
import { type PeriodColumns, readPeriod } from '../quality/read-period.ts';
import { reportDrift } from '../quality/report-drift.ts';

interface DriftOptions extends PeriodColumns {
  digits: number;
  json?: true;
}

/** `isco-cop drift`: what has changed from one period to another. */
export function driftCommand(): Command {
  return createCommand('drift')
    .description('Compare two periods of coded records: share coded, scores, new words and the mix of codes.')
    .argument('<before>', 'coded records of the earlier period: CSV, TSV or one JSON object a line')
    .argument('<after>', 'coded records of the later period, with the same columns')
    .requiredOption('--title <column>', 'column with the job title')
    .option('--code <column>', 'column with the code, empty where there is none', 'assigned_code')
    .option('--score <column>', 'column with the score of the first candidate', 'score_1')
    .option('--digits <n>', 'how much of a code is compared', wholeNumber(1, 12), 2)
    .option('--json', 'print everything as JSON')
    .addHelpText(
      'after',
      `
The stability index (PSI) and the Jensen–Shannon divergence are 0 where two distributions are alike. Credit scoring takes
a PSI below 0.1 for no change and above 0.25 for a large one; for codes of occupations nobody has set such limits.`,
    )
    .action(async (before: string, after: string, _options, command: Command) => {
      const options = command.optsWithGlobals<DriftOptions>();
      const periods: Period[] = [];
      for (const file of [before, after]) {
        await tellingOfInput(file, undefined, async () => {
          periods.push(await readPeriod(file, options, new Period(options.digits)));
        });
      }
      const [one, other] = periods;
      if (!one || !other) return;
      const drift = driftBetween(one, other);
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ records: [one.records, other.records], ...drift }, null, 2)}\n`
          : reportDrift([one.records, other.records], drift, options.digits),
      );
    });
}
