/**
 * The geometry of pictures, without any component: pure functions that run when the site is built and, where data
 * comes from the reader, in the browser. `@theme/Community/Chart` shows what they give.
 *
 * @packageDocumentation
 */
export { outlineOf } from './outline.ts';
export { drawPlot, type PlotScales, plotScales } from './plot/draw-plot.ts';
export type {
  Axis,
  Plot,
  PlotActor,
  PlotBand,
  PlotDrawing,
  PlotLine,
  PlotMark,
  PlotPoint,
  PlotText,
  PlotTick,
  Rectangle,
  Spot,
} from './plot/types.ts';
