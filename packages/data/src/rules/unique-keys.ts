import { quoted } from '../quote.ts';
import type { DraftEntry, Rule } from './rule.ts';

/** Parts of an entry that are told apart by a key have different keys. */
export const uniqueKeys: Rule = {
  id: 'unique-keys',
  severity: 'error',
  summary: 'Sessions of an event, stages of a pipeline and levels of a classification have different ids.',
  entry(draft, { report }) {
    const { list, parts } = keyedParts(draft);
    const seen = new Set<string>();
    parts.forEach(({ id }, index) => {
      if (seen.has(id)) {
        report(
          draft.entry,
          { value: [list, index, 'id'] },
          {
            message: `Unexpected second ${quoted(id)}, expected every id of \`${list}\` once`,
            hint: `give this one another id, such as \`${id}-2\``,
          },
        );
      }
      seen.add(id);
    });
  },
  examples: [
    {
      files: { 'events/a.md': 'sessions:\n  - id: one\n  - id: one' },
      problems: ['events/a.md:4:9 Unexpected second `one`, expected every id of `sessions` once'],
    },
    {
      files: { 'classifications/a.md': 'levels: [{ id: unit }, { id: unit }]' },
      problems: ['classifications/a.md:2:30 Unexpected second `unit`, expected every id of `levels` once'],
    },
    { files: { 'events/a.md': 'sessions:\n  - id: one\n  - id: two' }, problems: [] },
  ],
};

function keyedParts({ collection, entry }: DraftEntry): { list: string; parts: readonly { id: string }[] } {
  switch (collection) {
    case 'events':
      return { list: 'sessions', parts: entry.sessions ?? [] };
    case 'methodologies':
      return { list: 'pipeline', parts: entry.pipeline };
    case 'classifications':
      return { list: 'levels', parts: entry.levels ?? [] };
    default:
      return { list: '', parts: [] };
  }
}
