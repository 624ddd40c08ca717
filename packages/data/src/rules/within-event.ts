import { minutesOf } from '../calendar.ts';
import { allAgendas, MOST_FINDINGS } from './agenda.ts';
import type { Rule } from './rule.ts';

/** Talks and agenda items lie within their event. */
export const withinEvent: Rule = {
  id: 'within-event',
  severity: 'warning',
  summary: 'A talk or agenda item starts and ends between the start and the end of its event.',
  community(context) {
    for (const { event, items } of allAgendas(context)) {
      const start = minutesOf(event.start);
      const end = minutesOf(event.end);
      if (start === undefined || end === undefined || end <= start) continue;
      const outside = items.filter((item) => item.start < start || item.end > end);
      for (const item of outside.slice(0, MOST_FINDINGS)) {
        const early = item.start < start;
        const found = early ? `start \`${item.startsAt}\`` : `end \`${item.endsAt}\``;
        context.report(
          item.entry,
          { value: [...item.path, early ? 'start' : 'end'] },
          {
            message: `Unexpected ${found}, expected a time within the event, \`${event.start}\` to \`${event.end}\``,
            hint: `correct it, or the times of the event \`${event.id}\``,
          },
        );
      }
    }
  },
  examples: [
    {
      files: {
        'events/first.md': 'start: 2024-12-02T14:00\nend: 2024-12-02T17:30',
        'talks/a.md': 'event: first\nstart: 2024-12-03T14:15\nend: 2024-12-03T14:35',
      },
      problems: [
        'talks/a.md:4:6 Unexpected end `2024-12-03T14:35`, expected a time within the event, `2024-12-02T14:00` to `2024-12-02T17:30`',
      ],
    },
    {
      files: {
        'events/first.md': 'start: 2024-12-02T14:00\nend: 2024-12-02T17:30',
        'talks/a.md': 'event: first\nstart: 2024-12-02T14:15\nend: 2024-12-02T14:35',
      },
      problems: [],
    },
  ],
};
