import {
  type Community,
  type Metric,
  type OperatingPoint,
  operatingPoints,
  UNDRAWN_REASONS,
} from '@isco-cop/data';
import { drawPlot } from '../drawing/plot/draw-plot.ts';
import type { Plot, PlotActor, PlotBand, PlotDrawing, PlotPoint } from '../drawing/plot/types.ts';
import { type MetricProps, toMetric } from './metric-card.ts';
import { type Reference, refTo } from './reference.ts';

/** A plot for wide screens and one for narrow ones. */
export interface TwoPlots {
  readonly wide: PlotDrawing;
  readonly tall: PlotDrawing;
}

/** A method or tool of which a source states how much is coded and how right it is. */
export interface OperatingPointProps {
  /** Id of its mark. */
  readonly id: string;
  readonly name: string;
  readonly coverage: MetricProps;
  readonly correctness: MetricProps;
}

/** The picture of coverage and correctness, with what could not be drawn. */
export interface CoverageProps extends TwoPlots {
  readonly points: readonly OperatingPointProps[];
  /** How far people agree among themselves, drawn as a band; empty where no source states it in per cent. */
  readonly human: readonly MetricProps[];
  /** The measures in which it could be stated. */
  readonly humanMeasures: readonly Reference[];
  /** Measures with a scale of their own, such as kappa, and the claims on it. */
  readonly scales: readonly (TwoPlots & {
    readonly measure: Reference;
    readonly claims: readonly MetricProps[];
  })[];
  readonly undrawn: readonly { readonly claim: MetricProps; readonly reason: string }[];
}

/** The share of all records that is both coded and right is the same along each of these, %. */
const GUIDES = [25, 50, 75];

/** Projects the picture. Points are never joined: they are of different records, tasks and truths. */
export function toCoverage(community: Community): CoverageProps {
  const { points, human, undrawn } = operatingPoints(community);
  const plot: Plot = {
    x: { label: 'Share of records coded, %', min: 0, max: 100 },
    y: { label: 'Accuracy or agreement among the records coded, %', min: 0, max: 100 },
    points: points.map((point) => toPoint(community, point)),
    bands: bandOf(human),
    lines: GUIDES.map((share) => ({
      id: `guide-${share}`,
      kind: 'guide' as const,
      label: `${share}% of all records`,
      points: Array.from({ length: 101 - share }, (_, step) => {
        const x = share + step;
        return [x, (100 * share) / x] as const;
      }).reverse(),
    })),
  };
  return {
    wide: drawPlot(plot, { width: 760, height: 440 }),
    tall: drawPlot(plot, { width: 350, height: 380 }),
    points: points.map((point) => ({
      id: point.correctness.id,
      name: nameOf(community, point.correctness),
      coverage: toMetric(community, point.coverage),
      correctness: toMetric(community, point.correctness),
    })),
    human: human.map((metric) => toMetric(community, metric)),
    humanMeasures: community.measures
      .all()
      .filter(({ role, unit }) => role === 'reliability' && unit === 'percent')
      .map(({ id }) => refTo(community, 'measures', id)),
    scales: scalesOf(
      community,
      undrawn.filter(({ reason }) => reason === 'own-scale').map(({ metric }) => metric),
    ),
    undrawn: undrawn.map(({ metric, reason }) => ({
      claim: toMetric(community, metric),
      reason: UNDRAWN_REASONS[reason],
    })),
  };
}

/** From the least that people are said to agree to the most; one figure alone makes a line. */
function bandOf(human: readonly Metric[]): PlotBand[] {
  if (human.length === 0) return [];
  const ends = human.flatMap(({ quantity: { value, upTo = value } }) => [value, upTo]);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return [{ id: 'human', axis: 'y', from, to, actor: 'person', label: 'coders among themselves' }];
}

function toPoint(community: Community, { coverage, correctness }: OperatingPoint): PlotPoint {
  const { quantity: x } = coverage;
  const { quantity: y } = correctness;
  return {
    id: correctness.id,
    x: x.value,
    y: y.value,
    ...(x.upTo !== undefined && { xTo: x.upTo }),
    ...(y.upTo !== undefined && { yTo: y.upTo }),
    actor: actorOf(community, correctness),
    status: correctness.status,
    label: nameOf(community, correctness),
  };
}

/** A scale for each measure, as long as its range. */
function scalesOf(community: Community, metrics: readonly Metric[]): CoverageProps['scales'] {
  return community.measures.all().flatMap(({ id, name, range }) => {
    const claims = metrics.filter(({ measure }) => measure === id);
    if (claims.length === 0) return [];
    const plot: Plot = {
      x: { label: name, min: range.min ?? 0, max: range.max ?? 1 },
      y: { label: '', min: 0, max: claims.length, ticks: 0 },
      points: claims.map((metric, index) => ({
        id: metric.id,
        x: metric.quantity.value,
        y: claims.length - index - 0.5,
        ...(metric.quantity.upTo !== undefined && { xTo: metric.quantity.upTo }),
        actor: 'person' as const,
        status: metric.status,
        label: nameOf(community, metric),
      })),
    };
    // On a narrow screen names stand below their marks.
    const height = (row: number) => 86 + row * claims.length;
    return [
      {
        measure: { label: name, path: `/measures/${id}/` },
        claims: claims.map((metric) => toMetric(community, metric)),
        wide: drawPlot(plot, { width: 760, height: height(34) }),
        tall: drawPlot(plot, { width: 350, height: height(64) }),
      },
    ];
  });
}

function actorOf(community: Community, metric: Metric): PlotActor {
  const mode = community.methodologies.get(metric.methodology)?.codingMode;
  if (mode === 'manual') return 'person';
  return mode === 'computer-assisted' ? 'person-with-machine' : 'machine';
}

/** What stands beside a mark: the subject of the method, or what a title names first. */
function nameOf(community: Community, metric: Metric): string {
  const { about, country, title } = toMetric(community, metric);
  if (metric.methodology) return country?.label ?? about?.label ?? title;
  return title.split(',')[0] ?? title;
}
