import type { PipelineBox, PipelineDrawing } from '@isco-cop/docusaurus-plugin/props';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Coordinates are rounded to a tenth. */
const TOLERANCE = 0.2;

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x + a.width - TOLERANCE > b.x &&
    b.x + b.width - TOLERANCE > a.x &&
    a.y + a.height - TOLERANCE > b.y &&
    b.y + b.height - TOLERANCE > a.y
  );
}

export function inside({ x, y, width, height }: Rectangle, drawing: PipelineDrawing): boolean {
  return (
    x >= -TOLERANCE &&
    y >= -TOLERANCE &&
    x + width <= drawing.width + TOLERANCE &&
    y + height <= drawing.height + TOLERANCE
  );
}

/** The rectangle that the text of a label covers. */
export function labelBox({ x, y, lines }: Point & { readonly lines: readonly string[] }): Rectangle {
  const width = Math.max(...lines.map((line) => line.length)) * 13.5 * 0.54;
  const height = lines.length * 13.5 * 1.3;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** First and last point of a path of lines and curves. */
export function endsOf(path: string): { from: Point; to: Point } {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const at = (index: number): Point => ({ x: numbers.at(index) ?? NaN, y: numbers.at(index + 1) ?? NaN });
  return { from: at(0), to: { x: numbers.at(-2) ?? NaN, y: numbers.at(-1) ?? NaN } };
}

/** The boxes on whose border a point lies. */
export function boxesAt({ x, y }: Point, boxes: readonly PipelineBox[]): string[] {
  return boxes
    .filter((box) => {
      const right = Math.abs(Math.abs(x - (box.x + box.width / 2)) - box.width / 2);
      const top = Math.abs(Math.abs(y - (box.y + box.height / 2)) - box.height / 2);
      const within = overlap({ x: x - 0.2, y: y - 0.2, width: 0.4, height: 0.4 }, grown(box));
      return within && Math.min(right, top) <= TOLERANCE;
    })
    .map(({ id }) => id);
}

function grown({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x - 0.3, y: y - 0.3, width: width + 0.6, height: height + 0.6 };
}
