import type { Rule } from './rule.ts';

/** A number is about something that readers can look up. */
export const metricSubject: Rule = {
  id: 'metric-subject',
  severity: 'error',
  summary: 'A metric names its methodology, the resource it was observed on, or at least the country.',
  entry({ collection, entry }, context) {
    if (collection !== 'metrics') return;
    const { methodology, resource, country } = entry;
    if (methodology === undefined && resource === undefined && country === undefined) {
      context.report(
        entry,
        { key: ['title'] },
        {
          message: 'Unexpected metric about nothing, expected `methodology`, `resource` or `country`',
          hint: 'add `methodology: …`, or `resource: …` for a tool or study that no office owns',
        },
      );
    }
    const owner = context.get('methodologies', methodology ?? '')?.country;
    if (owner === undefined || country === undefined || owner === country) return;
    context.report(
      entry,
      { value: ['country'] },
      {
        message: `Unexpected country \`${country}\`, expected \`${owner}\`, the country of \`${methodology}\``,
        hint: 'remove the key: the methodology says it',
      },
    );
  },
  examples: [
    {
      files: { 'metrics/a.md': 'title: A number' },
      problems: [
        'metrics/a.md:2:1 Unexpected metric about nothing, expected `methodology`, `resource` or `country`',
      ],
    },
    {
      files: { 'methodologies/m.md': 'country: EC', 'metrics/a.md': 'methodology: m\ncountry: MX' },
      problems: ['metrics/a.md:3:10 Unexpected country `MX`, expected `EC`, the country of `m`'],
    },
    {
      files: { 'metrics/a.md': 'methodology: m', 'metrics/b.md': 'resource: study\ncountry: DE' },
      problems: [],
    },
  ],
};
