import type { Community } from '../community/community.ts';
import type { Measure, Metric } from '../schema/collections.ts';
import type { WorkloadInput } from './workload.ts';

/** A field filled from what a case states. */
export interface PresetFigure {
  readonly field: keyof WorkloadInput;
  readonly value: number;
  /** The metric that states it; left out for what is assumed so that the metric can be read as a cut. */
  readonly metric?: Metric;
}

/** What one case states of the fields of the calculator; the others stay as they are. */
export interface WorkloadPreset {
  /** Id of the metric it starts from. */
  readonly id: string;
  readonly metric: Metric;
  readonly figures: readonly PresetFigure[];
}

/** Every claim that says something about workload, in the order of the ids; what was computed here is none. */
export function workloadPresets(community: Community): WorkloadPreset[] {
  return community.metrics.all().flatMap((metric) => {
    const figures = metric.derived ? [] : figuresOf(community, metric);
    return figures.length > 0 ? [{ id: metric.id, metric, figures }] : [];
  });
}

type MeasureRole = NonNullable<Measure['role']>;

/** How a metric of each role fills the fields; those of other measures say nothing about workload. */
const FIGURES: {
  readonly [Role in MeasureRole]?: (community: Community, metric: Metric) => PresetFigure[];
} = {
  reduction: (community, metric) =>
    metric.qualifiers.denominator === 'manual-residue' && metric.quantity.unit === 'percent'
      ? [...manualShareOf(community, metric), { field: 'cut', value: metric.quantity.value, metric }]
      : [],
  // Records that software codes are a cut of what people would do if they coded everything. A share of codes is none of
  // records: a record may have several codes.
  coverage: (_, metric) =>
    metric.qualifiers.denominator === 'all-records' && metric.quantity.unit === 'percent'
      ? [
          { field: 'manualShare', value: 100 },
          { field: 'cut', value: metric.quantity.value, metric },
        ]
      : [],
  duration: (_, metric) => {
    const { n } = metric.qualifiers;
    const { value: hours, unit } = metric.quantity;
    if (n?.unit !== 'records' || unit !== 'hours' || hours <= 0) return [];
    return [
      { field: 'records', value: n.value, metric },
      { field: 'recordsPerSecond', value: Math.round(n.value / hours / 3600), metric },
    ];
  },
};

function figuresOf(community: Community, metric: Metric): PresetFigure[] {
  const role = roleOf(community, metric);
  return (role && FIGURES[role]?.(community, metric)) ?? [];
}

function roleOf(community: Community, { measure }: Metric): MeasureRole | undefined {
  return community.measures.get(measure)?.role;
}

/** The share coded by hand that the same case states, where it states exactly one of all records. */
function manualShareOf(community: Community, { methodology }: Metric): PresetFigure[] {
  const stated = methodology
    ? community.metrics
        .where({ methodology })
        .filter(
          (each) =>
            roleOf(community, each) === 'manual' &&
            each.qualifiers.denominator === 'all-records' &&
            each.quantity.unit === 'percent',
        )
    : [];
  const [metric, ...others] = stated;
  return metric && others.length === 0
    ? [{ field: 'manualShare', value: metric.quantity.value, metric }]
    : [];
}
