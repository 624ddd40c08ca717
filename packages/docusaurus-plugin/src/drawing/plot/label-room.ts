import { textWidth } from '../wrap.ts';
import type { PlotText, Rectangle, Spot } from './types.ts';

/** Size of the text, px. */
const SIZE = 14;
/** From the middle of a mark to the text beside it, px. */
const GAP = 12;

/** The rectangle that a text covers. */
export function textBox({ x, y, text, anchor }: PlotText): Rectangle {
  const width = textWidth(text, SIZE);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - SIZE, width, height: SIZE * 1.3 };
}

/** Finds a free place for each label, first come first served. */
export class LabelRoom {
  private readonly taken: Rectangle[];

  constructor(
    private readonly frame: Rectangle,
    taken: readonly Rectangle[],
  ) {
    this.taken = [...taken];
  }

  /**
   * Right of a mark, else left, below or above it, there also from the border of the frame; where a long text fits nowhere,
   * its first words.
   */
  beside({ x, y }: Spot, text: string | undefined): PlotText | undefined {
    const middle = y + SIZE * 0.35;
    const [below, above] = [y + GAP + SIZE, y - GAP];
    const [left, right] = [this.frame.x, this.frame.x + this.frame.width];
    const places = [
      { x: x + GAP, y: middle, anchor: 'start' },
      { x: x - GAP, y: middle, anchor: 'end' },
      { x, y: below, anchor: 'middle' },
      { x, y: above, anchor: 'middle' },
      { x: right, y: below, anchor: 'end' },
      { x: left, y: below, anchor: 'start' },
      { x: right, y: above, anchor: 'end' },
      { x: left, y: above, anchor: 'start' },
    ] as const;
    for (const each of text ? shortened(text) : []) {
      const label = this.first(each, places);
      if (label) return label;
    }
    return undefined;
  }

  /** At an end of a band. */
  within(box: Rectangle, text: string | undefined): PlotText | undefined {
    const right = box.x + box.width - 6;
    const bottom = box.y + box.height - 6;
    return this.first(text, [
      { x: box.x + 6, y: box.y + SIZE + 4, anchor: 'start' },
      { x: right, y: box.y + SIZE + 4, anchor: 'end' },
      { x: box.x + 6, y: bottom, anchor: 'start' },
      { x: right, y: bottom, anchor: 'end' },
      { x: box.x - 6, y: bottom, anchor: 'end' },
      { x: box.x - 6, y: box.y + SIZE + 4, anchor: 'end' },
    ]);
  }

  /** At the end of a line, else at its middle or beginning. */
  along(places: readonly Spot[], text: string | undefined): PlotText | undefined {
    const spots = [places.at(-1), places[Math.floor(places.length / 2)], places[0]].flatMap(
      (each) => each ?? [],
    );
    return this.first(
      text,
      spots.flatMap(({ x, y }) => [
        { x: x - 6, y: y - 6, anchor: 'end' as const },
        { x: x + 6, y: y - 6, anchor: 'start' as const },
        { x: x + 6, y: y + SIZE + 4, anchor: 'start' as const },
        { x: x - 6, y: y + SIZE + 4, anchor: 'end' as const },
      ]),
    );
  }

  private first(text: string | undefined, places: readonly Omit<PlotText, 'text'>[]): PlotText | undefined {
    if (!text) return undefined;
    for (const place of places) {
      const label = { ...place, text, x: round(place.x), y: round(place.y) };
      const box = textBox(label);
      if (!contains(this.frame, box) || this.taken.some((each) => overlap(each, box))) continue;
      this.taken.push(box);
      return label;
    }
    return undefined;
  }
}

/** A text, then less of it word by word, as long as it is half of what it was. */
function shortened(text: string): string[] {
  const words = text.split(' ');
  const texts = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  return texts
    .filter((each) => each.length >= text.length / 2)
    .map((each) => (each === text ? each : `${each} …`));
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
