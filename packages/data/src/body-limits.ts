import type { Finding } from './problem.ts';

/** Longest body that is parsed; the longest that anybody has written is a sixth of it. */
const MAX_BODY_LENGTH = 32 * 1024;
/** Deepest nesting of quotes and lists. What renders a page is recursive and runs out of stack far beyond it. */
const MAX_BODY_NESTING = 50;

/** Why a body is not parsed, with the point of the body that it is about, from 1. */
export interface BodyFinding extends Finding {
  readonly rule: 'body-size' | 'body-nesting';
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

// The time that the parser needs grows with the square of these, paragraph by paragraph.
const MOST_EMPHASIS = 400;
const MOST_MARKERS = 1000;
const MOST_STEPS = 3_000_000;

/** Finds what would keep the parser busy for long or nest too deeply, by a scan that takes no time. */
export function bodyFinding(body: string): BodyFinding | undefined {
  if (body.length > MAX_BODY_LENGTH) {
    return {
      ...{ rule: 'body-size', line: 1, column: 1, length: 1 },
      message: `Unexpected body of ${body.length} characters, expected at most ${MAX_BODY_LENGTH}`,
      hint: 'shorten it; link to longer documents as resources',
    };
  }
  let paragraph: Paragraph = { length: 0, emphasis: 0, markers: 0 };
  for (const [index, line] of body.split('\n').entries()) {
    const { depth, width } = nestingOf(line);
    if (depth > MAX_BODY_NESTING) return tooDeep(index + 1, width, depth);
    if (BEGINS_BLOCK.test(line)) paragraph = { length: 0, emphasis: 0, markers: 0 };
    paragraph.length += line.length + 1;
    paragraph.emphasis += line.match(EMPHASIS)?.length ?? 0;
    paragraph.markers += line.match(MARKERS)?.length ?? 0;
    if (isTooMuch(paragraph)) return tooMarked(index + 1, line.length, paragraph);
  }
  return undefined;
}

interface Paragraph {
  length: number;
  emphasis: number;
  markers: number;
}

const EMPHASIS = /[*_~]/g;
const MARKERS = /[*_~[\]!<&`]/g;
/** An empty line, or one that ends a paragraph wherever it stands: an item of a list or a heading. */
const BEGINS_BLOCK = /^[ \t]*$|^(?:[-*+]|#{1,6}) +\S/;

function isTooMuch({ length, emphasis, markers }: Paragraph): boolean {
  return emphasis > MOST_EMPHASIS || markers > MOST_MARKERS || markers * length > MOST_STEPS;
}

const CONTAINER = /([ \t]*)(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const INDENTATION = /[ \t]*/y;

/** How deep a line may lie, from the markers and the indentation in front of its text. */
function nestingOf(line: string): { depth: number; width: number } {
  let markers = 0;
  let columns = 0;
  let width = 0;
  CONTAINER.lastIndex = 0;
  for (let match = CONTAINER.exec(line); match; match = CONTAINER.exec(line)) {
    markers++;
    // One space belongs to the marker before it.
    columns += Math.max(0, columnsOf(match[1] ?? '') - (markers > 1 ? 1 : 0));
    width = CONTAINER.lastIndex;
  }
  INDENTATION.lastIndex = width;
  const [rest = ''] = INDENTATION.exec(line) ?? [];
  // Text after markers may be indented as code; only what stands before a marker or at the front can nest.
  if (markers === 0) columns += columnsOf(rest);
  return { depth: markers + Math.floor(columns / 2), width: Math.max(width, 1) };
}

function columnsOf(blanks: string): number {
  return blanks.length + 3 * (blanks.split('\t').length - 1);
}

function tooDeep(line: number, length: number, depth: number): BodyFinding {
  return {
    ...{ rule: 'body-nesting', line, column: 1, length },
    message: `Unexpected ${depth} levels of quotes and lists, expected at most ${MAX_BODY_NESTING}`,
    hint: 'write plain paragraphs and lists',
  };
}

function tooMarked(
  line: number,
  length: number,
  { length: text, emphasis, markers }: Paragraph,
): BodyFinding {
  const [found, most] =
    emphasis > MOST_EMPHASIS
      ? [`${emphasis} signs of emphasis`, MOST_EMPHASIS]
      : [`${markers} signs of formatting`, Math.min(MOST_MARKERS, Math.floor(MOST_STEPS / text))];
  return {
    ...{ rule: 'body-nesting', line, column: 1, length },
    message: `Unexpected ${found} up to here in one paragraph or table, expected at most ${most}`,
    hint: 'split the paragraph or table by an empty line, or write it without emphasis and links',
  };
}
