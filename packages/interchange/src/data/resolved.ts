import { type Community, type Entry, type Metric, missingQualifiers } from '@isco-cop/data/schema';
import type { DataCollection } from './collections.ts';

/** What the data files add to a metric from its measure and its methodology. */
interface ResolvedMetric {
  /** Its own, or that of its methodology. */
  readonly country?: string;
  /** The qualifiers that its measure asks for and its source does not state. */
  readonly notStated: readonly string[];
}

/** An entry with what follows from the entries that it names. */
export function resolved(community: Community, collection: DataCollection, entry: Pick<Entry, 'id'>): object {
  return collection === 'metrics' ? { ...entry, ...ofMetric(community, entry as Metric) } : entry;
}

function ofMetric(community: Community, metric: Metric): ResolvedMetric {
  const country = metric.country ?? community.methodologies.get(metric.methodology)?.country;
  const measure = community.measures.get(metric.measure);
  return { ...(country && { country }), notStated: measure ? missingQualifiers(metric, measure) : [] };
}
