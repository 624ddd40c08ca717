import {
  authorName,
  type Community,
  countryByCode,
  type FormattedQuantity,
  formatQuantity,
  type Metric,
  missingQualifiers,
  pathOf,
  pathOfCountry,
  quantityText,
  statedLevel,
} from '@isco-cop/data/schema';
import { label, vocabularies } from '@isco-cop/data/vocabulary';
import { formatDate } from './format.ts';
import { organizationRef, type Reference, refsTo, refTo } from './reference.ts';
import { type SourceProps, toSource } from './source.ts';

type QualifierName = keyof typeof vocabularies.qualifier;

/** A qualifier of a metric; without a value where the source does not state it. */
export interface QualifierProps {
  readonly name: string;
  readonly value?: Reference;
}

/** A metric with everything that must stand beside its number. */
export interface MetricProps extends FormattedQuantity {
  readonly id: string;
  readonly title: string;
  readonly measure: Reference;
  readonly about?: Reference;
  readonly country?: Reference;
  readonly status: { readonly id: Metric['status']; readonly label: string };
  readonly grade: string;
  readonly gradeRank: number;
  readonly claimedBy: Reference;
  readonly asOf?: string;
  readonly asOfText?: string;
  readonly qualifiers: readonly QualifierProps[];
  readonly notStated: number;
  readonly source: SourceProps;
  readonly derived?: { readonly formula: string; readonly from: readonly Reference[] };
  readonly disagreesWith: readonly Reference[];
  readonly note?: string;
  /** Where its card stands, with the words of the source. */
  readonly path: string;
  /** The version that took the place of the one it was measured on. */
  readonly supersededBy?: Reference;
}

/** Projects a metric. */
export function toMetric(community: Community, metric: Metric): MetricProps {
  const measure = community.measures.get(metric.measure);
  const missing = measure ? missingQualifiers(metric, measure) : [];
  const stated = (Object.keys(metric.qualifiers) as QualifierName[]).filter(
    (name) => !missing.includes(name),
  );
  const order = Object.keys(vocabularies.qualifier) as QualifierName[];
  const names = order.filter((name) => stated.includes(name) || missing.includes(name));
  const about = aboutOf(community, metric);
  const country = countryOf(community, metric);
  const newer = community.classifications.get(metric.qualifiers.classification)?.supersededBy;
  return {
    ...formatQuantity(metric.quantity),
    id: metric.id,
    title: metric.title,
    measure: refTo(community, 'measures', metric.measure),
    ...(about && { about }),
    ...(country && { country }),
    status: { id: metric.status, label: label('metricStatus', metric.status) },
    grade: label('grade', metric.grade),
    gradeRank: Object.keys(vocabularies.grade).indexOf(metric.grade),
    claimedBy: claimant(community, metric),
    ...(metric.asOf && { asOf: metric.asOf, asOfText: formatDate(metric.asOf) }),
    qualifiers: names.map((name) => toQualifier(community, metric, name)),
    notStated: missing.length,
    source: toSource(community, metric.source),
    ...(metric.derived && {
      derived: { formula: metric.derived.formula, from: refsTo(community, 'metrics', metric.derived.from) },
    }),
    disagreesWith: refsTo(community, 'metrics', metric.disagreesWith),
    ...(metric.note && { note: metric.note }),
    path: pathOf('metrics', metric.id),
    ...(newer && { supersededBy: refTo(community, 'classifications', newer) }),
  };
}

function claimant(community: Community, metric: Metric): Reference {
  if (metric.derived) return { label: 'this site, by computation' };
  if (metric.claimedBy) return organizationRef(community, metric.claimedBy);
  const authors = community.resources.get(metric.source.resource)?.authors;
  return { label: authors?.length ? citeAuthors(authors.map(authorName)) : 'the authors of the source' };
}

function citeAuthors(authors: readonly string[]): string {
  return authors.length > 3 ? `${authors[0]} and others` : authors.join(', ');
}

function aboutOf(community: Community, metric: Metric): Reference | undefined {
  if (metric.methodology) {
    const methodology = community.methodologies.get(metric.methodology);
    return {
      label: methodology?.title ?? metric.methodology,
      path: pathOf('methodologies', metric.methodology),
    };
  }
  return metric.resource ? refTo(community, 'resources', metric.resource) : undefined;
}

function countryOf(community: Community, metric: Metric): Reference | undefined {
  const code = metric.country ?? community.methodologies.get(metric.methodology)?.country;
  const country = code ? countryByCode(code) : undefined;
  if (!country) return undefined;
  const hasPage = community.countries().some(({ id }) => id === country.id);
  return { label: country.names.en, ...(hasPage && { path: pathOfCountry(country.id) }) };
}

function toQualifier(community: Community, metric: Metric, name: QualifierName): QualifierProps {
  const value = qualifierValue(community, metric, name);
  return { name: vocabularies.qualifier[name][0], ...(value && { value }) };
}

function qualifierValue(
  community: Community,
  { qualifiers }: Metric,
  name: QualifierName,
): Reference | undefined {
  switch (name) {
    case 'classification':
      return qualifiers.classification
        ? refTo(community, 'classifications', qualifiers.classification)
        : undefined;
    case 'level': {
      const text = statedLevel(community, qualifiers)?.text ?? qualifiers.level;
      return text ? { label: text } : undefined;
    }
    case 'n':
      return qualifiers.n && { label: quantityText(qualifiers.n) };
    case 'denominator':
      return qualifiers.denominator && { label: label('denominator', qualifiers.denominator) };
    case 'truth':
      return qualifiers.truth && { label: label('truth', qualifiers.truth) };
    case 'averaging':
      return qualifiers.averaging && { label: label('averaging', qualifiers.averaging) };
    case 'period':
      return qualifiers.period ? { label: formatDate(qualifiers.period) } : undefined;
    default: {
      const value = qualifiers[name];
      return value === undefined ? undefined : { label: String(value) };
    }
  }
}
