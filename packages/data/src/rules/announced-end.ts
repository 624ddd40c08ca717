import { clockOf, minutesOf } from '../calendar.ts';
import { allAgendas } from './agenda.ts';
import type { Rule } from './rule.ts';

/** The announced end and the end of the agenda are two facts; both are kept. */
export const announcedEnd: Rule = {
  id: 'announced-end',
  severity: 'info',
  summary: 'Points out an announced end that differs from the end of the last talk or agenda item.',
  community(context) {
    for (const { event, items, isComplete } of allAgendas(context)) {
      if (!isComplete) continue;
      const announced = minutesOf(event.end);
      const last = items.reduce((a, b) => (b.end > a.end ? b : a), items[0] as (typeof items)[0]);
      if (announced === undefined || !last || last.end === announced) continue;
      context.report(
        event,
        { value: ['end'] },
        {
          message: `Unexpected announced end ${clockOf(event.end)}, expected ${clockOf(last.endsAt)}, the end of "${last.title}"`,
          hint: 'nothing to do if both are as announced: the two are kept side by side',
        },
      );
    }
  },
  examples: [
    {
      files: {
        'events/first.md':
          'end: 2024-12-02T17:30\nagenda:\n  - { title: Closing, start: 2024-12-02T17:05, end: 2024-12-02T17:15 }',
      },
      problems: ['events/first.md:2:6 Unexpected announced end 17:30, expected 17:15, the end of "Closing"'],
    },
    {
      files: {
        'events/first.md':
          'end: 2024-12-02T17:15\nagenda:\n  - { title: Closing, start: 2024-12-02T17:05, end: 2024-12-02T17:15 }',
        'events/without-agenda.md': 'end: 2024-12-02T17:15',
      },
      problems: [],
    },
  ],
};
