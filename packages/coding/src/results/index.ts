/**
 * The form of the file in which measured results of coders are kept and published.
 *
 * @packageDocumentation
 */
export { type MeasuredResults, resultsSchema } from './schema.ts';
