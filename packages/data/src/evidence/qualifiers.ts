import type { Measure, Metric } from '../schema/collections.ts';

/** Name of a qualifier that a measure asks for. */
export type QualifierName = Measure['qualifiers'][number];

/** The qualifiers that the measure asks for and the metric does not state, in the order of the measure. */
export function missingQualifiers(
  metric: Pick<Metric, 'qualifiers'>,
  measure: Pick<Measure, 'qualifiers'>,
): QualifierName[] {
  return measure.qualifiers.filter((qualifier) => metric.qualifiers[qualifier] === undefined);
}
