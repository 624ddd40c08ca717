import type { Estimate } from '@isco-cop/measures';
import { whole } from '@theme/Community/ChooseFile/whole';

/** A share in percent, such as `72.0%`. */
export function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

/** A 95% interval in percent, such as `67.4 to 76.2`. */
export function interval({ interval: found, noSpread }: Estimate): string {
  if (noSpread) return 'no interval';
  return found ? `${(found.low * 100).toFixed(1)} to ${(found.high * 100).toFixed(1)}` : '';
}

/** A share with its interval, such as `72.0% (67.4 to 76.2)`. */
export function share(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const found = interval(estimate);
  return `${percent(estimate.value)}${found && ` (${found})`}`;
}

/** A sum of weights: whole where it is a count, with two decimals at most where it is none. */
export function amount(weight: number): string {
  return weight.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** `1 digit`, `4 digits`. */
export function digitsText(digits: number): string {
  return digits === 1 ? '1 digit' : `${digits} digits`;
}

/** What a code is called in a table. */
export function codeName(code: string): string {
  if (code === '') return 'no code';
  return code === '?' ? 'uncodable' : code;
}

/** A number of something, such as `1 record` or `5,400 records`. */
export function counted(number: number, what: string): string {
  return `${whole(number)} ${what}${number === 1 ? '' : 's'}`;
}
