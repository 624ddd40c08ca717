import { quoted } from '../quote.ts';
import type { Rule } from './rule.ts';

/** An entry never refers to itself. */
export const noSelfReference: Rule = {
  id: 'no-self-reference',
  severity: 'error',
  summary: 'An entry refers to others, not to itself.',
  kinds: ['reference'],
  field({ kind, value, path }, entry, context) {
    if (kind.kind !== 'reference' || context.get(kind.collection, value) !== entry) return;
    context.report(
      entry,
      { value: path },
      {
        message: `Unexpected reference ${quoted(value)} of an entry to itself, expected another entry`,
        hint: 'name another entry, or remove the reference',
      },
    );
  },
  examples: [
    {
      files: { 'techniques/a.md': 'broader: a\nrelated: [a]' },
      problems: [
        'techniques/a.md:2:10 Unexpected reference `a` of an entry to itself, expected another entry',
        'techniques/a.md:3:11 Unexpected reference `a` of an entry to itself, expected another entry',
      ],
    },
    {
      files: { 'metrics/a.md': 'derived: { from: [a] }' },
      problems: ['metrics/a.md:2:19 Unexpected reference `a` of an entry to itself, expected another entry'],
    },
    {
      files: { 'techniques/a.md': 'broader: b', 'techniques/b.md': 'name: B', 'measures/b.md': 'name: B' },
      problems: [],
    },
  ],
};
