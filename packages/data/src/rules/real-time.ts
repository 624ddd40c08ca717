import { localTimeFinding, minutesOf } from '../calendar.ts';
import type { Rule } from './rule.ts';

/** A local time must exist in the calendar and on the clock. */
export const realTime: Rule = {
  id: 'real-time',
  severity: 'error',
  summary: 'A local time is `YYYY-MM-DDThh:mm`, without zone, and exists.',
  kinds: ['local-time'],
  field({ value, path }, entry, { report }) {
    const finding = minutesOf(value) === undefined && localTimeFinding(value);
    if (finding) report(entry, { value: path }, finding);
  },
  examples: [
    {
      files: { 'talks/a.md': 'start: 2024-12-02T25:10\nend: 2024-12-02 15:10' },
      problems: [
        'talks/a.md:2:8 Unexpected hour `25` in `2024-12-02T25:10`, expected `00` to `23`',
        'talks/a.md:3:6 Unexpected time `2024-12-02 15:10`, expected `YYYY-MM-DDThh:mm`',
      ],
    },
    {
      files: { 'events/a.md': 'start: 2025-02-29T14:00' },
      problems: ['events/a.md:2:8 Unexpected day `29` in `2025-02-29T14:00`, expected `01` to `28`'],
    },
    { files: { 'talks/a.md': 'start: 2024-12-02T14:15' }, problems: [] },
  ],
};
