import { Collection, type ComparedContext, type Entry } from '@isco-cop/data/schema';
import type { ComparisonData } from '@isco-cop/docusaurus-plugin/props';

/** The collections that numbers are compared with, from the parts that the page has loaded. */
export function comparedContext(data: ComparisonData): ComparedContext {
  return {
    measures: new Collection('measures', data.measures as Entry<'measures'>[]),
    methodologies: new Collection('methodologies', data.methodologies as Entry<'methodologies'>[]),
    classifications: new Collection('classifications', data.classifications as Entry<'classifications'>[]),
  };
}
