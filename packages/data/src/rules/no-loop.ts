import type { FieldPath } from '../reader/places.ts';
import type { Entry } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What is above, before or the basis of something is not also below, after or derived from it. */
export const noLoop: Rule = {
  id: 'no-loop',
  severity: 'error',
  summary:
    '`broader`, `parent`, `supersedes`, `supersededBy` and `derived.from` never lead back to the entry.',
  community(context) {
    for (const relation of RELATIONS) {
      for (const loop of loopsOf(relation, context)) {
        const [first] = loop;
        if (!first) continue;
        const ids = [...loop, first].map(({ id }) => `\`${id}\``);
        context.report(
          first,
          { key: relation.path },
          {
            message: `Unexpected loop ${ids.join(' → ')}, expected \`${relation.path.join('.')}\` to end somewhere`,
            hint: 'remove the reference from one of them',
          },
        );
      }
    }
  },
  examples: [
    {
      files: {
        'techniques/a.md': 'broader: b',
        'techniques/b.md': 'broader: c',
        'techniques/c.md': 'broader: a',
        'techniques/d.md': 'broader: a',
      },
      problems: [
        'techniques/a.md:2:1 Unexpected loop `a` → `b` → `c` → `a`, expected `broader` to end somewhere',
      ],
    },
    {
      files: { 'metrics/a.md': 'derived: { from: [c, b] }', 'metrics/b.md': 'derived: { from: [a] }' },
      problems: [
        'metrics/a.md:2:12 Unexpected loop `a` → `b` → `a`, expected `derived.from` to end somewhere',
      ],
    },
    {
      files: { 'organizations/a.md': 'parent: b', 'organizations/b.md': 'name: B' },
      problems: [],
    },
  ],
};

interface Relation {
  readonly collection: CollectionName;
  readonly path: FieldPath;
}

const RELATIONS: readonly Relation[] = [
  { collection: 'techniques', path: ['broader'] },
  { collection: 'organizations', path: ['parent'] },
  { collection: 'classifications', path: ['supersedes'] },
  { collection: 'classifications', path: ['supersededBy'] },
  { collection: 'metrics', path: ['derived', 'from'] },
];

/** Walks in depth with a stack of its own: a chain may be as long as the collection is large. */
function loopsOf({ collection, path }: Relation, context: RuleContext): Entry[][] {
  const loops: Entry[][] = [];
  const done = new Set<string>();
  for (const root of context.all(collection) as readonly Entry[]) {
    if (done.has(root.id)) continue;
    const trail: { entry: Entry; next: string[] }[] = [{ entry: root, next: targetsOf(root, path) }];
    const onTrail = new Map([[root.id, 0]]);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const id = top.next.pop();
      if (id === undefined) {
        done.add(top.entry.id);
        onTrail.delete(top.entry.id);
        trail.pop();
        continue;
      }
      const start = onTrail.get(id);
      // An entry that names itself has a rule of its own.
      if (start !== undefined && id !== top.entry.id)
        loops.push(trail.slice(start).map(({ entry }) => entry));
      const entry = context.get(collection, id) as Entry | undefined;
      if (start !== undefined || !entry || done.has(id)) continue;
      onTrail.set(id, trail.length);
      trail.push({ entry, next: targetsOf(entry, path) });
    }
  }
  return loops;
}

function targetsOf(entry: Entry, path: FieldPath): string[] {
  const value = path.reduce<unknown>(
    (within, step) => (within as Record<PropertyKey, unknown> | undefined)?.[step],
    entry,
  );
  return typeof value === 'string' ? [value] : Array.isArray(value) ? [...value] : [];
}
