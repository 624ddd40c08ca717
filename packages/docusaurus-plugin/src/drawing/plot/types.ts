import type { Metric } from '@isco-cop/data/schema';

/** An axis, in the units of the values that stand on it. */
export interface Axis {
  /** What is measured, with its unit: "Share of records coded, %". */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** How many ticks about; as many as have room if left out. */
  readonly ticks?: number;
}

/** Who acts, or `unstated`: it gives a mark its shape. */
export type PlotActor = 'machine' | 'person' | 'person-with-machine' | 'unstated';

/** A point of a plot; a range in one or both directions where the source states one. */
export interface PlotPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Upper end of a range on the axis. */
  readonly xTo?: number;
  readonly yTo?: number;
  readonly actor: PlotActor;
  /** Amber and dashed where it could only be, dashed where it was a test. */
  readonly status?: Metric['status'];
  readonly label?: string;
}

/** A line through points, in their order. */
export interface PlotLine {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** `measured` for data, `guide` for what only helps to read, `interval` for the borders of an interval. */
  readonly kind: 'measured' | 'guide' | 'interval';
  readonly label?: string;
  /** Whether the value holds until the next point, as a share above a threshold does. */
  readonly isStepped?: boolean;
}

/** A stretch of an axis over the whole plot, such as what people reach. */
export interface PlotBand {
  readonly id: string;
  readonly axis: 'x' | 'y';
  readonly from: number;
  readonly to: number;
  readonly actor: PlotActor;
  readonly label?: string;
}

/** What a plot shows. Values outside the axes are cut off, never moved to the border. */
export interface Plot {
  readonly x: Axis;
  readonly y: Axis;
  readonly points?: readonly PlotPoint[];
  readonly lines?: readonly PlotLine[];
  readonly bands?: readonly PlotBand[];
}

/** A place on the paper, in px of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the paper, in px of the drawing. */
export interface Rectangle extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Text on the paper; `x` is its end that `anchor` names, `y` its baseline. */
export interface PlotText extends Spot {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A tick with its line through the plot. */
export interface PlotTick {
  readonly at: number;
  readonly text: string;
}

/** A point as it is drawn: the middle of its mark, and the bars of its range. */
export interface PlotMark extends Spot {
  readonly id: string;
  readonly actor: PlotActor;
  readonly status?: PlotPoint['status'];
  /** From left to right and from top to bottom; left out where a single value is stated. */
  readonly xRange?: readonly [number, number];
  readonly yRange?: readonly [number, number];
  /** Left out where there is no room that others leave free. */
  readonly label?: PlotText;
}

/** A plot laid out. */
export interface PlotDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the values stand. */
  readonly frame: Rectangle;
  readonly xTicks: readonly PlotTick[];
  readonly yTicks: readonly PlotTick[];
  readonly xLabel: PlotText;
  readonly yLabel: PlotText;
  readonly bands: readonly (Rectangle & {
    readonly id: string;
    readonly actor: PlotActor;
    readonly label?: PlotText;
  })[];
  readonly lines: readonly {
    readonly id: string;
    readonly kind: PlotLine['kind'];
    readonly path: string;
    readonly label?: PlotText;
  }[];
  readonly marks: readonly PlotMark[];
}
