import { type Community, type Metric, missingQualifiers, pathOf, quantityText } from '@isco-cop/data/schema';
import { vocabularies } from '@isco-cop/data/vocabulary';

/**
 * A metric as a row of a table, with ids and codes in place of labels and every column in every row: `null` where
 * something does not apply, `not stated` where the measure asks for a qualifier and the source is silent.
 */
export type MetricRecord = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Projects a metric for a file; `page` leads from the site's base to its card. */
export function toMetricRecord(community: Community, metric: Metric): MetricRecord {
  const { quantity, qualifiers, source, derived } = metric;
  const measure = community.measures.get(metric.measure);
  const missing = measure ? missingQualifiers(metric, measure) : [];
  const names = Object.keys(vocabularies.qualifier) as (keyof typeof qualifiers)[];
  const stated = (name: keyof typeof qualifiers) => {
    if (name === 'n') return qualifiers.n && quantityText(qualifiers.n);
    return qualifiers[name];
  };
  return {
    id: metric.id,
    title: metric.title,
    measure: metric.measure,
    value: quantity.value,
    upTo: quantity.upTo ?? null,
    bound: quantity.bound,
    unit: quantity.unit,
    methodology: metric.methodology ?? null,
    resource: metric.resource ?? null,
    country: metric.country ?? community.methodologies.get(metric.methodology)?.country ?? null,
    status: metric.status,
    grade: metric.grade,
    claimedBy: metric.claimedBy ?? null,
    asOf: metric.asOf ?? null,
    ...Object.fromEntries(
      names.map((name) => [name, stated(name) ?? (missing.includes(name) ? 'not stated' : null)]),
    ),
    notStated: missing,
    source: source.resource,
    locator: source.locator,
    words: source.words ?? null,
    formula: derived?.formula ?? null,
    derivedFrom: derived?.from ?? [],
    disagreesWith: metric.disagreesWith ?? [],
    note: metric.note ?? null,
    page: pathOf('metrics', metric.id),
  };
}
