import type { CodeWatch } from './codes.ts';
import { linesText } from './lines.ts';

/**
 * Warnings of codes that a spreadsheet may have robbed of a leading zero: those a digit short that stand in the file with
 * the zero too, in the same column or another; or, in a column without any zero in front, a few that are a digit shorter
 * than most. Codes may be given to fewer digits on purpose, so nothing is mended. `again` is what to do once they are back.
 */
export function lostZeros(columns: readonly CodeWatch[], again = 'evaluate'): string[] {
  const [digits] = mostFrequent(columns.flatMap((column) => [...column.lengths()]));
  return columns.flatMap((column) => {
    const codes = column.codes();
    const twins = codes.filter(
      (code) => code.length === digits - 1 && columns.some((other) => other.has(`0${code}`)),
    );
    if (twins.length > 0) return twinWarning(column, twins, again);
    return codes.some((code) => code.startsWith('0')) ? [] : shortWarning(column, codes, again);
  });
}

function twinWarning(column: CodeWatch, twins: readonly string[], again: string): string {
  const lines = column.linesOf(twins);
  const [example = ''] = [...twins].sort();
  return `${codesText(lines.count)} in “${column.column}” ${lines.count === 1 ? 'stands' : 'stand'} elsewhere in the file with a zero in front, such as ${example} and 0${example}: ${linesText(lines)}. These count as different codes. ${remedy(example.length + 1, again)}`;
}

function shortWarning(column: CodeWatch, codes: readonly string[], again: string): string[] {
  const lengths = column.lengths();
  const [most, count] = mostFrequent([...lengths]);
  const shorter = lengths.get(most - 1) ?? 0;
  if (most < 2 || shorter === 0 || shorter > count / 4) return [];
  const lines = column.linesOf(codes.filter(({ length }) => length === most - 1));
  return [
    `${codesText(shorter)} in “${column.column}” ${shorter === 1 ? 'has' : 'have'} ${digitsText(most - 1)}, most have ${most}, and none begins with 0: ${linesText(lines)}. Each counts as a code of ${digitsText(most - 1)}. ${remedy(most, again)}`,
  ];
}

/** The length that most codes have, and how many do. */
function mostFrequent(lengths: readonly (readonly [length: number, count: number])[]): [number, number] {
  const sums = new Map<number, number>();
  for (const [length, count] of lengths) sums.set(length, (sums.get(length) ?? 0) + count);
  return [...sums].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
}

function remedy(digits: number, again: string): string {
  return `If a spreadsheet removed the zeros, put them back, there with =TEXT(A2,"${'0'.repeat(digits)}"), keep the column as text and ${again} again.`;
}

function codesText(count: number): string {
  return `${count.toLocaleString('en')} code${count === 1 ? '' : 's'}`;
}

function digitsText(digits: number): string {
  return digits === 1 ? '1 digit' : `${digits} digits`;
}
