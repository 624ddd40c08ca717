import { bodyFinding } from '../body-limits.ts';
import type { Problem } from '../problem.ts';
import { FIRST_CHARACTER } from '../problem.ts';
import { oneLine } from '../quote.ts';
import { type Entry, schemas } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import { decode } from './decode.ts';
import { fileNameFinding } from './file-name.ts';
import { frontMatterFinding, splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { explainIssues } from './schema-issues.ts';
import { SourceFile } from './source-file.ts';

/** What came of reading one file: an entry where it has the right shape, its text, and all its problems. */
export interface ReadEntry {
  readonly entry?: Entry;
  /** What was written, where it has not the right shape; its fields can still be checked one by one. */
  readonly misshapen?: Entry;
  /** The `id` in the front matter, which the id of the entry, the file name, replaces. */
  readonly writtenId?: string | undefined;
  readonly source?: SourceFile;
  readonly text?: string;
  readonly problems: Problem[];
}

/** The id of the entry in a file, which is the name of the file. */
export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
}

/** Reads the bytes of one file. Never throws for bad content. */
export function readEntry(collection: CollectionName, file: string, bytes: Buffer): ReadEntry {
  const problems: Problem[] = [];
  const error = (
    rule: string,
    place: typeof FIRST_CHARACTER,
    { message, hint }: { message: string; hint: string },
  ) =>
    problems.push({
      severity: 'error',
      rule,
      file,
      ...place,
      message: oneLine(message),
      hint: oneLine(hint),
    });

  const id = idOf(file);
  const misnamed = fileNameFinding(id);
  if (misnamed) error('valid-id', FIRST_CHARACTER, misnamed);
  const { text, findings } = decode(bytes);
  for (const finding of findings) error(finding.rule, finding.place, finding);
  if (text === undefined) return { problems };

  const split = splitFrontMatter(text);
  if ('rule' in split) {
    error(split.rule, split.place, split);
    return { text, problems };
  }
  const source = new SourceFile(file, collection, id, text, split.frontMatter, split.body, split.bodyLine);
  const limit = bodyFinding(split.body);
  if (limit) error(limit.rule, source.placeInBody(limit.line, limit.column, limit.length), limit);
  const tooLong = frontMatterFinding(split);
  if (tooLong) {
    error('front-matter-size', { line: 1, column: 1, endColumn: 4 }, tooLong);
    return { text, source, problems };
  }
  const yaml = parseYaml(split.frontMatter);
  if ('findings' in yaml) {
    for (const finding of yaml.findings) error('yaml', finding.place, finding);
    return { text, source, problems };
  }
  const schema = schemas[collection];
  const parsed = schema.safeParse(yaml.data ?? {});
  if (!parsed.success) {
    for (const finding of explainIssues(schema, yaml.data ?? {}, parsed.error)) {
      error(
        finding.rule,
        finding.atKey ? source.placeOfKey(finding.path) : source.placeOfValue(finding.path),
        finding,
      );
    }
    const { data } = yaml;
    if (typeof data !== 'object' || Array.isArray(data)) return { text, source, problems };
    return { misshapen: { ...data, id, body: split.body } as Entry, text, source, problems };
  }
  const entry = { ...parsed.data, id, body: split.body } as Entry;
  return { entry, writtenId: parsed.data.id, text, source, problems };
}
