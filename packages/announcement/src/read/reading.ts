import { type Place, type Problem, parseMarkdown, type Severity } from '@isco-cop/data';
import type { Node, Root, RootContent } from 'mdast';
import type { Known } from '../known/known.ts';
import { saysSomething } from '../text/fold.ts';
import { setAsideOversized } from './oversized.ts';

/** A part of the input that found no place in an entry. */
export interface Unplaced {
  readonly line: number;
  readonly text: string;
}

/**
 * One reading of an announcement. It keeps account of what was understood: a block that no reader takes is reported
 * as unplaced, so that nothing is lost by being forgotten.
 */
export class Reading {
  readonly source: string;
  readonly root: Root;
  readonly problems: Problem[] = [];
  private readonly taken = new Set<Node>();
  private readonly left: Unplaced[] = [];
  private readonly lineStarts: number[] = [0];

  constructor(
    markdown: string,
    readonly file: string,
    readonly known: Known,
  ) {
    const normal = markdown
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .replaceAll('\0', '\uFFFD');
    const { text, aside } = setAsideOversized(normal);
    this.source = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
    this.root = parseMarkdown(text);
    for (const { line, text: large } of aside) {
      this.leave(line, large);
      this.report('error', 'part-size', placeOfLine(line), {
        message: 'Unexpected size or nesting of this part, expected the text of an announcement',
        hint: 'shorten it, or break it up with empty lines; it was not read',
      });
    }
  }

  /** The Markdown of a node as it was written. */
  slice(node: Node): string {
    return this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }

  /** Where a node stands; its first line, if it has several. */
  place(node: Node): Place {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const end = node.position?.end ?? start;
    const lineEnd = end.line === start.line ? end.column : this.lengthOfLine(start.line) + 1;
    return { line: start.line, column: start.column, endColumn: Math.max(start.column + 1, lineEnd) };
  }

  /** A line as a place. */
  placeOfLine(line: number): Place {
    return { line, column: 1, endColumn: this.lengthOfLine(line) + 1 };
  }

  /** Says that a block was read. */
  take(...nodes: readonly Node[]): void {
    for (const node of nodes) this.taken.add(node);
  }

  /** Takes everything back: nothing of the input was of use. */
  leaveAll(): void {
    this.taken.clear();
    this.left.length = 0;
  }

  /** Says that a text found no place. */
  leave(line: number, text: string): void {
    if (saysSomething(text)) this.left.push({ line, text: text.trim() });
  }

  report(severity: Severity, rule: string, place: Place, finding: { message: string; hint: string }): void {
    this.problems.push({ severity, rule, file: this.file, ...place, ...finding });
  }

  /** A line as it was written. */
  lineAt(line: number): Unplaced {
    const start = this.lineStarts[line - 1] ?? 0;
    return { line, text: this.source.slice(start, start + this.lengthOfLine(line)).trim() };
  }

  /** What stands from a line on until the next heading or rule. */
  sectionAt(line: number): Unplaced {
    const end = this.root.children.find(
      ({ type, position }) =>
        (type === 'heading' || type === 'thematicBreak') && (position?.start.line ?? 0) > line,
    );
    const text = this.source.slice(this.lineStarts[line - 1] ?? 0, end?.position?.start.offset);
    return { line, text: text.trim() };
  }

  /** All blocks of the input. */
  all(): Unplaced[] {
    return this.root.children
      .filter(({ type }) => type !== 'thematicBreak')
      .map((node) => ({ line: node.position?.start.line ?? 1, text: this.slice(node).trim() }));
  }

  /** Everything that no reader took, in the order of the input. */
  unplaced(): Unplaced[] {
    const forgotten = this.root.children
      .filter((node) => !this.taken.has(node) && node.type !== 'thematicBreak')
      .map((node) => ({ line: node.position?.start.line ?? 1, text: this.slice(node).trim() }));
    const all = [...this.left, ...forgotten].filter(({ text }) => text !== '');
    return withoutParts(all).sort((a, b) => a.line - b.line);
  }

  private lengthOfLine(line: number): number {
    const start = this.lineStarts[line - 1] ?? 0;
    const next = this.lineStarts[line] ?? this.source.length + 1;
    return Math.max(1, next - 1 - start);
  }
}

/** Longer lines are told with their parts: looking for these would take too long. */
const LONGEST_WHOLE = 1000;

/** A part of a line is not told beside the whole line. */
function withoutParts(all: readonly Unplaced[]): Unplaced[] {
  const wholes = new Map<number, string>();
  for (const { line, text } of all) {
    if (text.length > (wholes.get(line)?.length ?? 0) && text.length <= LONGEST_WHOLE) wholes.set(line, text);
  }
  return all.filter(({ line, text }) => {
    const whole = wholes.get(line);
    return whole === undefined || text.length >= whole.length || !whole.includes(text);
  });
}

const placeOfLine = (line: number): Place => ({ line, column: 1, endColumn: 2 });

/** A top-level block of the input. */
export type Block = RootContent;
