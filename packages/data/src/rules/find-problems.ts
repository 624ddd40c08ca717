import { bodyOf } from '../markdown.ts';
import { compareText, type Finding, type Severity } from '../problem.ts';
import { oneLine } from '../quote.ts';
import { atMost } from '../reader/at-most.ts';
import { visitFields } from '../reader/schema-fields.ts';
import { type Entry, schemas } from '../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName, type FieldKind } from '../schema/fields.ts';
import type { DraftEntry, Rule, RuleContext, Spot } from './rule.ts';

/** Entries under check, wherever they come from: files, or a form that is being filled in. */
export interface Subjects {
  /** Entries of the right shape. */
  readonly entries: { readonly [N in CollectionName]: ReadonlyMap<string, Entry<N>> };
  /** Entries that have not the right shape. */
  readonly misshapen: readonly DraftEntry[];
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** The `id` of each front matter that has one. */
  readonly writtenIds: ReadonlyMap<Entry, string>;
  /** The whole text of the entry's file. */
  textOf(entry: Entry): string;
}

/** What a rule found, at a spot of an entry. */
export interface RuleFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly entry: Entry;
  readonly spot: Spot;
}

/**
 * Runs rules over entries, visiting the fields of each entry once.
 *
 * @param only - The entries to look at; the others are there to be referred to. All where left out.
 */
export function findProblems(
  subjects: Subjects,
  rules: readonly Rule[],
  only?: ReadonlySet<Entry>,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const links = collectLinks(subjects);
  const sorted: Partial<Record<CollectionName, unknown>> = {};
  let current: Rule | undefined;

  const context: RuleContext = {
    all<N extends CollectionName>(collection: N) {
      sorted[collection] ??= sortedById(subjects.entries[collection].values());
      return sorted[collection] as readonly Entry<N>[];
    },
    get: (collection, id) => subjects.entries[collection].get(id),
    misshapen: (collection) =>
      subjects.misshapen.flatMap((draft) => (draft.collection === collection ? [draft.entry] : [])),
    ids: (collection) => subjects.ids[collection],
    renamed: (collection, id) => links.renamed.get(`${collection}/${id}`),
    isReferredTo: (collection, id) => links.referred.has(`${collection}/${id}`),
    writtenId: (entry) => subjects.writtenIds.get(entry),
    textOf: (entry) => subjects.textOf(entry),
    bodyOf,
    report(entry, spot, { message, hint }) {
      if (only && !only.has(entry)) return;
      const { id: rule, severity } = current as Rule;
      findings.push({
        rule,
        severity,
        entry,
        spot: copyOf(spot),
        message: oneLine(message),
        hint: oneLine(hint),
      });
    },
  };

  const byKind = new Map<FieldKind['kind'], Rule[]>();
  for (const rule of rules) {
    for (const kind of rule.kinds ?? []) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
  const checkDraft = (draft: DraftEntry, entryRules: readonly Rule[]) => {
    const { collection, entry } = draft;
    if (only && !only.has(entry)) return;
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
  for (const draft of allDrafts(subjects)) checkDraft(draft, entryRules);
  const anyShapeRules = entryRules.filter((rule) => rule.anyShape);
  for (const draft of subjects.misshapen) checkDraft(draft, anyShapeRules);
  for (const rule of rules) {
    current = rule;
    rule.community?.(context);
  }
  const groups = new Map<Entry, Map<string, symbol>>();
  return atMost(findings, ({ entry, rule }) => {
    const ofEntry = groups.get(entry) ?? new Map<string, symbol>();
    groups.set(entry, ofEntry);
    const group = ofEntry.get(rule) ?? Symbol(rule);
    ofEntry.set(rule, group);
    return group;
  });
}

/** The walk over fields reuses its path, and the finding outlives it. */
function copyOf(spot: Spot): Spot {
  if ('value' in spot) return { ...spot, value: [...spot.value] };
  return 'key' in spot ? { key: [...spot.key] } : spot;
}

function sortedById<E extends { readonly id: string }>(entries: Iterable<E>): E[] {
  return [...entries].sort((a, b) => compareText(a.id, b.id));
}

function* allDrafts(subjects: Subjects): Iterable<DraftEntry> {
  for (const collection of COLLECTION_NAMES) {
    for (const entry of subjects.entries[collection].values()) yield { collection, entry } as DraftEntry;
  }
}

/** Which entries are referred to, and the present id for every former one. */
function collectLinks(subjects: Subjects): { referred: Set<string>; renamed: Map<string, string> } {
  const referred = new Set<string>();
  const renamed = new Map<string, string>();
  for (const { collection, entry } of [...allDrafts(subjects), ...subjects.misshapen]) {
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
