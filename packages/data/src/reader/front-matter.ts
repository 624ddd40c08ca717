import type { Finding, Place } from '../problem.ts';
import { FIRST_CHARACTER } from '../problem.ts';

/** A text cut at its `---` lines. */
export interface Split {
  readonly frontMatter: string;
  /** The body without the empty lines before and after it. */
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Longest front matter that is parsed; the longest that anybody has written is a tenth of it. */
const MAX_FRONT_MATTER_LENGTH = 64 * 1024;

/** Cuts a file into front matter and body, or says why that is not possible. */
export function splitFrontMatter(text: string): Split | (Finding & { place: Place; rule: string }) {
  if (!/^---[ \t]*\n/.test(text)) {
    const found = text.split('\n', 1)[0]?.slice(0, 40) ?? '';
    return {
      rule: 'front-matter',
      place: FIRST_CHARACTER,
      message:
        found === ''
          ? 'Unexpected empty first line, expected `---`'
          : `Unexpected \`${found}\`, expected \`---\``,
      hint: 'begin the file with a line `---`, then the keys, then another line `---`, then the text',
    };
  }
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m;
  const match = close.exec(text.slice(start));
  if (!match) {
    return {
      rule: 'front-matter',
      place: { line: 1, column: 1, endColumn: 4 },
      message: 'Unexpected end of file, expected a line `---` that closes the front matter',
      hint: 'add a line `---` after the last key',
    };
  }
  const frontMatter = text.slice(start, start + match.index);
  const rest = text.slice(start + match.index + match[0].length + 1);
  const emptyLines = /^(?:[ \t]*\n)*/.exec(rest)?.[0] ?? '';
  return {
    frontMatter,
    body: rest.slice(emptyLines.length).trimEnd(),
    bodyLine: countLines(frontMatter) + 3 + countLines(emptyLines),
  };
}

/** Why a front matter is not parsed, or undefined. */
export function frontMatterFinding({ frontMatter }: Split): Finding | undefined {
  if (frontMatter.length <= MAX_FRONT_MATTER_LENGTH) return undefined;
  return {
    message: `Unexpected front matter of ${frontMatter.length} characters, expected at most ${MAX_FRONT_MATTER_LENGTH}`,
    hint: 'move text to the body, and what belongs to other entries into files of their own',
  };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
