import type { Metric } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** A number as its source states it, in parts that a page can set in different sizes. */
export interface FormattedQuantity {
  /** "about", "at most" …; empty where the value is exact. */
  readonly bound: string;
  readonly number: string;
  readonly unit: string;
}

/** Formats a quantity: 5400000 about records → "about", "5.4 million", "records". */
export function formatQuantity(quantity: Metric['quantity']): FormattedQuantity {
  const { value, upTo, bound, unit } = quantity;
  return {
    bound: bound === 'exactly' ? '' : label('bound', bound),
    number: upTo === undefined ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`,
    unit: label('unit', unit),
  };
}

/** A quantity as one run of text. */
export function quantityText(quantity: Metric['quantity']): string {
  const { bound, number, unit } = formatQuantity(quantity);
  return [bound, unit === '%' ? `${number}%` : `${number} ${unit}`].filter(Boolean).join(' ').trim();
}

function formatNumber(value: number): string {
  return value >= 1e6 && value % 1e5 === 0 ? `${numbers.format(value / 1e6)} million` : numbers.format(value);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-12-02` → "2 December 2024"; as exact as it is given. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
