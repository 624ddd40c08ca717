import { clockOf } from '../calendar.ts';
import { type AgendaItem, allAgendas, MOST_FINDINGS } from './agenda.ts';
import type { Rule } from './rule.ts';

/** Points out parts of an agenda at the same time, which parallel sessions may well be. */
export const agendaOverlap: Rule = {
  id: 'agenda-overlap',
  severity: 'info',
  summary: 'Points out talks and agenda items that take place at the same time.',
  community(context) {
    for (const { items } of allAgendas(context)) {
      for (const { item, before } of overlaps(items)) {
        context.report(
          item.entry,
          { value: [...item.path, 'start'] },
          {
            message: `Unexpected start ${clockOf(item.startsAt)} of "${item.title}", expected it after the end ${clockOf(before.endsAt)} of "${before.title}"`,
            hint: 'correct one of the times; leave both where they run in parallel',
          },
        );
      }
    }
  },
  examples: [
    {
      files: {
        'events/first.md': 'title: First',
        'talks/a.md':
          'event: first\ntitle: A\nstart: 2024-12-02T14:15\nend: 2024-12-02T14:35\nagendaTitle: A',
        'talks/b.md': 'event: first\ntitle: B\nstart: 2024-12-02T14:30\nend: 2024-12-02T14:50',
      },
      problems: ['talks/b.md:4:8 Unexpected start 14:30 of "B", expected it after the end 14:35 of "A"'],
    },
    {
      files: {
        'events/first.md': 'title: First',
        'talks/a.md': 'event: first\ntitle: A\nstart: 2024-12-02T14:15\nend: 2024-12-02T14:35',
        'talks/b.md': 'event: first\ntitle: B\nstart: 2024-12-02T14:35\nend: 2024-12-02T14:50',
      },
      problems: [],
    },
  ],
};

function overlaps(items: readonly AgendaItem[]): { item: AgendaItem; before: AgendaItem }[] {
  const found: { item: AgendaItem; before: AgendaItem }[] = [];
  let last: AgendaItem | undefined;
  for (const item of items) {
    if (last && item.start < last.end) found.push({ item, before: last });
    if (!last || item.end > last.end) last = item;
    if (found.length === MOST_FINDINGS) break;
  }
  return found;
}
