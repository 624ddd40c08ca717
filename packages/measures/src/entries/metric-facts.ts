import type { Classification, Measure, Metric } from '@isco-cop/data/schema';

/** What has to be known beside the numbers, for them to become entries; what is left out is "not stated". */
export interface MetricFacts {
  /** Beginning of all file names: lower-case words joined by hyphens. */
  readonly id: string;
  /** What was evaluated, in a few words; part of every title. */
  readonly title: string;
  readonly methodology?: string | undefined;
  readonly classification?: string | undefined;
  readonly variable?: string | undefined;
  readonly denominator?: Metric['qualifiers']['denominator'];
  readonly truth?: Metric['qualifiers']['truth'];
  readonly evaluationSet?: string | undefined;
  readonly period?: string | undefined;
  /** Where the numbers are published; an entry for a report that is still to come is made where it is left out. */
  readonly source?: Metric['source'] | undefined;
}

/** The part of a community that says what a metric has to state; a `Community` is one. */
export interface MetricContext {
  readonly measures: { get(id: string): Pick<Measure, 'qualifiers'> | undefined };
  readonly classifications: { get(id: string | undefined): Pick<Classification, 'levels'> | undefined };
}
