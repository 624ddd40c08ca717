import type { Resource } from '../schema/collections.ts';
import type { Rule } from './rule.ts';

/** Evidence is no stronger than the source it comes from. */
export const metricSource: Rule = {
  id: 'metric-source',
  severity: 'warning',
  summary: 'The grade of a metric fits the type of its source: only a paper is peer reviewed.',
  entry({ collection, entry }, context) {
    if (collection !== 'metrics') return;
    const resource = context.get('resources', entry.source.resource);
    const strongest = resource && STRONGEST[resource.type];
    if (!strongest || GRADES.indexOf(entry.grade) <= GRADES.indexOf(strongest)) return;
    context.report(
      entry,
      { value: ['grade'] },
      {
        message: `Unexpected grade \`${entry.grade}\` from a source of type \`${resource.type}\`, expected \`${strongest}\` at most`,
        hint: 'lower the grade, or name the stronger source under `source`',
      },
    );
  },
  examples: [
    {
      files: {
        'resources/first.md': 'type: announcement',
        'metrics/a.md': 'source: { resource: first }\ngrade: peer-reviewed',
      },
      problems: [
        'metrics/a.md:3:8 Unexpected grade `peer-reviewed` from a source of type `announcement`, expected `announcement` at most',
      ],
    },
    {
      files: {
        'resources/first.md': 'type: paper',
        'metrics/a.md': 'source: { resource: first }\ngrade: peer-reviewed',
        'metrics/b.md': 'source: { resource: first }\ngrade: report',
      },
      problems: [],
    },
  ],
};

/** Weakest first. */
const GRADES = ['announcement', 'slides', 'report', 'peer-reviewed', 'reproduced'];

/** The strongest grade by type of source; a paper may reproduce what another claimed. */
const STRONGEST: Partial<Record<Resource['type'], string>> = {
  announcement: 'announcement',
  slides: 'slides',
  recording: 'slides',
  report: 'report',
  'web-page': 'report',
};
