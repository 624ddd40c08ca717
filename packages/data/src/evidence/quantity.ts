import type { Quantity } from '../schema/common.ts';
import { vocabularies } from '../schema/vocabulary/index.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

/** A number as its source states it, in parts that a page can set in different sizes. */
export interface FormattedQuantity {
  /** "about", "at most" …; empty where the value is exact. */
  readonly bound: string;
  /** "87.82", "5.4 million", "1.8–4.9". */
  readonly number: string;
  /** "%", "records" …; empty where there is none. */
  readonly unit: string;
  /** All of it, such as "about 5.4 million records" or "1.8–4.9%". */
  readonly text: string;
}

/** A quantity in parts: about 5400000 records → "about", "5.4 million", "records". */
export function formatQuantity({ value, upTo, bound, unit }: Quantity): FormattedQuantity {
  const number = upTo === undefined ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`;
  const parts = {
    bound: bound === 'exactly' ? '' : vocabularies.bound[bound][0],
    number,
    unit: vocabularies.unit[unit][0],
  };
  return { ...parts, text: `${parts.bound} ${number}${unit === 'percent' ? '' : ' '}${parts.unit}`.trim() };
}

/** A quantity as one run of text. */
export function quantityText(quantity: Quantity): string {
  return formatQuantity(quantity).text;
}

function formatNumber(value: number): string {
  return value >= 1e6 && value % 1e5 === 0 ? `${numbers.format(value / 1e6)} million` : numbers.format(value);
}
