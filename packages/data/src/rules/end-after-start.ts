import { minutesOf } from '../calendar.ts';
import type { FieldPath } from '../reader/places.ts';
import type { Rule } from './rule.ts';

/** What begins must end later. */
export const endAfterStart: Rule = {
  id: 'end-after-start',
  severity: 'error',
  summary: 'The end of an event, an agenda item or a talk is later than its start.',
  anyShape: true,
  entry({ collection, entry }, { report }) {
    const check = (span: unknown, path: FieldPath) => {
      const { start, end } = (span ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof start !== 'string' || typeof end !== 'string') return;
      const from = minutesOf(start);
      const to = minutesOf(end);
      if (from === undefined || to === undefined || to > from) return;
      report(
        entry,
        { value: [...path, 'end'] },
        {
          message: `Unexpected end \`${end}\`, expected a time after the start \`${start}\``,
          hint: 'correct one of the two; what ends after midnight ends on the next day',
        },
      );
    };
    if (collection === 'talks') check(entry, []);
    if (collection !== 'events') return;
    check(entry, []);
    const agenda: unknown = entry.agenda;
    if (!Array.isArray(agenda)) return;
    agenda.forEach((item, index) => {
      check(item, ['agenda', index]);
    });
  },
  examples: [
    {
      files: { 'talks/a.md': 'start: 2024-12-02T14:35\nend: 2024-12-02T14:15' },
      problems: [
        'talks/a.md:3:6 Unexpected end `2024-12-02T14:15`, expected a time after the start `2024-12-02T14:35`',
      ],
    },
    {
      files: {
        'events/a.md':
          'start: 2024-12-02T14:00\nend: 2024-12-02T17:30\nagenda:\n  - start: 2024-12-02T14:00\n    end: 2024-12-02T14:00',
      },
      problems: [
        'events/a.md:6:10 Unexpected end `2024-12-02T14:00`, expected a time after the start `2024-12-02T14:00`',
      ],
    },
    { files: { 'talks/a.md': 'start: 2024-12-02T14:15\nend: 2024-12-02T14:35' }, problems: [] },
  ],
};
