import { quoted } from '../quote.ts';
import type { Rule } from './rule.ts';

/** An `id` in the front matter is the file name again, never another id. */
export const idIsFileName: Rule = {
  id: 'id-is-file-name',
  severity: 'error',
  summary: 'The `id` of an entry is its file name without `.md`; the key may be left out.',
  entry({ collection, entry }, context) {
    const written = context.writtenId(entry);
    if (written === undefined || written === entry.id) return;
    context.report(
      entry,
      { value: ['id'] },
      {
        message: `Unexpected id ${quoted(written)}, expected \`${entry.id}\`, the name of the file`,
        hint: `remove the key, or rename the file to \`${collection}/${written}.md\``,
      },
    );
  },
  examples: [
    {
      files: { 'people/a.md': 'id: b' },
      problems: ['people/a.md:2:5 Unexpected id `b`, expected `a`, the name of the file'],
    },
    { files: { 'people/a.md': 'id: a', 'people/b.md': 'name: B' }, problems: [] },
  ],
};
