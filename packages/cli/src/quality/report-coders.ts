import type { Agreement } from '@isco-cop/measures';
import { coefficient, percent, table, whole } from '../evaluate/format.ts';

const MOST_PAIRS = 10;

/** For people: how two codings agree at each level, and which codes are taken for each other. */
export function reportCoders(
  records: number,
  levels: readonly (Agreement & { readonly digits: number })[],
  parted: readonly { readonly a: string; readonly b: string }[],
): string {
  const rows = levels.map(({ digits, agreement, kappa, pabak }) => [
    digits === 1 ? '1 digit' : `${digits} digits`,
    percent(agreement),
    coefficient(kappa),
    coefficient(pabak),
  ]);
  const counts = new Map<string, number>();
  // Which of the two said which does not matter: the codes are taken for each other.
  for (const { a, b } of parted) {
    const pair = a < b ? `${a} and ${b}` : `${b} and ${a}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const most = [...counts]
    .sort(([pair, one], [otherPair, other]) => other - one || (pair < otherPair ? -1 : 1))
    .slice(0, MOST_PAIRS)
    .map(([pair, count]) => [pair, whole(count)]);
  const confused =
    most.length > 0 ? `\nTaken for each other\n${table([['codes', 'records'], ...most])}\n` : '';
  return `${whole(records)} records with two codes; ${whole(parted.length)} differ. 95% intervals in brackets\n${table([['', 'agreement', 'kappa', 'PABAK'], ...rows])}\n${confused}`;
}
