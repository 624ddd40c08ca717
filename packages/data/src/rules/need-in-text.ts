import { quoted } from '../quote.ts';
import type { Rule } from './rule.ts';

const SECTION = /^## What it needs\s*$([\s\S]*?)(?=^## |(?![\s\S]))/m;

/** A need that is computed with must be one that is read too. */
export const needInText: Rule = {
  id: 'need-in-text',
  severity: 'error',
  summary: 'What a technique needs stands in its section "What it needs", in the words that are given.',
  entry({ collection, entry }, { report }) {
    if (collection !== 'techniques' || !entry.needs) return;
    const section = even(SECTION.exec(entry.body)?.[1] ?? '');
    entry.needs.forEach(({ words }, index) => {
      if (section.includes(even(words))) return;
      report(
        entry,
        { value: ['needs', index, 'words'] },
        {
          message: `Unexpected words ${quoted(words)}, expected words of the section \`What it needs\``,
          hint: 'copy them from the section as they stand there, or say there what is needed',
        },
      );
    });
  },
  examples: [
    {
      files: {
        'techniques/a.md':
          'needs:\n  - words: Many coders.\n  - words: Some time.\n---\n## What it needs\n\nMany\ncoders.\n\n## How it fails\n\nSome time.',
      },
      problems: [
        'techniques/a.md:4:12 Unexpected words `Some time.`, expected words of the section `What it needs`',
      ],
    },
    {
      files: { 'techniques/a.md': 'needs:\n  - words: Coders.\n---\n## What it needs\n\n- Coders.' },
      problems: [],
    },
  ],
};

/** Where a line is broken says nothing. */
function even(text: string): string {
  return text.replace(/\s+/g, ' ');
}
