import type { Estimate } from '@isco-cop/measures';

/** A share in percent, such as `72.0%`. */
export function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

/** A 95% interval in percent, such as `67.4 to 76.2`. */
export function interval({ interval: found }: Estimate): string {
  return found ? `${(found.low * 100).toFixed(1)} to ${(found.high * 100).toFixed(1)}` : '';
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
