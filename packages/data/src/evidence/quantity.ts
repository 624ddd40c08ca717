import type { Quantity } from '../schema/common.ts';
import { vocabularies } from '../schema/vocabulary/index.ts';

const BOUND_WORDS: Record<Quantity['bound'], string> = {
  exactly: '',
  about: 'about ',
  'at-most': 'up to ',
  'at-least': 'at least ',
};

/** A quantity in words, such as "87.82 %", "about 5,400,000 records" or "1.8–4.9 %". */
export function quantityText({ value, upTo, bound, unit }: Quantity): string {
  const numbers = [value, upTo].flatMap((each) => (each === undefined ? [] : formatNumber(each)));
  return `${BOUND_WORDS[bound]}${numbers.join('–')} ${vocabularies.unit[unit][0]}`.trimEnd();
}

function formatNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 });
}
