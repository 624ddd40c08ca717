/**
 * An evaluation as metrics of a community: entries that can be pasted into its content.
 *
 * @packageDocumentation
 */
export { type EntryFile, metricFiles } from './metric-entries.ts';
export type { MetricContext, MetricFacts } from './metric-facts.ts';
