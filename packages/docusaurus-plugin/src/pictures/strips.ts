import { type FittedPipeline, fitPipeline } from '../drawing/fit-pipeline.ts';
import type { Card } from './card.ts';

/** Size of a picture, px: what previews of links ask for. */
export const SIZE = { width: 1200, height: 630 } as const;
/** Space at the sides. */
export const MARGIN = 56;
/** Where pipelines begin, below two lines of a title and the name of an office, or below a name alone; where they end. */
const TOP = { one: 292, several: 200 };
const BOTTOM = 540;
const GAP = 16;
/** Room for the name of a case among several. */
const NAME = 34;

/** A pipeline of a picture and where it stands. */
export interface Strip extends FittedPipeline {
  readonly name?: string;
  /** Upper end of the drawing, below the name. */
  readonly y: number;
}

/** The pipelines of a picture, one below the other. */
export function stripsOf({ cases }: Pick<Card, 'cases'>): Strip[] {
  const several = cases.length > 1;
  const top = several ? TOP.several : TOP.one;
  const height = (BOTTOM - top - GAP * (cases.length - 1)) / cases.length;
  const name = several ? NAME : 0;
  const room = { width: SIZE.width - 2 * MARGIN, height: height - name };
  return cases.map(({ title, pipeline }, index) => {
    const fitted = fitPipeline(pipeline, room);
    const y = top + index * (height + GAP) + name + (room.height - fitted.drawing.height * fitted.scale) / 2;
    return { ...fitted, ...(several && { name: title }), y };
  });
}
