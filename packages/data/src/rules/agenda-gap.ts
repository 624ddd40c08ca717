import { clockOf } from '../calendar.ts';
import { type AgendaItem, allAgendas, MOST_FINDINGS } from './agenda.ts';
import type { Rule } from './rule.ts';

/** Points out time of a day that no talk and no agenda item takes. */
export const agendaGap: Rule = {
  id: 'agenda-gap',
  severity: 'info',
  summary: 'Points out time between talks and agenda items of a day that nothing takes.',
  community(context) {
    for (const { items, isComplete } of allAgendas(context)) {
      if (!isComplete) continue;
      for (const { item, before } of gaps(items)) {
        context.report(
          item.entry,
          { value: [...item.path, 'start'] },
          {
            message: `Unexpected gap of ${item.start - before.end} minutes before "${item.title}" at ${clockOf(item.startsAt)}, expected it at ${clockOf(before.endsAt)}, the end of "${before.title}"`,
            hint: 'correct one of the times, or add a `break` or a `discussion` to the `agenda` of the event',
          },
        );
      }
    }
  },
  examples: [
    {
      files: {
        'events/first.md':
          'agenda:\n  - { title: Opening, start: 2024-12-02T14:00, end: 2024-12-02T14:15 }\n  - { title: Closing, start: 2024-12-02T14:45, end: 2024-12-02T15:00 }',
        'talks/a.md': 'event: first\ntitle: A\nstart: 2024-12-02T14:15\nend: 2024-12-02T14:35',
      },
      problems: [
        'events/first.md:4:30 Unexpected gap of 10 minutes before "Closing" at 14:45, expected it at 14:35, the end of "A"',
      ],
    },
    {
      files: {
        'events/first.md':
          'agenda:\n  - { title: Day 1, start: 2024-12-02T14:00, end: 2024-12-02T17:00 }\n  - { title: Day 2, start: 2024-12-03T09:00, end: 2024-12-03T12:00 }',
      },
      problems: [],
    },
  ],
};

function gaps(items: readonly AgendaItem[]): { item: AgendaItem; before: AgendaItem }[] {
  const found: { item: AgendaItem; before: AgendaItem }[] = [];
  let last: AgendaItem | undefined;
  for (const item of items) {
    if (last && item.start > last.end && dayOf(item.startsAt) === dayOf(last.endsAt)) {
      found.push({ item, before: last });
    }
    if (!last || item.end > last.end) last = item;
    if (found.length === MOST_FINDINGS) break;
  }
  return found;
}

function dayOf(localTime: string): string {
  return localTime.slice(0, 'YYYY-MM-DD'.length);
}
