import { COLLECTION_NAMES, type CollectionName, ID_PATTERN } from '../schema/fields.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Entries that exist only for others and that no other names are forgotten, or a reference is. */
export const orphan: Rule = {
  id: 'orphan',
  severity: 'warning',
  summary: 'Another entry refers to each person, organization, classification and resource.',
  entry({ collection, entry }, context) {
    const kind = SINGULAR[collection];
    if (!kind || !ID_PATTERN.test(entry.id) || context.isReferredTo(collection, entry.id)) return;
    if (someCannotBeRead(context)) return;
    context.report(
      entry,
      { key: ['name' in entry ? 'name' : 'title'] },
      {
        message: `Unexpected ${kind} that no other entry refers to, expected a reference to \`${entry.id}\``,
        hint: 'add the reference where it belongs, or remove the file',
      },
    );
  },
  examples: [
    {
      files: { 'people/a.md': 'name: A\norganization: b', 'organizations/b.md': 'name: B' },
      problems: [
        'people/a.md:2:1 Unexpected person that no other entry refers to, expected a reference to `a`',
      ],
    },
    {
      files: {
        'people/a.md': 'name: A',
        'talks/t.md': 'title: T\npresenters: [{ person: a }]',
        'techniques/t.md': 'name: T',
      },
      problems: [],
    },
  ],
};

/** An entry with errors has no references; it may be the one that would refer to this. */
function someCannotBeRead(context: RuleContext): boolean {
  return COLLECTION_NAMES.some((name) => context.ids(name).size > context.all(name).length);
}

/** Techniques, measures and words are pages of their own; events, talks, methodologies and metrics are beginnings. */
const SINGULAR: Partial<Record<CollectionName, string>> = {
  people: 'person',
  organizations: 'organization',
  classifications: 'classification',
  resources: 'resource',
};
