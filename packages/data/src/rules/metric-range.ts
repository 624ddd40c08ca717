import { quantityText } from '../evidence/quantity.ts';
import type { Measure } from '../schema/collections.ts';
import { vocabularies } from '../schema/vocabulary/index.ts';
import type { Rule } from './rule.ts';

/** A value is possible, and in the unit in which the measure is reported. */
export const metricRange: Rule = {
  id: 'metric-range',
  severity: 'error',
  summary: 'A metric has the unit of its measure and a value within its range.',
  entry({ collection, entry }, context) {
    if (collection !== 'metrics') return;
    const measure = context.get('measures', entry.measure);
    if (!measure) return;
    const { quantity } = entry;
    if (quantity.unit !== measure.unit) {
      context.report(
        entry,
        { value: ['quantity', 'unit'] },
        {
          message: `Unexpected unit \`${quantity.unit}\`, expected \`${measure.unit}\`, the unit of \`${measure.id}\``,
          hint: `give the value in ${vocabularies.unit[measure.unit][0] || 'no unit'}, or choose another measure`,
        },
      );
      return;
    }
    for (const key of ['value', 'upTo'] as const) {
      const value = quantity[key];
      if (value === undefined || isWithin(value, measure)) continue;
      context.report(
        entry,
        { value: ['quantity', key] },
        {
          message: `Unexpected ${quantityText({ value, bound: 'exactly', unit: quantity.unit })}, expected ${rangeText(measure)}`,
          hint: 'correct the value; a percentage is written as 87.82, not 0.8782',
        },
      );
    }
  },
  examples: [
    {
      files: {
        'measures/accuracy.md': 'unit: percent\nrange: { min: 0, max: 100 }',
        'metrics/a.md': 'measure: accuracy\nquantity: { value: 8782, bound: exactly, unit: percent }',
        'metrics/b.md': 'measure: accuracy\nquantity: { value: 0.88, bound: exactly, unit: coefficient }',
      },
      problems: [
        'metrics/a.md:3:20 Unexpected 8,782%, expected 0 to 100',
        'metrics/b.md:3:48 Unexpected unit `coefficient`, expected `percent`, the unit of `accuracy`',
      ],
    },
    {
      files: {
        'measures/hours.md': 'unit: hours\nrange: { min: 0 }',
        'metrics/a.md': 'measure: hours\nquantity: { value: -1, bound: exactly, unit: hours }',
      },
      problems: ['metrics/a.md:3:20 Unexpected -1 hours, expected at least 0'],
    },
    {
      files: {
        'measures/accuracy.md': 'unit: percent\nrange: { min: 0, max: 100 }',
        'metrics/a.md': 'measure: accuracy\nquantity: { value: 87.82, bound: exactly, unit: percent }',
      },
      problems: [],
    },
  ],
};

function isWithin(value: number, { range }: Measure): boolean {
  return value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
}

function rangeText({ range: { min, max } }: Measure): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return min === undefined ? `at most ${max}` : `at least ${min}`;
}
