import { Collection, type ComparedContext, type Entry } from '@isco-cop/data/schema';
import type { ComparedProps } from '@isco-cop/docusaurus-plugin/props';

/** The collections that numbers are compared with, of what a page has of them. */
export function comparedContext({
  measures,
  methodologies,
  classifications,
}: ComparedProps): ComparedContext {
  return {
    measures: new Collection('measures', measures as Entry<'measures'>[]),
    methodologies: new Collection('methodologies', methodologies as Entry<'methodologies'>[]),
    classifications: new Collection('classifications', classifications as Entry<'classifications'>[]),
  };
}
