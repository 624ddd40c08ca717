import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, isCollection, isNode, type LineCounter, visit, type YAMLError } from 'yaml';
import { FIRST_CHARACTER, type Finding, type Place } from '../problem.ts';
import { quoted } from '../quote.ts';
import { atMost } from './at-most.ts';
import { tooDeepAt } from './depth.ts';
import { FRONT_MATTER_LINE, parseIfPossible, placeOfOffset, placeOfRange } from './places.ts';

/** A finding about the YAML of a front matter. */
export interface YamlFinding extends Finding {
  readonly place: Place;
}

/** Looks like an anchor or an alias; a second parser decides whether it is one. */
const MAYBE_ALIAS = /(?:^|[\s[{,:-])[&*][^\s,\]}]/;

/** Looks like a key that is itself a list or a mapping, which the fast parser would turn into text. */
const MAYBE_COLLECTION_KEY = /[\]}]\s*:(?:\s|$)|(?:^|[\s[{,-])\?(?:\s|$)/;

/**
 * Parses a front matter fast, and a second time with exact places only where something is wrong.
 * Neither parser knows timestamps, merge keys or custom tags. Aliases are refused: a few lines of them can
 * stand for billions of values.
 */
export function parseYaml(frontMatter: string): { data: unknown } | { findings: YamlFinding[] } {
  if (MAYBE_ALIAS.test(frontMatter)) {
    const findings = findAliases(frontMatter);
    if (findings.length > 0) return { findings };
  }
  if (MAYBE_COLLECTION_KEY.test(frontMatter)) {
    const findings = findCollectionKeys(frontMatter);
    if (findings.length > 0) return { findings };
  }
  try {
    return { data: load(frontMatter, { schema: CORE_SCHEMA }) };
  } catch (error) {
    return { findings: explain(frontMatter, error) };
  }
}

function tooDeep(frontMatter: string): YamlFinding {
  const offset = tooDeepAt(frontMatter);
  return {
    place: offset === undefined ? FIRST_CHARACTER : placeOfOffset(frontMatter, offset),
    message: 'Unexpected depth of nesting, expected a few levels',
    hint: 'flatten it: an entry needs no more than five levels',
  };
}

function findAliases(frontMatter: string): YamlFinding[] {
  const parsed = parseIfPossible(frontMatter);
  if (!parsed) return [tooDeep(frontMatter)];
  const findings: YamlFinding[] = [];
  visit(parsed.document, (_key, node) => {
    if (!isNode(node) || !node.range || !(isAlias(node) || node.anchor)) return;
    const name = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
    findings.push({
      place: placeOfRange(frontMatter, parsed.lines, node.range[0], node.range[0] + 1),
      message: `Unexpected YAML ${isAlias(node) ? 'alias' : 'anchor'} ${quoted(name)}, expected the value itself`,
      hint: 'write the value out; put quotes around text that begins with `&` or `*`',
    });
  });
  return atMost(findings);
}

function findCollectionKeys(frontMatter: string): YamlFinding[] {
  const parsed = parseIfPossible(frontMatter);
  if (!parsed) return [tooDeep(frontMatter)];
  const findings: YamlFinding[] = [];
  visit(parsed.document, {
    Pair(_key, { key }) {
      if (!isCollection(key) || !key.range) return;
      findings.push({
        place: placeOfRange(frontMatter, parsed.lines, key.range[0], key.range[1]),
        message: 'Unexpected list or mapping as a key, expected a word',
        hint: 'write the name of the key before the colon; put quotes around text with brackets or braces',
      });
    },
  });
  return atMost(findings);
}

function explain(frontMatter: string, error: unknown): YamlFinding[] {
  const parsed = error instanceof RangeError ? undefined : parseIfPossible(frontMatter);
  if (!parsed) return [tooDeep(frontMatter)];
  const { errors, warnings } = parsed.document;
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  // What the parser makes of lines after a tab is guesswork.
  const causes = tabs.length > 0 ? oncePerLine(tabs, parsed.lines) : errors;
  const findings = (causes.length > 0 ? causes : warnings).map((each) => {
    const [start, end] = each.pos;
    const place = placeOfRange(frontMatter, parsed.lines, start, end);
    return { place, ...wording(each.code, each.message, wordAt(frontMatter, start)) };
  });
  return findings.length > 0 ? atMost(findings) : [fromFastParser(error)];
}

function oncePerLine(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const seen = new Set<number>();
  return errors.filter(({ pos: [start] }) => {
    const { line } = lines.linePos(start);
    const isFirst = !seen.has(line);
    seen.add(line);
    return isFirst;
  });
}

/** A key or tag from where it begins. */
function wordAt(frontMatter: string, start: number): string {
  return /^["']?([^\s:"']*)/.exec(frontMatter.slice(start, start + 100))?.[1] ?? '';
}

/** What only the fast parser objects to. */
function fromFastParser(error: unknown): YamlFinding {
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
  const line = (mark?.line ?? 0) + FRONT_MATTER_LINE;
  const column = (mark?.column ?? 0) + 1;
  return { place: { line, column, endColumn: column + 1 }, ...wording('', reason ?? String(error), '') };
}

function wording(code: string, message: string, found: string): Finding {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { message: 'Unexpected tab, expected spaces', hint: 'indent with two spaces' };
    case 'DUPLICATE_KEY':
      return {
        message: `Unexpected second ${quoted(found)}, expected every key once`,
        hint: 'remove one of the two; where both are meant, make a list',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'Unexpected `:` within a value, expected one `key: value` a line',
        hint: 'put quotes around a value that contains `: `',
      };
    case 'UNEXPECTED_TOKEN':
      if (!message.includes('at node end')) return otherwise(message);
      return {
        message: 'Unexpected text behind a closing quote or bracket, expected the end of the value',
        hint: 'put single quotes around the whole value; a single quote within it is written twice',
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        message: `Unexpected tag ${quoted(found)}, expected plain text, numbers and lists`,
        hint: 'remove the tag; put quotes around text that begins with `!`',
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'Unexpected second document, expected one',
        hint: 'remove the line `...` before it',
      };
    default:
      return otherwise(message);
  }
}

function otherwise(message: string): Finding {
  return {
    message: `Unexpected YAML: ${message.replace(/\.$/, '')}`,
    hint: 'write `key: value`; put quotes around text with special characters',
  };
}
