import { type Edge, Graph, layout } from '@dagrejs/dagre';
import { type Methodology, quantityText } from '@isco-cop/data/schema';
import { flowsOf } from './flows.ts';
import { shareText } from './share-text.ts';
import { wrap } from './wrap.ts';

type Stage = Methodology['pipeline'][number];
type Direction = 'LR' | 'TB';

/** A stage as a box: its shape says who acts. */
export interface PipelineBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly actor: Stage['actor'];
  readonly status?: Stage['status'];
  readonly title: readonly string[];
  readonly note: readonly string[];
}

/** Records that go from one stage to another: width is their share, hatched where it is not stated. */
export interface PipelineArrow {
  readonly path: string;
  readonly head: string;
  readonly width: number;
  readonly stated: boolean;
  readonly label?: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

/** A pipeline laid out in one direction. */
export interface PipelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PipelineBox[];
  readonly arrows: readonly PipelineArrow[];
}

const TITLE_SIZE = 16;
const NOTE_SIZE = 13.5;
const PADDING = 14;
const LINE = 1.3;
const MARGIN = 6;
/** Width of an arrow that carries all records. */
const FULL_ARROW = 16;
const UNKNOWN_ARROW = 7;

/** Box of a sketch: as small as its shape can be told, without words. */
const SKETCH = { width: 52, height: 30 };

/** The same picture small and without words, where only the place of a stage among the others counts. */
export function sketchPipeline(stages: Methodology['pipeline']): PipelineDrawing {
  return layOut(stages, {
    edges: { rankdir: 'LR', nodesep: 14, ranksep: 34 },
    boxWidth: SKETCH.width,
    measure: () => SKETCH,
    boxLines: () => ({ title: [], note: [] }),
    labelLines: () => [],
  });
}

/** Lays the stages out from left to right, or from top to bottom for narrow screens. */
export function drawPipeline(stages: Methodology['pipeline'], direction: Direction): PipelineDrawing {
  const boxWidth = direction === 'LR' ? 178 : 236;
  const inner = boxWidth - 2 * PADDING;
  return layOut(stages, {
    edges: { rankdir: direction, nodesep: 26, ranksep: direction === 'LR' ? 58 : 44 },
    boxWidth,
    measure: (stage) => measure(stage, boxWidth),
    boxLines: (stage) => ({
      title: wrap(stage.title, inner, TITLE_SIZE),
      note: wrap(noteOf(stage), inner, NOTE_SIZE),
    }),
    labelLines: (passing) => labelLines(passing, direction),
  });
}

/** What a picture and its sketch differ in. */
interface Look {
  readonly edges: { readonly rankdir: Direction; readonly nodesep: number; readonly ranksep: number };
  readonly boxWidth: number;
  readonly measure: (stage: Stage) => { readonly width: number; readonly height: number };
  readonly boxLines: (stage: Stage) => Pick<PipelineBox, 'title' | 'note'>;
  readonly labelLines: (passing: Passing) => readonly string[];
}

/** Lays stages out as a look says; nothing is known of letters but their average width. */
export function layOut(stages: Methodology['pipeline'], look: Look): PipelineDrawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ ...look.edges, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const stage of stages) graph.setNode(stage.id, { ...look.measure(stage) });
  const flows = flowsOf(stages);
  for (const [index, { from, passing }] of passingsOf(stages).entries()) {
    const lines = look.labelLines(passing);
    const width = Math.max(0, ...lines.map((line) => line.length)) * NOTE_SIZE * 0.54;
    const height = lines.length * NOTE_SIZE * LINE;
    graph.setEdge(
      from.id,
      passing.to,
      { width, height, labelpos: 'c', lines, flow: flows.get(passing) },
      String(index),
    );
  }
  layout(graph);
  const height = keepWithin(graph);
  const boxes = stages.map((stage) => toBox(stage, graph.node(stage.id), look));
  const arrows = graph.edges().map((edge: Edge) => toArrow(graph.edge(edge) as LaidEdge));
  const { width = 0 } = graph.graph() as { width?: number };
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, arrows };
}

