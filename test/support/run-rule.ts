import { COLLECTION_NAMES, type CollectionName, type Entry, type Problem, type Rule } from '@isco-cop/data';
import { splitFrontMatter } from '../../packages/data/src/reader/front-matter.ts';
import { parseYaml } from '../../packages/data/src/reader/parse-yaml.ts';
import { SourceFile } from '../../packages/data/src/reader/source-file.ts';
import { type Drafts, runRules } from '../../packages/data/src/rules/run-rules.ts';

/**
 * Runs rules over files that need not be complete: path → front matter and, after a line `---`, the body. What an
 * example shows is the rule, not the required keys.
 */
export function runRule(rule: Rule, files: Readonly<Record<string, string>>): Problem[] {
  const perCollection = <Value>(make: () => Value) =>
    Object.fromEntries(COLLECTION_NAMES.map((name) => [name, make()])) as Record<CollectionName, Value>;
  const entries = perCollection(() => new Map<string, Entry>());
  const ids = perCollection(() => new Set<string>());
  const sources = new Map<Entry, SourceFile>();
  const writtenIds = new Map<Entry, string>();

  for (const [file, example] of Object.entries(files)) {
    const collection = file.slice(0, file.indexOf('/')) as CollectionName;
    const id = file.slice(file.indexOf('/') + 1, -'.md'.length);
    const text = `---\n${/^---$/m.test(example) ? example : `${example}\n---\n`}`;
    const split = splitFrontMatter(text);
    if ('rule' in split) throw new Error(split.message);
    const yaml = parseYaml(split.frontMatter);
    if ('findings' in yaml) throw new Error(yaml.findings[0]?.message);
    const data = yaml.data as Record<string, unknown>;
    const entry = { ...data, id, body: split.body } as Entry;
    entries[collection].set(id, entry);
    ids[collection].add(id);
    const { frontMatter, body, bodyLine } = split;
    sources.set(entry, new SourceFile(file, collection, id, text, frontMatter, body, bodyLine));
    if (typeof data.id === 'string') writtenIds.set(entry, data.id);
  }
  return runRules({ entries, misshapen: [], ids, sources, writtenIds } as unknown as Drafts, [rule]);
}
