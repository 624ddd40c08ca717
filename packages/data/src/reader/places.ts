import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { FIRST_CHARACTER, type Place } from '../problem.ts';

/** Keys and indexes that lead to a value in the front matter. */
export type FieldPath = readonly PropertyKey[];

/** Where keys and values of a front matter stand in their file. */
export interface FrontMatterPlaces {
  value(path: FieldPath): Place;
  key(path: FieldPath): Place;
}

/** The front matter begins on line 2 of its file, after the opening `---`. */
export const FRONT_MATTER_LINE = 2;

/** Parses with exact ranges; slower than js-yaml, so only for files that have a problem. */
function parseWithRanges(frontMatter: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    prettyErrors: false,
  });
  return { document, lines };
}

/** No entry needs more; the parser is recursive, and slow on what is nested deeper. */
const DEEPEST = 100;

/** Over-approximates: brackets within text count, so the limit is far above what anybody writes. */
function isTooDeep(frontMatter: string): boolean {
  let depth = 0;
  for (const [bracket] of frontMatter.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return DEEP_BLOCK.test(frontMatter);
}

/** Many levels by indentation, or by indicators one after the other on a line. */
const DEEP_BLOCK = new RegExp(`^ {${3 * DEEPEST}}|^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}`, 'm');

/** Undefined for what is nested so deeply that the parser would run out of stack or time. */
export function parseIfPossible(frontMatter: string): ReturnType<typeof parseWithRanges> | undefined {
  if (isTooDeep(frontMatter)) return undefined;
  try {
    return parseWithRanges(frontMatter);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Finds places in a front matter. */
export function placesOf(frontMatter: string): FrontMatterPlaces {
  const parsed = parseIfPossible(frontMatter);
  if (!parsed) return { value: () => FIRST_CHARACTER, key: () => FIRST_CHARACTER };
  const { document, lines } = parsed;
  const placeOf = (node: unknown): Place | undefined => {
    const range = (node as Node | null)?.range;
    return range ? placeOfRange(frontMatter, lines, range[0], range[1]) : undefined;
  };
  const placeOfPairKey = (pair: Pair | undefined): Place | undefined => pair && placeOf(pair.key);

  return {
    value(path) {
      const steps = stepsAlong(document.contents, path);
      const last = steps.at(-1);
      const whole = steps.length === path.length;
      // A missing or empty value is shown at the key that lacks it.
      if (whole && last?.node && !(isScalar(last.node) && last.node.value === null)) {
        if (!isCollection(last.node)) return placeOf(last.node) ?? FIRST_CHARACTER;
        return placeOfPairKey(last.pair) ?? placeOf(last.node) ?? FIRST_CHARACTER;
      }
      const nearest = steps.findLast((step) => step.pair ?? step.node);
      return placeOfPairKey(nearest?.pair) ?? placeOf(nearest?.node ?? document.contents) ?? FIRST_CHARACTER;
    },
    key(path) {
      const steps = stepsAlong(document.contents, path);
      return placeOfPairKey(steps.at(-1)?.pair) ?? this.value(path);
    },
  };
}

interface Step {
  readonly node: Node | null;
  readonly pair?: Pair;
}

/** The nodes from the first step of the path as far as they exist. */
function stepsAlong(root: Node | null, path: FieldPath): Step[] {
  const steps: Step[] = [];
  let node: Node | null = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.findLast(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      node = (pair.value as Node | null) ?? null;
      steps.push({ node, pair: pair as Pair });
    } else if (isCollection(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      if (!node) break;
      steps.push({ node });
    } else break;
  }
  return steps;
}

/** A range of the front matter as a place in its file, cut at the end of the first line. */
export function placeOfRange(frontMatter: string, lines: LineCounter, start: number, end: number): Place {
  const { line, col } = lines.linePos(start);
  const lineEnd = frontMatter.indexOf('\n', start);
  const cut = Math.min(end, lineEnd === -1 ? frontMatter.length : lineEnd);
  const column = Math.max(col, 1);
  return {
    line: line + FRONT_MATTER_LINE - 1,
    column,
    endColumn: Math.max(column + 1, column + cut - start),
  };
}
