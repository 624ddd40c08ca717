import type { CollectionName, Community, Entry } from '@isco-cop/data';
import type { Description } from './description.ts';
import { describeEvent, describeTalk } from './events.ts';
import { describeMeasure, describeMetric } from './evidence.ts';
import { describeTerm } from './glossary.ts';
import { describeClassification, describeOrganization, describePerson } from './names.ts';
import { describeMethodology, describeTechnique } from './practice.ts';
import { describeResource } from './resources.ts';

export type { Description } from './description.ts';

const DESCRIBERS: { readonly [N in CollectionName]: (entry: Entry<N>, community: Community) => Description } =
  {
    events: describeEvent,
    talks: describeTalk,
    people: describePerson,
    organizations: describeOrganization,
    methodologies: describeMethodology,
    techniques: describeTechnique,
    classifications: describeClassification,
    measures: describeMeasure,
    metrics: describeMetric,
    resources: describeResource,
    glossary: describeTerm,
  };

/** What is searchable of an entry. */
export function describeEntry(community: Community, collection: CollectionName, entry: Entry): Description {
  return DESCRIBERS[collection](entry as never, community);
}
