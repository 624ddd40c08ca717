import type { Estimate } from '@isco-cop/measures';
import stringWidth from 'string-width';

/** Stands for an interval where all resamples are alike; the report says what it means. */
const NO_INTERVAL = '(no interval)';

/** A share in percent with its interval, such as `72.0% (67.4–76.2)`. */
export function percent(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const { value, interval, noSpread } = estimate;
  const one = (number: number) => (number * 100).toFixed(1);
  if (noSpread) return `${one(value)}% ${NO_INTERVAL}`;
  return `${one(value)}%${interval ? ` (${one(interval.low)}–${one(interval.high)})` : ''}`;
}

/** A coefficient with its interval, such as `0.50 (0.33–0.67)`. */
export function coefficient(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const { value, interval, noSpread } = estimate;
  if (noSpread) return `${value.toFixed(2)} ${NO_INTERVAL}`;
  return `${value.toFixed(2)}${interval ? ` (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})` : ''}`;
}

/** A whole number with separators. */
export function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}

/** A sum of weights: whole where it is a count, with two decimals at most where it is none. */
export function amount(weight: number): string {
  return weight.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** A number of something, such as `1 record` or `5,400 records`. */
export function counted(number: number, what: string): string {
  return `${whole(number)} ${what}${number === 1 ? '' : 's'}`;
}

/** Rows as columns of text, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell)));
          return column === 0 ? cell + space : space + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}
