import type { Community } from '../community/community.ts';
import type { Metric } from '../schema/collections.ts';

/** A level as it is stated: one that a classification has, or no more than its digits. */
export interface StatedLevel {
  readonly digits: number;
  /** Left out where only the digits are stated. */
  readonly name?: string;
  /** "Unit group (4 digits)", or "4 digits". */
  readonly text: string;
}

const DIGITS = /^([1-9])-digits?$/;

/** The digits of a level such as `4-digits`: what a source can state without a classification. */
export function digitsOf(level: string | undefined): number | undefined {
  const [, digits] = DIGITS.exec(level ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The level that a metric or a methodology states; undefined where it states none that is known. */
export function statedLevel(
  { classifications }: Pick<Community, 'classifications'>,
  { classification, level }: Pick<Metric['qualifiers'], 'classification' | 'level'> = {},
): StatedLevel | undefined {
  const found = classifications.get(classification)?.levels?.find(({ id }) => id === level);
  const digits = found?.digits ?? digitsOf(level);
  if (digits === undefined) return undefined;
  const inDigits = `${digits} ${digits === 1 ? 'digit' : 'digits'}`;
  return found
    ? { digits, name: found.name, text: `${found.name} (${inDigits})` }
    : { digits, text: inDigits };
}
