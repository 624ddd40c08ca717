import { quoted } from '../quote.ts';
import { COLLECTION_NAMES } from '../schema/fields.ts';
import type { Rule } from './rule.ts';

/** An id is never used again, since the address of a former id redirects. */
export const reusedId: Rule = {
  id: 'reused-id',
  severity: 'error',
  summary: 'A former id is neither the id of an entry nor a former id of another entry.',
  community(context) {
    for (const collection of COLLECTION_NAMES) {
      const owners = new Map<string, string>();
      for (const entry of context.all(collection)) {
        entry.formerIds?.forEach((former, index) => {
          const owner = context.ids(collection).has(former) ? former : owners.get(former);
          owners.set(former, entry.id);
          if (owner === undefined) return;
          context.report(
            entry,
            { value: ['formerIds', index] },
            {
              message: `Unexpected former id ${quoted(former)}, expected an id that no other entry has or had`,
              hint: `\`${collection}/${owner}.md\` has it; its address can lead to one entry only`,
            },
          );
        });
      }
    }
  },
  examples: [
    {
      files: { 'people/a.md': 'formerIds: [b]', 'people/b.md': 'name: B' },
      problems: ['people/a.md:2:13 Unexpected former id `b`, expected an id that no other entry has or had'],
    },
    {
      files: { 'people/a.md': 'formerIds: [c]', 'people/b.md': 'formerIds: [c]' },
      problems: ['people/b.md:2:13 Unexpected former id `c`, expected an id that no other entry has or had'],
    },
    { files: { 'people/a.md': 'formerIds: [b]', 'organizations/b.md': 'name: B' }, problems: [] },
  ],
};
