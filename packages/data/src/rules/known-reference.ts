import { quoted } from '../quote.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** A reference must name an entry that exists. */
export const knownReference: Rule = {
  id: 'known-reference',
  severity: 'error',
  summary: 'A reference is the id (the file name without `.md`) of an existing entry.',
  kinds: ['reference'],
  field({ kind, value, path }, entry, context) {
    if (kind.kind !== 'reference') return;
    const { collection } = kind;
    const ids = context.ids(collection);
    if (ids.has(value)) return;
    const renamed = context.renamed(collection, value);
    context.report(
      entry,
      { value: path },
      {
        message: `Unexpected reference ${quoted(value)}, expected the id of an entry in \`${collection}\``,
        hint: renamed
          ? `the entry is now called \`${renamed}\``
          : didYouMean(value, ids, `add the file \`${collection}/${value}.md\`, or choose an existing id`),
      },
    );
  },
  examples: [
    {
      files: { 'talks/a.md': 'event: first-webinr', 'events/first-webinar.md': 'title: First' },
      problems: [
        'talks/a.md:2:8 Unexpected reference `first-webinr`, expected the id of an entry in `events`',
      ],
    },
    {
      files: { 'talks/a.md': 'presenters:\n  - person: nobody\n', 'people/somebody.md': 'name: Somebody' },
      problems: ['talks/a.md:3:13 Unexpected reference `nobody`, expected the id of an entry in `people`'],
    },
    { files: { 'talks/a.md': 'event: first', 'events/first.md': 'title: First' }, problems: [] },
  ],
};
