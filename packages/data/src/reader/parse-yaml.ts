import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, isNode, visit } from 'yaml';
import { FIRST_CHARACTER, type Finding, type Place } from '../problem.ts';
import { FRONT_MATTER_LINE, parseWithRanges, placeOfRange } from './places.ts';

/** A finding about the YAML of a front matter. */
export interface YamlFinding extends Finding {
  readonly place: Place;
}

/** Looks like an anchor or an alias; a second parser decides whether it is one. */
const MAYBE_ALIAS = /(?:^|[\s[{,:-])[&*][^\s,\]}]/;

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
  try {
    return { data: load(frontMatter, { schema: CORE_SCHEMA }) };
  } catch (error) {
    return { findings: explain(frontMatter, error) };
  }
}

function findAliases(frontMatter: string): YamlFinding[] {
  const { document, lines } = parseWithRanges(frontMatter);
  const findings: YamlFinding[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range || !(isAlias(node) || node.anchor)) return;
    const name = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
    findings.push({
      place: placeOfRange(frontMatter, lines, node.range[0], node.range[0] + 1),
      message: `Unexpected YAML ${isAlias(node) ? 'alias' : 'anchor'} \`${name}\`, expected the value itself`,
      hint: 'write the value out; put quotes around text that begins with `&` or `*`',
    });
  });
  return findings;
}

function explain(frontMatter: string, error: unknown): YamlFinding[] {
  if (error instanceof RangeError) {
    return [
      {
        place: FIRST_CHARACTER,
        message: 'Unexpected depth of nesting, expected a few levels',
        hint: 'flatten it',
      },
    ];
  }
  const { document, lines } = parseWithRanges(frontMatter);
  const findings = document.errors.map((each) => ({
    place: placeOfRange(frontMatter, lines, each.pos[0], each.pos[1]),
    ...wording(each.code, each.message),
  }));
  return findings.length > 0 ? findings : [fromFastParser(error)];
}

/** What only the fast parser objects to, such as a custom tag. */
function fromFastParser(error: unknown): YamlFinding {
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
  const line = (mark?.line ?? 0) + FRONT_MATTER_LINE;
  const column = (mark?.column ?? 0) + 1;
  return { place: { line, column, endColumn: column + 1 }, ...wording('', reason ?? String(error)) };
}

function wording(code: string, message: string): Finding {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { message: 'Unexpected tab, expected spaces', hint: 'indent with two spaces' };
    case 'DUPLICATE_KEY':
      return {
        message: 'Unexpected second use of a key, expected every key once',
        hint: 'remove one, or make a list',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'Unexpected `:` within a value, expected one `key: value` a line',
        hint: 'put quotes around a value that contains `: `',
      };
    default:
      return {
        message: `Unexpected YAML: ${message.replace(/\.$/, '')}`,
        hint: 'write `key: value`; put quotes around text with special characters',
      };
  }
}
