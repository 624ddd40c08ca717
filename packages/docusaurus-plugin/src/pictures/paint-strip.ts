import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { LINE, NAME_SIZE } from '../drawing/fit-pipeline.ts';
import { outlineOf } from '../drawing/outline.ts';
import type { PipelineArrow, PipelineBox } from '../drawing/pipeline.ts';
import { SANS_BOLD } from './fonts.ts';
import { MARGIN, SIZE, type Strip } from './strips.ts';

type Colour = (name: string) => string;

/** Draws a pipeline in the visual grammar of the pages: shape is who acts, width is share, hatched is not stated. */
export function paintStrip(pen: SKRSContext2D, strip: Strip, colour: Colour): void {
  const { drawing, scale, name, y } = strip;
  pen.save();
  if (name) {
    pen.font = `24px ${SANS_BOLD}`;
    pen.fillStyle = colour('ink');
    pen.fillText(name, MARGIN, y - 10, SIZE.width - 2 * MARGIN);
  }
  pen.translate(MARGIN, y);
  pen.scale(scale, scale);
  const hatch = hatching(pen, colour);
  for (const arrow of drawing.arrows) paintArrow(pen, arrow, hatch, colour);
  for (const box of drawing.boxes) paintBox(pen, box, colour);
  pen.restore();
}

function paintArrow(
  pen: SKRSContext2D,
  arrow: PipelineArrow,
  hatch: ReturnType<typeof hatching>,
  colour: Colour,
) {
  const path = new Path2D(arrow.path);
  pen.lineWidth = arrow.width;
  pen.strokeStyle = arrow.stated ? colour('soft') : hatch;
  pen.globalAlpha = 0.75;
  pen.stroke(path);
  pen.globalAlpha = 1;
  if (!arrow.stated) {
    pen.lineWidth = 1.2;
    pen.strokeStyle = colour('soft');
    pen.stroke(path);
  }
  pen.fillStyle = colour('soft');
  pen.fill(new Path2D(arrow.head));
}

function paintBox(pen: SKRSContext2D, box: PipelineBox, colour: Colour) {
  const path = new Path2D(outlineOf(box));
  pen.fillStyle = colour(box.actor === 'outcome' ? 'wash' : 'card');
  pen.fill(path);
  const { stroke, dash = [] } = edgeOf(box);
  pen.strokeStyle = colour(stroke);
  pen.setLineDash(dash);
  pen.lineWidth = 2.5;
  pen.stroke(path);
  pen.setLineDash([]);
  pen.font = `${NAME_SIZE}px ${SANS_BOLD}`;
  pen.fillStyle = colour('ink');
  pen.textAlign = 'center';
  const first = box.y + box.height / 2 - ((box.title.length - 1) * LINE) / 2 + NAME_SIZE / 3;
  box.title.forEach((line, index) => {
    pen.fillText(line, box.x + box.width / 2, first + index * LINE, box.width - 12);
  });
  pen.textAlign = 'left';
}

function edgeOf({ actor, status }: PipelineBox): { stroke: string; dash?: number[] } {
  if (status === 'potential') return { stroke: 'amber', dash: [6, 5] };
  const dash = status === 'test' ? { dash: [6, 5] } : {};
  if (actor === 'machine') return { stroke: 'blue', ...dash };
  if (actor === 'person' || actor === 'person-with-machine') return { stroke: 'teal', ...dash };
  return actor === 'unstated' ? { stroke: 'soft', dash: [2, 5] } : { stroke: 'line', ...dash };
}

function hatching(pen: SKRSContext2D, colour: Colour) {
  const tile = createCanvas(8, 8);
  const stripes = tile.getContext('2d');
  stripes.strokeStyle = colour('hatch');
  stripes.lineWidth = 3;
  for (const shift of [-8, 0, 8]) {
    stripes.moveTo(shift - 2, 10);
    stripes.lineTo(shift + 10, -2);
  }
  stripes.stroke();
  return pen.createPattern(tile, 'repeat') ?? colour('hatch');
}
