import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { SANS, SANS_BOLD, SERIF_BOLD } from './fonts.ts';
import { paintStrip } from './paint-strip.ts';
import { MARGIN, SIZE, stripsOf } from './strips.ts';

/** Draws a card as PNG. The same card gives the same bytes on the same kind of machine. */
export async function paint(card: Card): Promise<Buffer> {
  const colour = colours();
  const canvas = createCanvas(SIZE.width, SIZE.height);
  const pen = canvas.getContext('2d');
  const bar = (name: string, x: number, y: number, width: number, height: number) => {
    pen.fillStyle = colour(name);
    pen.fillRect(x, y, width, height);
  };
  bar('paper', 0, 0, SIZE.width, SIZE.height);
  bar('teal', 0, 0, SIZE.width, 12);
  bar('line', MARGIN, 558, SIZE.width - 2 * MARGIN, 2);
  const [soft, ink] = [colour('soft'), colour('ink')];
  if (card.cases.length > 0) {
    let y = write(pen, card.kicker, 84, { size: 28, face: SANS_BOLD, fill: colour('teal') });
    y = write(pen, card.title, y + 24, { size: 47, face: SERIF_BOLD, fill: ink, lines: 2 });
    write(pen, card.lead, y, { size: 27, face: SANS, fill: soft });
    for (const strip of stripsOf(card)) paintStrip(pen, strip, colour);
    write(pen, card.site, 600, { size: 26, face: SANS_BOLD, fill: ink });
  } else {
    const y = write(pen, card.title, 210, { size: 72, face: SERIF_BOLD, fill: ink, lines: 2 });
    write(pen, card.lead, y, { size: 35, face: SANS, fill: soft, lines: 4 });
  }
  pen.textAlign = 'right';
  write(pen, card.address, 600, { size: 24, face: SANS, fill: soft }, SIZE.width - MARGIN);
  return canvas.encode('png');
}

interface Letters {
  /** Px. */
  readonly size: number;
  readonly face: string;
  readonly fill: string;
  /** Lines at most, 1 if left out; the last ends in "…" where there is more. */
  readonly lines?: number;
}

/** Writes text in lines as wide as the picture, the first on a base line; gives the base line below the last. */
function write(pen: SKRSContext2D, text: string, base: number, letters: Letters, x: number = MARGIN): number {
  const { size, face, fill, lines = 1 } = letters;
  pen.font = `${size}px ${face}`;
  pen.fillStyle = fill;
  const width = SIZE.width - 2 * MARGIN;
  let y = base;
  for (const line of linesOf(text, lines, (each) => pen.measureText(each).width <= width)) {
    pen.fillText(line, x, y, width);
    y += Math.round(size * 1.25);
  }
  return y;
}

/** Words in lines that fit; a word that fits no line has one of its own. */
function linesOf(text: string, most: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(word);
    else {
      lines[lines.length - 1] += ' …';
      break;
    }
  }
  return lines;
}
