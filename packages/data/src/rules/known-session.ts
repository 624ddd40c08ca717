import { quoted, quotedList } from '../quote.ts';
import type { FieldPath } from '../reader/places.ts';
import type { Entry, Event } from '../schema/collections.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A talk or agenda item belongs to a session that its event has. */
export const knownSession: Rule = {
  id: 'known-session',
  severity: 'error',
  summary: 'The session of a talk or an agenda item is the id of a session of its event.',
  entry({ collection, entry }, context) {
    if (collection === 'talks') {
      const event = context.get('events', entry.event);
      if (event) check(entry.session, entry, ['session'], event, context);
    }
    if (collection !== 'events') return;
    entry.agenda?.forEach(({ session }, index) => {
      check(session, entry, ['agenda', index, 'session'], entry, context);
    });
  },
  examples: [
    {
      files: {
        'events/first.md': 'sessions:\n  - id: session-1\nagenda:\n  - session: session-2',
        'talks/a.md': 'event: first\nsession: sesion-1',
      },
      problems: [
        'events/first.md:5:14 Unexpected session `session-2`, expected `session-1`',
        'talks/a.md:3:10 Unexpected session `sesion-1`, expected `session-1`',
      ],
    },
    {
      files: { 'events/first.md': 'title: First', 'talks/a.md': 'event: first\nsession: one' },
      problems: ['talks/a.md:3:10 Unexpected session `one`, expected no session: `first` has none'],
    },
    {
      files: { 'events/first.md': 'sessions: [{ id: one }]', 'talks/a.md': 'event: first\nsession: one' },
      problems: [],
    },
  ],
};

function check(
  session: string | undefined,
  entry: Entry,
  path: FieldPath,
  event: Event,
  { report }: RuleContext,
): void {
  if (session === undefined) return;
  const ids = (event.sessions ?? []).map(({ id }) => id);
  if (ids.includes(session)) return;
  const expected = ids.length > 0 ? quotedList(ids) : `no session: \`${event.id}\` has none`;
  report(
    entry,
    { value: path },
    {
      message: `Unexpected session ${quoted(session)}, expected ${expected}`,
      hint: didYouMean(
        session,
        ids,
        `add it to \`sessions\` of \`events/${event.id}.md\`, or remove the key`,
      ),
    },
  );
}
