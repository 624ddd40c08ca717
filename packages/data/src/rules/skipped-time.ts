import { minutesOf } from '../calendar.ts';
import type { FieldPath } from '../reader/places.ts';
import type { Entry } from '../schema/collections.ts';
import { isSkipped, isTimeZone } from '../time-zone.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Clocks that are put forward jump over an hour; nothing can begin within it. */
export const skippedTime: Rule = {
  id: 'skipped-time',
  severity: 'warning',
  summary: 'A local time is not within the hour that clocks jump over when summer time begins.',
  entry({ collection, entry }, context) {
    if (collection === 'talks')
      check(entry, entry, [], context.get('events', entry.event)?.timeZone, context);
    if (collection !== 'events') return;
    check(entry, entry, [], entry.timeZone, context);
    entry.agenda?.forEach((item, index) => {
      check(entry, item, ['agenda', index], entry.timeZone, context);
    });
  },
  examples: [
    {
      files: { 'events/a.md': 'timeZone: Europe/Zurich\nstart: 2025-03-30T02:30\nend: 2025-03-30T04:00' },
      problems: [
        'events/a.md:3:8 Unexpected time `2025-03-30T02:30`, expected a time that clocks in Europe/Zurich show',
      ],
    },
    {
      files: { 'events/a.md': 'timeZone: Africa/Lagos\nstart: 2025-03-30T02:30\nend: 2025-03-30T04:00' },
      problems: [],
    },
  ],
};

interface Span {
  readonly start: string;
  readonly end: string;
}

function check(
  entry: Entry,
  span: Span,
  path: FieldPath,
  zone: string | undefined,
  { report }: RuleContext,
): void {
  if (zone === undefined || !isTimeZone(zone)) return;
  for (const key of ['start', 'end'] as const) {
    if (!isSkippedCached(zone, span[key])) continue;
    report(
      entry,
      { value: [...path, key] },
      {
        message: `Unexpected time \`${span[key]}\`, expected a time that clocks in ${zone} show`,
        hint: 'clocks jump over it when summer time begins; an hour later is probably meant',
      },
    );
  }
}

const skipped = new Map<string, boolean>();

/** Talks of an event share few times; asking the runtime about a zone is slow. */
function isSkippedCached(zone: string, localTime: string): boolean {
  const key = `${zone} ${localTime}`;
  let known = skipped.get(key);
  if (known === undefined) {
    const minutes = minutesOf(localTime);
    known = minutes !== undefined && isSkipped(zone, minutes);
    if (skipped.size > 10_000) skipped.clear();
    skipped.set(key, known);
  }
  return known;
}
