import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { LabelRoom } from './label-room.ts';
import type { Axis, Plot, PlotBand, PlotDrawing, PlotLine, PlotMark, PlotPoint, Rectangle } from './types.ts';

/** Size of all text in a plot, px. */
const TEXT = 14;
/** Half the side of a mark, px. */
const MARK = 7;

const LEFT = 44;
const RIGHT = 16;
const TOP = 30;
const BOTTOM = 46;

/** The scales of a plot of a size: what turns values into places on the paper, and back for a pointer. */
export interface PlotScales {
  readonly frame: Rectangle;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The scales of a plot of this width and height, px. */
export function plotScales(
  { x, y }: Pick<Plot, 'x' | 'y'>,
  size: { readonly width: number; readonly height: number },
): PlotScales {
  const frame = { x: LEFT, y: TOP, width: size.width - LEFT - RIGHT, height: size.height - TOP - BOTTOM };
  return {
    frame,
    x: scaleLinear([x.min, x.max], [frame.x, frame.x + frame.width]),
    y: scaleLinear([y.min, y.max], [frame.y + frame.height, frame.y]),
  };
}

/**
 * Lays a plot out, in a build and in a browser alike. Labels keep clear of each other, of marks and of the borders;
 * one that finds no room is left out, since the table behind the picture has all of them.
 */
export function drawPlot(plot: Plot, size: { readonly width: number; readonly height: number }): PlotDrawing {
  const scales = plotScales(plot, size);
  const { frame } = scales;
  const seen = (plot.points ?? []).filter(({ x, y }) => within(plot.x, x) && within(plot.y, y));
  const marks = seen.map((point) => toMark(point, plot, scales));
  const room = new LabelRoom(frame, marks.map(markBox));
  return {
    ...size,
    frame,
    xTicks: ticksOf(plot.x, scales.x, frame.width / 70),
    yTicks: ticksOf(plot.y, scales.y, frame.height / 50),
    xLabel: { text: plot.x.label, x: frame.x + frame.width, y: size.height - 6, anchor: 'end' },
    yLabel: { text: plot.y.label, x: 0, y: TEXT, anchor: 'start' },
    marks: marks.map((mark, index) => {
      const label = room.beside(mark, seen[index]?.label);
      return label ? { ...mark, label } : mark;
    }),
    bands: (plot.bands ?? []).flatMap((band) => toBand(band, plot, scales, room)),
    lines: (plot.lines ?? []).map((each) => toLine(each, plot, scales, room)),
  };
}

function within({ min, max }: Axis, value: number): boolean {
  return value >= min && value <= max;
}

function ticksOf(axis: Axis, scale: ScaleLinear<number, number>, room: number): PlotDrawing['xTicks'] {
  const format = scale.tickFormat(axis.ticks ?? room);
  return scale.ticks(axis.ticks ?? room).map((value) => ({ at: round(scale(value)), text: format(value) }));
}

function toMark({ id, x, y, xTo, yTo, actor, status }: PlotPoint, plot: Plot, scales: PlotScales): PlotMark {
  const end = (axis: Axis, to: number) => Math.min(axis.max, to);
  const right = xTo === undefined ? undefined : scales.x(end(plot.x, xTo));
  const top = yTo === undefined ? undefined : scales.y(end(plot.y, yTo));
  const [left, bottom] = [scales.x(x), scales.y(y)];
  return {
    id,
    actor,
    ...(status && { status }),
    x: round(right === undefined ? left : (left + right) / 2),
    y: round(top === undefined ? bottom : (top + bottom) / 2),
    ...(right !== undefined && { xRange: [round(left), round(right)] as const }),
    ...(top !== undefined && { yRange: [round(top), round(bottom)] as const }),
  };
}

function markBox({ x, y, xRange, yRange }: PlotMark): Rectangle {
  const [left, right] = xRange ?? [x, x];
  const [top, bottom] = yRange ?? [y, y];
  return {
    x: left - MARK,
    y: top - MARK,
    width: right - left + 2 * MARK,
    height: bottom - top + 2 * MARK,
  };
}

function toBand(band: PlotBand, plot: Plot, scales: PlotScales, room: LabelRoom): PlotDrawing['bands'] {
  const axis = plot[band.axis];
  const [from, to] = [Math.max(axis.min, band.from), Math.min(axis.max, band.to)];
  if (from > to) return [];
  const scale = scales[band.axis];
  const start = round(Math.min(scale(from), scale(to)));
  const length = round(Math.abs(scale(to) - scale(from)));
  const { frame } = scales;
  const box =
    band.axis === 'x' ? { ...frame, x: start, width: length } : { ...frame, y: start, height: length };
  const label = room.within(box, band.label);
  return [{ id: band.id, actor: band.actor, ...box, ...(label && { label }) }];
}

function toLine(
  each: PlotLine,
  plot: Plot,
  scales: PlotScales,
  room: LabelRoom,
): PlotDrawing['lines'][number] {
  const inside = each.points.filter(([x, y]) => within(plot.x, x) && within(plot.y, y));
  const draw = line<readonly [number, number]>()
    .x(([x]) => scales.x(x))
    .y(([, y]) => scales.y(y))
    .curve(each.isStepped ? curveStepAfter : curveLinear)
    .digits(1);
  const places = inside.map(([x, y]) => ({ x: scales.x(x), y: scales.y(y) }));
  const label = room.along(places, each.label);
  return { id: each.id, kind: each.kind, path: draw(inside) ?? '', ...(label && { label }) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
