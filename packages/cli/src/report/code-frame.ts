import type { Place } from '@isco-cop/data';
import stringWidth from 'string-width';
import { printable } from './printable.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What one reader would call a character, as it is printed, with its columns in the file and on the screen. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Whether it lies within the place. */
  readonly marked: boolean;
}

/** A line of a file and the carets below the place, both without the gutter. */
export interface CodeFrame {
  readonly line: string;
  readonly carets: string;
}

/** Shows a place of a text in at most `width` columns; what does not fit around the place is cut. */
export function codeFrame(text: string, { line, column, endColumn }: Place, width: number): CodeFrame {
  const source = text.split('\n', line)[line - 1] ?? '';
  const all = cellsOf(source, column - 1, endColumn - 1);
  const marked = all.findIndex((cell) => cell.marked);
  // A place behind the last character, where something is missing, has its caret there.
  const first = marked === -1 ? all.length : marked;
  const [from, to] = window(all, first, width);
  const cells = all.slice(from, to);
  const head = from > 0 ? '…' : '';
  const tail = to < all.length ? '…' : '';
  const before = widthOf(all.slice(from, first)) + stringWidth(head);
  return {
    line: `${head}${cells.map((cell) => cell.text).join('')}${tail}`.trimEnd(),
    carets: `${' '.repeat(before)}${'^'.repeat(Math.max(1, widthOf(cells.filter((cell) => cell.marked))))}`,
  };
}

function cellsOf(source: string, start: number, end: number): Cell[] {
  return [...graphemes.segment(source)].map(({ segment, index }) => {
    const text = segment === '\t' ? '  ' : printable(segment);
    return { text, width: stringWidth(text), marked: index < end && index + segment.length > start };
  });
}

/** The cells to show: the place with a third of the room before it, or the beginning where that fits. */
function window(cells: readonly Cell[], first: number, width: number): [from: number, to: number] {
  if (widthOf(cells) <= width) return [0, cells.length];
  let from = first;
  for (let room = Math.floor(width / 3); from > 0 && room > 0; from--) room -= cells[from - 1]?.width ?? 0;
  // Two columns are kept for the signs that something was cut.
  let to = from;
  for (let room = width - 2; to < cells.length; to++) {
    room -= cells[to]?.width ?? 0;
    if (room < 0) break;
  }
  return [from, Math.max(to, from + 1)];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
