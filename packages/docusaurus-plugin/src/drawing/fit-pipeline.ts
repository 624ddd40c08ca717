import type { Methodology } from '@isco-cop/data/schema';
import { layOut, type PipelineDrawing, sketchPipeline } from './pipeline.ts';
import { wrap } from './wrap.ts';

/** Size of the names, px, before the drawing is made to fit. */
export const NAME_SIZE = 23;
/** From one base line to the next. */
export const LINE = 28;
const PADDING = 12;
/** From wide boxes, in which names need few lines, to narrow ones, of which many stand beside each other. */
const WIDTHS = [250, 220, 190, 170, 152];
/** Names that become smaller than this share of their size are left out: nobody reads them in a preview. */
const LEAST_SCALE = 0.6;

/** A pipeline and by how much it is made smaller to fit. */
export interface FittedPipeline {
  readonly drawing: PipelineDrawing;
  readonly scale: number;
}

/** The stages by their names, and no figures, as large as a room allows; without names where these would be too small. */
export function fitPipeline(
  stages: Methodology['pipeline'],
  room: { readonly width: number; readonly height: number },
): FittedPipeline {
  const scaleOf = ({ width, height }: PipelineDrawing, most: number) =>
    Math.min(most, room.width / width, room.height / height);
  const named = WIDTHS.map((width) => drawNamed(stages, width))
    .map((drawing) => ({ drawing, scale: scaleOf(drawing, 1.3) }))
    .reduce((best, each) => (each.scale > best.scale + 0.01 ? each : best));
  if (named.scale >= LEAST_SCALE) return named;
  const sketch = sketchPipeline(stages);
  return { drawing: sketch, scale: scaleOf(sketch, 2) };
}

function drawNamed(stages: Methodology['pipeline'], boxWidth: number): PipelineDrawing {
  const linesOf = (title: string) => wrap(title, boxWidth - 2 * PADDING, NAME_SIZE);
  return layOut(stages, {
    edges: { rankdir: 'LR', nodesep: 22, ranksep: 40 },
    boxWidth,
    measure: ({ title }) => ({
      width: boxWidth,
      height: Math.max(76, linesOf(title).length * LINE + 2 * PADDING),
    }),
    boxLines: ({ title }) => ({ title: linesOf(title), note: [] }),
    labelLines: () => [],
  });
}
