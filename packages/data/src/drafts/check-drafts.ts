import { bodyFinding } from '../body-limits.ts';
import type { Entries } from '../community/community.ts';
import type { Finding, Severity } from '../problem.ts';
import { oneLine } from '../quote.ts';
import { fileNameFinding } from '../reader/file-name.ts';
import type { FieldPath } from '../reader/places.ts';
import { explainIssues } from '../reader/schema-issues.ts';
import { findProblems, type Subjects } from '../rules/find-problems.ts';
import { rules } from '../rules/index.ts';
import type { DraftEntry, Rule, Spot } from '../rules/rule.ts';
import { type Entry, schemas } from '../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schema/fields.ts';
import { trimBody, type WritableEntry, writeEntry } from '../writer/write-entry.ts';

/** Something wrong with an entry that is being written, at the field it is about. */
export interface DraftProblem extends Finding {
  readonly severity: Severity;
  readonly rule: string;
  /** Which of the drafts it is about. */
  readonly draft: number;
  /** The field; `body` for the body, `id` for the name of the file, empty for the entry as a whole. */
  readonly path: FieldPath;
}

/**
 * What `isco-cop check` will say of files that are not written yet, beside the entries that exist: the same schemas,
 * rules and words, without files. A draft with the id of an entry stands in its place.
 */
export function checkDrafts(known: Entries, drafts: readonly WritableEntry[]): DraftProblem[] {
  const shaped = drafts.map((draft, index) => shape(draft, index));
  const entries = perCollection((name) => new Map<string, Entry>(known[name] as ReadonlyMap<string, Entry>));
  const ids = perCollection((name) => new Set(known[name].keys()));
  const misshapen: DraftEntry[] = [];
  const indexes = new Map<Entry, number>();
  shaped.forEach(({ entry, collection, hasShape }, index) => {
    indexes.set(entry, index);
    ids[collection].add(entry.id);
    if (hasShape) entries[collection].set(entry.id, entry);
    else misshapen.push({ collection, entry } as DraftEntry);
  });
  const subjects: Subjects = {
    entries: entries as unknown as Entries,
    misshapen,
    ids,
    writtenIds: new Map(),
    textOf: (entry) => writeEntry(drafts[indexes.get(entry) ?? -1] as WritableEntry),
  };
  const problems = shaped.flatMap((each) => each.problems);
  const taken = new Set(problems.map(({ draft, path }) => keyOf(draft, path)));
  for (const { entry, spot, ...found } of findProblems(
    subjects,
    rules.map(patient),
    new Set(indexes.keys()),
  )) {
    const draft = indexes.get(entry) ?? -1;
    const path = pathOf(spot);
    // A value that has the wrong form is one problem; that it also names nothing is not another.
    if (path.length > 0 && taken.has(keyOf(draft, path))) continue;
    problems.push({ ...found, draft, path });
  }
  return problems;
}

interface Shaped {
  readonly collection: CollectionName;
  readonly entry: Entry;
  readonly hasShape: boolean;
  readonly problems: DraftProblem[];
}

function shape({ collection, id, data, body }: WritableEntry, draft: number): Shaped {
  const problems: DraftProblem[] = [];
  const error = (rule: string, path: FieldPath, { message, hint }: Finding) =>
    problems.push({ severity: 'error', rule, draft, path, message: oneLine(message), hint: oneLine(hint) });
  const misnamed = fileNameFinding(id);
  if (misnamed) error('valid-id', ['id'], misnamed);
  const limit = bodyFinding(trimBody(body));
  if (limit) error(limit.rule, ['body'], limit);
  const schema = schemas[collection];
  const parsed = schema.safeParse(data);
  const findings = parsed.success ? [] : explainIssues(schema, data, parsed.error);
  for (const finding of findings) error(finding.rule, finding.path, finding);
  const entry = { ...data, id, body: trimBody(body) } as Entry;
  return { collection, entry, hasShape: findings.every(isMissing), problems };
}

/** What is only incomplete is checked as if it were whole, so that a wrong time is seen before the last answer. */
function isMissing({ rule }: { readonly rule: string }): boolean {
  return rule === 'required-key' || rule === 'one-subject';
}

/** A rule may trip over what is not there yet; it will say what it has to say once it is. */
function patient(rule: Rule): Rule {
  const attempt = <Values extends unknown[]>(call: (...values: Values) => void) => {
    return (...values: Values) => {
      try {
        call(...values);
      } catch {
        // Nothing is lost: the missing answer is a problem of its own.
      }
    };
  };
  const { field, entry, community } = rule;
  return {
    ...rule,
    ...(field && { field: attempt(field) }),
    ...(entry && { entry: attempt(entry) }),
    ...(community && { community: attempt(community) }),
  };
}

function perCollection<Value>(make: (name: CollectionName) => Value): Record<CollectionName, Value> {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, make(name)])) as Record<
    CollectionName,
    Value
  >;
}

function pathOf(spot: Spot): FieldPath {
  if ('value' in spot) return spot.value;
  if ('key' in spot) return spot.key;
  return 'body' in spot ? ['body'] : [];
}

function keyOf(draft: number, path: FieldPath): string {
  return JSON.stringify([draft, ...path.map(String)]);
}
