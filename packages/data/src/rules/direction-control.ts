import { hasEscape, visitStrings } from '../strings.ts';
import type { Rule } from './rule.ts';

/**
 * Characters that turn the direction of what follows. Titles stand within sentences, tables and file names of ours, all of
 * which they would turn too: Unicode Technical Report 36 calls text that reads otherwise than it is stored a spoof.
 */
export const directionControl: Rule = {
  id: 'direction-control',
  severity: 'error',
  summary:
    'No key holds an invisible character that turns the direction of text, U+202A to U+202E and U+2066 to U+2069.',
  anyShape: true,
  entry({ entry }, { report, textOf }) {
    const text = textOf(entry);
    if (!CONTROLS.test(text) && !hasEscape(text)) return;
    visitStrings(entry, (value, path) => {
      for (const { 0: found, index: offset } of value.matchAll(new RegExp(CONTROLS, 'g'))) {
        const code = found.codePointAt(0)?.toString(16).toUpperCase();
        report(
          entry,
          { value: path, within: { offset, length: 1 } },
          {
            message: `Unexpected invisible character U+${code}, expected none that turns the direction of text`,
            hint: 'delete it; editors do not show it, so type the words around it anew. Right-to-left scripts need none',
          },
        );
      }
    });
  },
  examples: [
    {
      files: {
        'talks/a.md': 'title: Coding \u202Eelpmis\u202C\npresenters: [{ person: b, role: "\\u2066Head" }]',
        'people/b.md': 'name: B',
      },
      problems: [
        'talks/a.md:2:15 Unexpected invisible character U+202E, expected none that turns the direction of text',
        'talks/a.md:2:22 Unexpected invisible character U+202C, expected none that turns the direction of text',
        'talks/a.md:3:33 Unexpected invisible character U+2066, expected none that turns the direction of text',
      ],
    },
    {
      files: { 'talks/a.md': 'title: ترميز المهن في التعداد\u200F!' },
      problems: [],
    },
  ],
};

const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
