import { type Metric, missingQualifiers, quantityText, schemas, shapeOf } from '@isco-cop/data/schema';
import { vocabularies } from '@isco-cop/data/vocabulary';
import type { FieldWriter } from './fields.ts';
import { plain } from './inline.ts';

/** A number is never written without what is stated with it, what is not, who claims it and where. */
export function numberText(writer: FieldWriter, metric: Metric, heading: '##' | '###'): string {
  const measure = writer.community.measures.get(metric.measure);
  const missing = measure ? missingQualifiers(metric, measure) : [];
  const names = missing.map((name) => vocabularies.qualifier[name][0].toLowerCase());
  const claimant = metric.derived
    ? ['- Claimed by: this site, from the figures it was computed from']
    : ['- Claimed by: the authors of the source'];
  const lines = [
    ...writer.linesOf(shapeOf(schemas.metrics), metric, ['id', 'formerIds', 'title', 'quantity']),
    ...(metric.claimedBy ? [] : claimant),
    ...(names.length > 0 ? [`- Not stated with it: ${names.join(', ')}`] : []),
  ];
  return `${heading} ${plain(metric.title)}\n\n- Value: ${plain(quantityText(metric.quantity))}\n${lines.join('\n')}`;
}
