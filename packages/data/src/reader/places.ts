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
  type YAMLMap,
} from 'yaml';
import { FIRST_CHARACTER, type Place } from '../problem.ts';
import { tooDeepAt } from './depth.ts';

/** Keys and indexes that lead to a value in the front matter. */
export type FieldPath = readonly PropertyKey[];

/** Where keys and values of a front matter stand in their file. */
export interface FrontMatterPlaces {
  value(path: FieldPath): Place;
  key(path: FieldPath): Place;
  /** A stretch of a text on one line; the whole value where its characters are not written one by one. */
  within(path: FieldPath, offset: number, length: number): Place;
}

/** The front matter begins on line 2 of its file, after the opening `---`. */
export const FRONT_MATTER_LINE = 2;

/** Parses with exact ranges; slower than js-yaml, so only for files that have a problem. */
function parseWithRanges(
  frontMatter: string,
  uniqueKeys: boolean,
): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    uniqueKeys,
    prettyErrors: false,
  });
  return { document, lines };
}

/**
 * Undefined for what is nested so deeply that the parser would run out of stack or time. To compare each key with
 * all others is slow, so only where one may stand twice.
 */
export function parseIfPossible(
  frontMatter: string,
  uniqueKeys = true,
): ReturnType<typeof parseWithRanges> | undefined {
  if (tooDeepAt(frontMatter) !== undefined) return undefined;
  try {
    return parseWithRanges(frontMatter, uniqueKeys);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const NOWHERE: FrontMatterPlaces = {
  value: () => FIRST_CHARACTER,
  key: () => FIRST_CHARACTER,
  within: () => FIRST_CHARACTER,
};

/** Finds places in a front matter. */
export function placesOf(frontMatter: string): FrontMatterPlaces {
  const parsed = parseIfPossible(frontMatter, false);
  if (!parsed) return NOWHERE;
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
        if (!isCollection(last.node) || last.node.flow) return placeOf(last.node) ?? FIRST_CHARACTER;
        return placeOfPairKey(last.pair) ?? placeOf(last.node) ?? FIRST_CHARACTER;
      }
      const nearest = steps.findLast((step) => step.pair ?? step.node);
      return placeOfPairKey(nearest?.pair) ?? placeOf(nearest?.node ?? document.contents) ?? FIRST_CHARACTER;
    },
    key(path) {
      const steps = stepsAlong(document.contents, path);
      return placeOfPairKey(steps.at(-1)?.pair) ?? this.value(path);
    },
    within(path, offset, length) {
      const steps = stepsAlong(document.contents, path);
      const node = steps.length === path.length ? steps.at(-1)?.node : undefined;
      if (!isScalar(node) || !node.range) return this.value(path);
      const text = String(node.value);
      const start = node.range[0] + (/["']/.test(frontMatter[node.range[0]] ?? '') ? 1 : 0);
      if (text.includes('\n') || !frontMatter.startsWith(text, start)) return this.value(path);
      return placeOfRange(frontMatter, lines, start + offset, start + offset + length);
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
      const pair = pairsOf(node).get(String(step));
      if (!pair) break;
      node = (pair.value as Node | null) ?? null;
      steps.push({ node, pair });
    } else if (isCollection(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      if (!node) break;
      steps.push({ node });
    } else break;
  }
  return steps;
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by key, found once: a map may have thousands, and each may have a problem. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const item of map.items)
    if (isPair(item) && isScalar(item.key)) pairs.set(String(item.key.value), item);
  indexes.set(map, pairs);
  return pairs;
}

/** One character of the front matter as a place in its file. */
export function placeOfOffset(frontMatter: string, offset: number): Place {
  const before = frontMatter.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { line: before.length + FRONT_MATTER_LINE - 1, column, endColumn: column + 1 };
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
