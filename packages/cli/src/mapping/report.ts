import type { MappingJudgement, Share } from '@isco-cop/coding';
import { percent, table, whole } from '../evaluate/format.ts';
import { printable } from '../report/printable.ts';

/** For people: how a mapping compares with a table. */
export function reportJudgement(judgement: MappingJudgement, file: string): string {
  const { codes, notInTable, first, among, precision, recall, relation } = judgement;
  const missing =
    notInTable > 0 ? `; ${notInTable === 1 ? '1 code is' : `${whole(notInTable)} codes are`} not in it` : '';
  const row = (name: string, of: string, share: Share) => [
    name,
    `${whole(share.of)} ${of}`,
    share.of === 0
      ? '–'
      : percent({ value: share.share, interval: { low: share.low, high: share.high, method: 'wilson' } }),
  ];
  const rows = [
    ['', 'of', '95% interval in brackets'],
    row('a target of the table comes first', 'codes', first),
    row('a target of the table is among the candidates', 'codes', among),
    row('taken as target, and in the table', 'pairs', precision),
    row('in the table, and taken as target', 'pairs', recall),
    row('the same relation as in the table', 'pairs', relation),
  ];
  return `Compared with ${printable(file)}, over ${whole(codes)} codes${missing}:\n${table(rows)}\n`;
}
