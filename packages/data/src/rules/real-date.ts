import { dateFinding } from '../calendar.ts';
import type { Rule } from './rule.ts';

/** A date must exist in the calendar. */
export const realDate: Rule = {
  id: 'real-date',
  severity: 'error',
  summary: 'A date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists in the calendar.',
  kinds: ['date'],
  field({ value, path }, entry, { report }) {
    const finding = dateFinding(value);
    if (finding) report(entry, { value: path }, finding);
  },
  examples: [
    {
      files: { 'resources/a.md': 'date: 2024-02-30' },
      problems: ['resources/a.md:2:7 Unexpected day `30` in `2024-02-30`, expected `01` to `29`'],
    },
    {
      files: { 'resources/a.md': 'date: 02/12/2024\ncheckedOn: 2024-13' },
      problems: [
        'resources/a.md:2:7 Unexpected date `02/12/2024`, expected `YYYY`, `YYYY-MM` or `YYYY-MM-DD`',
        'resources/a.md:3:12 Unexpected month `13` in `2024-13`, expected `01` to `12`',
      ],
    },
    { files: { 'resources/a.md': 'date: "2024"\ncheckedOn: 2024-02-29' }, problems: [] },
  ],
};
