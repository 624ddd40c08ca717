import { missingQualifiers } from '../evidence/qualifiers.ts';
import type { Rule } from './rule.ts';

/** Counts what a number leaves open. */
export const metricQualifiers: Rule = {
  id: 'metric-qualifiers',
  severity: 'info',
  summary: 'Points out the qualifiers that the measure asks for and the metric does not state.',
  entry({ collection, entry }, context) {
    if (collection !== 'metrics') return;
    const measure = context.get('measures', entry.measure);
    const missing = measure ? missingQualifiers(entry, measure) : [];
    if (!measure || missing.length === 0) return;
    const { length } = missing;
    context.report(
      entry,
      { key: ['qualifiers'] },
      {
        message: `${length} of ${measure.qualifiers.length} qualifiers ${length === 1 ? 'is' : 'are'} not stated: ${missing.join(', ')}`,
        hint: 'add those that the source states under `qualifiers`; the others are shown as "not stated"',
      },
    );
  },
  examples: [
    {
      files: {
        'measures/accuracy.md': 'qualifiers: [level, n, truth]',
        'metrics/a.md': 'measure: accuracy\nqualifiers:\n  level: unit',
      },
      problems: ['metrics/a.md:3:1 2 of 3 qualifiers are not stated: n, truth'],
    },
    {
      files: {
        'measures/accuracy.md': 'qualifiers: [level]',
        'metrics/a.md': 'measure: accuracy\nqualifiers: { level: unit }',
      },
      problems: [],
    },
  ],
};
