import { percent, table, whole } from '../evaluate/format.ts';
import { printable } from '../report/printable.ts';
import type { Sample } from './draw-sample.ts';

/** For people: how many records are drawn of each stratum, and how to use what comes back. */
export function reportSample({ plan, records, columns }: Sample): string {
  const drawn = plan.reduce((sum, { sample }) => sum + sample, 0);
  const rows = plan.map(({ name, records: all, sample }) => [
    name === '' ? '(empty)' : printable(name),
    whole(all),
    whole(sample),
    percent({ value: all === 0 ? 0 : sample / all }),
  ]);
  const without = plan.filter(({ sample }) => sample === 0).map(({ name }) => printable(name));
  const missing =
    without.length === 0
      ? ''
      : `Nothing is drawn of ${without.join(', ')}, so that the weights bring the result back to the other records alone; draw more for all\n`;
  // What a recipe has decided, or else what `isco-cop code` puts first.
  const predicted = ['assigned_code', 'code_1'].find((name) => columns.includes(name)) ?? 'COLUMN';
  return `${whole(drawn)} of ${whole(records)} records drawn\n${table([['stratum', 'records', 'drawn', 'share'], ...rows])}\n${missing}Fill in \`checked_code\`, then: isco-cop evaluate FILE --truth checked_code --predicted ${predicted} --weight sample_weight\n`;
}