/** Dagre lets lines without a label run beyond its height: moves all to where they are seen; returns how low they reach. */
function keepWithin(graph: Graph): number {
  const { height = 0 } = graph.graph() as { height?: number };
  const edges: { y?: number; points: { y: number }[] }[] = graph
    .edges()
    .map((edge: Edge) => graph.edge(edge));
  const ends = edges.flatMap(({ points }) => points.map(({ y }) => y));
  if (ends.length === 0) return height;
  const shift = Math.max(0, FULL_ARROW / 2 - Math.min(...ends));
  if (shift > 0) {
    for (const id of graph.nodes()) graph.node(id).y += shift;
    for (const edge of edges) {
      if (edge.y !== undefined) edge.y += shift;
      for (const point of edge.points) point.y += shift;
    }
  }
  return Math.max(height, Math.max(...ends) + FULL_ARROW / 2) + shift;
}

type Passing = NonNullable<Stage['passesOn']>[number];

function passingsOf(stages: Methodology['pipeline']): { from: Stage; passing: Passing }[] {
  const known = new Set(stages.map((stage) => stage.id));
  return stages.flatMap((from) =>
    (from.passesOn ?? []).filter((passing) => known.has(passing.to)).map((passing) => ({ from, passing })),
  );
}

function labelLines(passing: Passing, direction: Direction): string[] {
  const text = [passing.what, shareText(passing)].filter(Boolean).join(', ');
  // Long words in a narrow column would hide the arrow that they belong to.
  const width = text.length > 50 ? 180 : 112;
  return text ? wrap(text, direction === 'LR' ? width : 190, NOTE_SIZE) : [];
}

function noteOf(stage: Stage): string {
  if (stage.share) return `${quantityText(stage.share)} of records`;
  return stage.threshold ?? '';
}

function measure(stage: Stage, width: number): { width: number; height: number } {
  const inner = width - 2 * PADDING;
  const title = wrap(stage.title, inner, TITLE_SIZE).length * TITLE_SIZE * LINE;
  const note = wrap(noteOf(stage), inner, NOTE_SIZE).length * NOTE_SIZE * LINE;
  return { width, height: Math.max(58, title + note + 2 * PADDING) };
}

function toBox(stage: Stage, node: { x: number; y: number; height: number }, look: Look): PipelineBox {
  const { boxWidth: width } = look;
  return {
    id: stage.id,
    x: round(node.x - width / 2),
    y: round(node.y - node.height / 2),
    width,
    height: round(node.height),
    actor: stage.actor,
    ...(stage.status && { status: stage.status }),
    ...look.boxLines(stage),
  };
}

interface LaidEdge {
  readonly points: readonly { x: number; y: number }[];
  readonly x?: number;
  readonly y?: number;
  readonly lines: readonly string[];
  /** Share of all records, 0 to 1. */
  readonly flow?: number;
}

function toArrow({ points, x, y, lines, flow: share }: LaidEdge): PipelineArrow {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  return {
    path: smooth(points),
    head: arrowHead(before, tip),
    width: share === undefined ? UNKNOWN_ARROW : Math.max(2, round(share * FULL_ARROW)),
    stated: share !== undefined,
    ...(lines.length > 0 &&
      x !== undefined &&
      y !== undefined && { label: { x: round(x), y: round(y), lines } }),
  };
}

/** A curve through the points that dagre gives, ending a little before the tip to leave room for the head. */
function smooth(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) path += `L${round(point.x)} ${round(point.y)}`;
    else
      path += `Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`;
  });
  return path;
}

function arrowHead(from: { x: number; y: number }, tip: { x: number; y: number }): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const corner = (turn: number) =>
    `${round(tip.x - 11 * Math.cos(angle + turn))} ${round(tip.y - 11 * Math.sin(angle + turn))}`;
  return `M${round(tip.x)} ${round(tip.y)}L${corner(0.5)}L${corner(-0.5)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
