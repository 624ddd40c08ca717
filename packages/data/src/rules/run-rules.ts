import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown.ts';
import { compareText, type Place, type Problem } from '../problem.ts';
import { oneLine } from '../quote.ts';
import { visitFields } from '../reader/schema-fields.ts';
import type { SourceFile } from '../reader/source-file.ts';
import { type Entry, schemas } from '../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName, type FieldKind } from '../schema/fields.ts';
import type { DraftEntry, Rule, RuleContext, Spot } from './rule.ts';

/** Entries of the right shape with the files they come from, and the ids of those that have not. */
export interface Drafts {
  readonly entries: { readonly [N in CollectionName]: ReadonlyMap<string, Entry<N>> };
  /** Entries that have not the right shape. */
  readonly misshapen: readonly DraftEntry[];
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly sources: ReadonlyMap<Entry, SourceFile>;
  /** The `id` of each front matter that has one. */
  readonly writtenIds: ReadonlyMap<Entry, string>;
}

/** Runs rules over all entries, visiting the fields of each entry once. */
export function runRules(drafts: Drafts, rules: readonly Rule[]): Problem[] {
  const problems: Problem[] = [];
  const links = collectLinks(drafts);
  const bodies = new Map<Entry, Root>();
  const sorted: Partial<Record<CollectionName, unknown>> = {};
  let current: Rule | undefined;

  const context: RuleContext = {
    all<N extends CollectionName>(collection: N) {
      sorted[collection] ??= sortedById(drafts.entries[collection].values());
      return sorted[collection] as readonly Entry<N>[];
    },
    get: (collection, id) => drafts.entries[collection].get(id),
    ids: (collection) => drafts.ids[collection],
    renamed: (collection, id) => links.renamed.get(`${collection}/${id}`),
    isReferredTo: (collection, id) => links.referred.has(`${collection}/${id}`),
    writtenId: (entry) => drafts.writtenIds.get(entry),
    textOf: (entry) => sourceOf(drafts, entry).text,
    bodyOf(entry) {
      const body = bodies.get(entry) ?? parseMarkdown(entry.body);
      bodies.set(entry, body);
      return body;
    },
    report(entry, spot, finding) {
      const source = sourceOf(drafts, entry);
      const { id: rule, severity } = current as Rule;
      const message = oneLine(finding.message);
      const hint = oneLine(finding.hint);
      problems.push({ severity, rule, file: source.file, ...placeOf(source, spot), message, hint });
    },
  };

  const byKind = new Map<FieldKind['kind'], Rule[]>();
  for (const rule of rules) {
    for (const kind of rule.kinds ?? []) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
  const checkDraft = (draft: DraftEntry, entryRules: readonly Rule[]) => {
    const { collection, entry } = draft;
    visitFields(schemas[collection], entry, (kind, value, path) => {
      for (const rule of byKind.get(kind.kind) ?? []) {
        current = rule;
        rule.field?.({ kind, value, path }, entry, context);
      }
    });
    for (const rule of entryRules) {
      current = rule;
      rule.entry?.(draft, context);
    }
  };
  const entryRules = rules.filter((rule) => rule.entry);
  for (const draft of allDrafts(drafts)) checkDraft(draft, entryRules);
  const anyShapeRules = entryRules.filter((rule) => rule.anyShape);
  for (const draft of drafts.misshapen) checkDraft(draft, anyShapeRules);
  for (const rule of rules) {
    current = rule;
    rule.community?.(context);
  }
  return problems;
}

function sortedById<E extends { readonly id: string }>(entries: Iterable<E>): E[] {
  return [...entries].sort((a, b) => compareText(a.id, b.id));
}

function* allDrafts(drafts: Drafts): Iterable<DraftEntry> {
  for (const collection of COLLECTION_NAMES) {
    for (const entry of drafts.entries[collection].values()) yield { collection, entry } as DraftEntry;
  }
}

/** Which entries are referred to, and the present id for every former one. */
function collectLinks(drafts: Drafts): { referred: Set<string>; renamed: Map<string, string> } {
  const referred = new Set<string>();
  const renamed = new Map<string, string>();
  for (const { collection, entry } of [...allDrafts(drafts), ...drafts.misshapen]) {
    visitFields(schemas[collection], entry, (kind, value) => {
      if (kind.kind === 'reference' && !(kind.collection === collection && value === entry.id)) {
        referred.add(`${kind.collection}/${value}`);
      }
    });
    if (!Array.isArray(entry.formerIds)) continue;
    for (const former of entry.formerIds) renamed.set(`${collection}/${former}`, entry.id);
  }
  return { referred, renamed };
}

function sourceOf(drafts: Drafts, entry: Entry): SourceFile {
  const source = drafts.sources.get(entry);
  if (!source) throw new Error(`No file for entry ${entry.id}`);
  return source;
}

function placeOf(source: SourceFile, spot: Spot): Place {
  if ('value' in spot) return source.placeOfValue(spot.value);
  if ('key' in spot) return source.placeOfKey(spot.key);
  if ('text' in spot) return source.placeOfOffset(spot.text.offset, spot.text.length);
  return source.placeInBody(spot.body.line, spot.body.column, spot.body.length);
}
